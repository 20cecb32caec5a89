/** X1305: a unit's projects of one year share a name. */
import { sameMoney } from '../../domain/money';
import type { TargetTable } from '../../domain/targetTable';
import { isRedactedText, textOf } from '../indicatorText';
import { defineWorkbookRule } from '../workbookRule';
import { nameKey } from './projectTitle';
import { cellIn, codeOf, projectTables, repeatedTables, sameOccasion, unitOf } from './tableNames';

export const sameNameSameYear = defineWorkbookRule({
  code: 'X1305',
  name: 'same-name-same-year',
  title: '项目名称重复',
  severity: 'warning',
  why: '同一单位同一年度有两个同名项目，审核人会问是不是重复申报；确是两个项目的，名称要能分得开。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）完整性审核',
  messages: { same: '项目名称重复：“{n}”已有一张表（工作表“{s}”）' },
  examples: {
    wrong: [
      {
        note: '编码不同，名称一样',
        tables: [
          { project: '设备购置费', code: '13070025P00004210001T' },
          { project: '设备购置费', code: '13070025P000042100021', budget: { total: '8.00' } },
        ],
      },
    ],
    right: [
      {
        note: '名称分得开',
        tables: [
          { project: '设备购置费（第一批）', code: '13070025P00004210001T' },
          { project: '设备购置费（第二批）', code: '13070025P000042100021' },
        ],
      },
    ],
  },
  check({ tables }, report) {
    const named = projectTables(tables).filter(({ project }) => nameKey(textOf(project.name)) !== '' && !isRedactedText(textOf(project.name)));
    for (const { table, earlier } of repeatedTables(named, isRepeated)) {
      const data = { n: textOf(table.project.name), s: earlier.sheet };
      report({ message: 'same', data, cells: [cellIn(table, table.project.name), cellIn(earlier, earlier.project.name)] });
    }
  },
});

function isRepeated(table: TargetTable, earlier: TargetTable): boolean {
  if (nameKey(textOf(table.project.name)) !== nameKey(textOf(earlier.project.name)) || !sameOccasion(table, earlier)) return false;
  // One code: X1301 speaks of it.
  if (codeOf(table) !== '' && codeOf(table) === codeOf(earlier)) return false;
  const unit = unitOf(table);
  if (unit !== unitOf(earlier)) return false;
  return unit !== '' || sameBudget(table, earlier);
}

/** Where no unit is told, many may have handed in a project of that name: the amount must agree too. */
function sameBudget(a: TargetTable, b: TargetTable): boolean {
  const [first, second] = [a.budget.total?.value ?? null, b.budget.total?.value ?? null];
  return first !== null && second !== null && sameMoney(first, second);
}
