/** Ignored findings: which stay quiet when the sheet changes, and which speak again. */
import { describe, expect, it } from 'vitest';
import { checkTable } from '../../src/checking/checkTable';
import type { Ignore } from '../../src/checking/ignores';
import { ignoreOf, ignoresSchema, splitIgnored, withIgnore, withoutIgnore } from '../../src/checking/ignores';
import type { Finding } from '../../src/domain/finding';
import type { TargetTable } from '../../src/domain/targetTable';
import { insertRow } from '../../src/host/memory/rowShift';
import type { ExampleIndicator, RuleExample } from '../../src/rules/example';
import { exampleGrid, readExample, readOnly } from '../kit/exampleGrid';
import { readCorpusFile } from '../kit/corpus';

const rows: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '举办科普讲座', '≥12场'],
  ['产出指标', '数量指标', '印制科普资料', '若干'],
  ['产出指标', '质量指标', '讲座内容审核合格率', '≥95%'],
  ['产出指标', '成本指标', '项目总成本', '≤12万元'],
  ['效益指标', '社会效益指标', '听讲居民人数', '≥600人'],
  ['满意度指标', '服务对象满意度指标', '听讲居民满意度', '≥90'],
];

/** The rows with one of them put differently. */
function withRow(index: number, row: ExampleIndicator): readonly ExampleIndicator[] {
  return rows.map((old, at) => (at === index ? row : old));
}

function find(table: TargetTable, rule: string): Finding {
  const finding = checkTable(table).find((candidate) => candidate.rule === rule);
  if (!finding) throw new Error(`${rule} says nothing`);
  return finding;
}

const before: RuleExample = { indicators: rows };

/** Whether what `rule` said of `before` is still ignored after the change; null where the rule says nothing any more. */
function stillIgnored(rule: string, after: TargetTable): boolean | null {
  const table = readExample(before);
  const { shown, ignored } = splitIgnored(after, checkTable(after), [ignoreOf(table, find(table, rule), '上级要求')]);
  if (ignored.some(({ finding }) => finding.rule === rule)) return true;
  return shown.some((finding) => finding.rule === rule) ? false : null;
}

describe('an ignored finding', () => {
  it.each<[string, string, RuleExample]>([
    ['nothing changed', 'V509', before],
    ['another value changed', 'V509', { indicators: withRow(0, ['产出指标', '数量指标', '举办科普讲座', '≥20场']) }],
    ['a row was put in above', 'V509', { indicators: [['产出指标', '数量指标', '开展科普巡展', '≥3次'], ...rows] }],
    ['a row was put in below', 'V509', { indicators: [...rows, ['满意度指标', '服务对象满意度指标', '参观群众满意度', '≥90%']] }],
    ['spaces were put into the cell', 'V509', { indicators: withRow(1, ['产出指标', '数量指标', '印制科普资料', ' 若干\u3000']) }],
    ['the project was renamed', 'V509', { ...before, project: '科普活动经费' }],
    ['a kind is missing and the first row changed', 'K203', { indicators: withRow(0, ['产出指标', '数量指标', '讲座场次', '≥20场']) }],
  ])('stays quiet: %s', (_, rule, after) => expect(stillIgnored(rule, readExample(after))).toBe(true));

  it('stays quiet: sheet rows were inserted above the table and inside it', () => {
    const grid = insertRow(insertRow(exampleGrid(before), 0), 10);
    expect(stillIgnored('V509', readOnly(grid))).toBe(true);
  });

  it.each<[string, string, RuleExample]>([
    ['the value changed', 'V509', { indicators: withRow(1, ['产出指标', '数量指标', '印制科普资料', '按需']) }],
    ['the value changed and the message quotes it', 'V501', { indicators: withRow(5, ['满意度指标', '服务对象满意度指标', '听讲居民满意度', '≥85']) }],
    ['the indicator was renamed', 'V501', { indicators: withRow(5, ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90']) }],
    ['a figure it was compared with changed', 'B303', { ...before, budget: { total: '30.00' } }],
    ['the same row stands in another project', 'V509', { ...before, code: '13070025P00004210002E' }],
    ['the same fault turns up in another row', 'V509', { indicators: withRow(1, ['产出指标', '数量指标', '发放科普资料', '若干']) }],
  ])('speaks again: %s', (_, rule, after) => expect(stillIgnored(rule, readExample(after))).toBe(false));
});

describe('every finding', () => {
  // Rows that read the same in every respect are ignored together: in real tables there are none.
  it.each([
    ['000-yutian-2025.xlsx', 4],
    ['001-tangshan-2021.xlsx', 3],
    ['002-zhangjiakou-2025.xlsx', 26],
    ['003-liupanshui-2024.xlsx', 2],
    ['004-funing-2021.xlsx', 1],
    ['dirty/a-stacked-26.xlsx', 26],
  ])('of %s can be ignored alone', async (file, count) => {
    const tables = [...(await readCorpusFile(file)).values()].flat();
    const all = tables.flatMap((table) => checkTable(table).map((finding) => ignoreOf(table, finding, '另有说明')));
    expect(tables).toHaveLength(count);
    expect(all.reduce<readonly Ignore[]>((list, ignore) => withIgnore(list, ignore), [])).toHaveLength(all.length);
    for (const table of tables) {
      const { shown, ignored } = splitIgnored(table, checkTable(table), all);
      expect([shown, ignored.map(({ finding }) => finding)]).toEqual([[], checkTable(table)]);
    }
  });
});

describe('the list', () => {
  const table = readExample(before);
  const [first, second] = [ignoreOf(table, find(table, 'V509'), ' 上级要求\n'), ignoreOf(table, find(table, 'V501'), '历史口径')];

  it('keeps the reason, trimmed', () => expect(first.reason).toBe('上级要求'));
  it('takes one in once, with its latest reason', () => {
    const list = withIgnore(withIgnore(withIgnore([], first), second), { ...first, reason: '另有说明' });
    expect(list.map(({ rule, reason }) => `${rule} ${reason}`)).toEqual(['V501 历史口径', 'V509 另有说明']);
  });
  it('gives one back, whatever the reason', () => expect(withoutIgnore([first, second], { ...first, reason: '' })).toEqual([second]));
  it('gives back what is not in it', () => expect(withoutIgnore([second], first)).toEqual([second]));
  it('splits in the order of the findings, each with its ignore', () => {
    const findings = checkTable(table);
    const { shown, ignored } = splitIgnored(table, findings, [second, first]);
    expect(ignored.map(({ finding, ignore }) => [finding.rule, ignore.reason])).toEqual([['V509', '上级要求'], ['V501', '历史口径']]);
    expect([...shown, ...ignored.map(({ finding }) => finding)].sort((a, b) => findings.indexOf(a) - findings.indexOf(b))).toEqual(findings);
  });
  it('is the same after JSON', () => expect(ignoresSchema.parse(JSON.parse(JSON.stringify([first, second])))).toEqual([first, second]));
  it.each<[string, unknown]>([
    ['no list', {}],
    ['something else in it', [1]],
    ['a word missing', [{ ...first, reason: undefined }]],
    ['a word too many', [{ ...first, until: '2026' }]],
  ])('is refused with %s', (_, value) => expect(ignoresSchema.safeParse(value).success).toBe(false));
});
