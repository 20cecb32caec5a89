/** Parts of a department's budget and stages of a plan, on the published form of 六盘水. */
import { expect, it } from 'vitest';
import { readCorpusFile } from '../kit/corpus';

const file = '003-liupanshui-2024.xlsx';

it('reads basic and project expenditure beside their total', async () => {
  const [table] = (await readCorpusFile(file)).get('部门整体支出绩效目标表') ?? [];
  const { basic, projects } = table?.expenditure ?? {};
  expect([basic?.value?.number, projects?.value?.number, table?.budget.total?.value?.number]).toEqual([563.89, 86.28, 650.17]);
  expect(table?.stages.map(({ value, cell }) => [value, cell.row])).toEqual([['(1)月至(12)月', 15], ['(1)月至(12)月', 16]]);
});

it('reads the periods of a project, and no expenditure where the form has none', async () => {
  const [table] = (await readCorpusFile(file)).get('项目绩效目标表') ?? [];
  expect(table?.expenditure).toEqual({ basic: null, projects: null });
  expect(table?.stages.map(({ value }) => value)).toEqual(['2024-01-01至2024-12-31', '2024-01-01至2024-12-31']);
});
