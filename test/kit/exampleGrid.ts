/** Lays an example out as a worksheet of 预算项目绩效目标表, and reads it with the real reader. */
import type { TargetTable } from '../../src/domain/targetTable';
import type { Rect } from '../../src/grid/address';
import type { Grid, GridCell } from '../../src/grid/grid';
import { withBudgetYear, yearOfCodes } from '../../src/reading/budgetYear';
import { readTables } from '../../src/reading/readTables';
import type { ExampleIndicator, RuleExample } from '../../src/rules/example';

const columnCount = 7;
const milestones = ['3月底', '6月底', '10月底', '12月底'];
const milestoneColumns = [1, 3, 5, 6];

/** What an example that says nothing of it looks like: content that no rule minds. */
function completed(example: RuleExample) {
  const unit = example.unit ?? '万元';
  const total = example.budget ? example.budget.total : '20.00';
  const budget = {
    total,
    fiscal: example.budget?.fiscal === undefined ? total : example.budget.fiscal,
    other: example.budget?.other ?? null,
  };
  return {
    unit,
    budget,
    code: example.code ?? '13070025P00004210001T',
    project: example.project ?? '科普讲座经费',
    year: example.year ?? null,
    usage: example.usage ?? '用于举办科普讲座、印制科普资料。',
    plan: example.plan ?? ['25%', '50%', '75%', '100%'],
    goals: example.goals ?? ['1.面向社区居民举办科普讲座，帮助居民了解健康和安全知识。'],
    indicators: example.indicators ?? ordinaryIndicators(`≤${total ?? '20.00'}${unit}`),
  };
}

function ordinaryIndicators(cost: string): readonly ExampleIndicator[] {
  return [
    ['产出指标', '数量指标', '举办科普讲座', '≥12场'],
    ['产出指标', '质量指标', '讲座内容审核合格率', '≥95%'],
    ['产出指标', '时效指标', '讲座完成时间', '2025年11月底前'],
    ['产出指标', '成本指标', '项目总成本', cost],
    ['效益指标', '社会效益指标', '听讲居民人数', '≥600人'],
    ['满意度指标', '服务对象满意度指标', '听讲居民满意度', '≥90%'],
  ];
}

/** A sheet under construction. */
interface Sheet {
  readonly rows: (GridCell | undefined)[][];
  readonly merges: Rect[];
}

function put(sheet: Sheet, row: number, column: number, text: string | null): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row];
  if (cells && text !== null && text !== '') cells[column] = { value: text, text };
}

function merge(sheet: Sheet, top: number, left: number, bottom: number, right: number): void {
  if (top !== bottom || left !== right) sheet.merges.push({ top, left, bottom, right });
}

/** One table, title in A1. */
export function exampleGrid(example: RuleExample): Grid {
  const content = completed(example);
  const sheet: Sheet = { rows: [], merges: [] };
  putHead(sheet, content);
  const goals = content.goals.length > 0 ? content.goals : [''];
  put(sheet, 7, 0, '绩效目标');
  goals.forEach((goal, index) => {
    put(sheet, 7 + index, 1, goal);
    merge(sheet, 7 + index, 1, 7 + index, 6);
  });
  merge(sheet, 7, 0, 6 + goals.length, 0);
  putIndicators(sheet, 7 + goals.length, content.indicators);
  return {
    sheet: '示例',
    rowCount: sheet.rows.length,
    columnCount,
    rows: sheet.rows,
    merges: sheet.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function putHead(sheet: Sheet, content: ReturnType<typeof completed>): void {
  const { budget, unit, year, code, project, usage, plan } = content;
  put(sheet, 0, 0, year === null ? `1.${project}绩效目标表` : `${year}年预算项目绩效目标表`);
  merge(sheet, 0, 0, 0, 6);
  put(sheet, 1, 0, '731001 张家口市科学技术协会');
  merge(sheet, 1, 0, 1, 4);
  put(sheet, 1, 5, `单位：${unit}`);
  merge(sheet, 1, 5, 1, 6);
  ['项目编码', code, null, '项目名称', project].forEach((text, column) => put(sheet, 2, column, text));
  merge(sheet, 2, 1, 2, 2);
  merge(sheet, 2, 4, 2, 6);
  ['预算规模及资金用途', '预算数', budget.total, '其中：财政资金', budget.fiscal, '其他资金', budget.other].forEach((text, column) =>
    put(sheet, 3, column, text),
  );
  merge(sheet, 3, 0, 4, 0);
  put(sheet, 4, 1, usage);
  merge(sheet, 4, 1, 4, 6);
  put(sheet, 5, 0, '资金支出计划（%）');
  merge(sheet, 5, 0, 6, 0);
  milestones.forEach((label, index) => {
    const column = milestoneColumns[index] ?? 0;
    put(sheet, 5, column, label);
    put(sheet, 6, column, plan[index] ?? null);
    for (const row of [5, 6]) if (index < 2) merge(sheet, row, column, row, column + 1);
  });
}

function putIndicators(sheet: Sheet, header: number, indicators: readonly ExampleIndicator[]): void {
  ['一级指标', '二级指标', '三级指标', '绩效指标描述', null, '指标值', '指标值确定依据'].forEach((text, column) => put(sheet, header, column, text));
  merge(sheet, header, 3, header, 4);
  indicators.forEach(([level1, level2, level3, value, basis, description], index) => {
    const row = header + 1 + index;
    const above = indicators[index - 1];
    const filled = level3 !== '' || value !== '';
    if (above?.[0] !== level1) put(sheet, row, 0, level1);
    if (above?.[0] !== level1 || above[1] !== level2) put(sheet, row, 1, level2);
    put(sheet, row, 2, level3);
    put(sheet, row, 3, description ?? (filled ? `年度计划内的${level3}情况` : null));
    merge(sheet, row, 3, row, 4);
    put(sheet, row, 5, value);
    put(sheet, row, 6, basis ?? (filled ? '年度工作计划' : null));
  });
  for (const [top, bottom] of runs(indicators, ([level1]) => level1)) merge(sheet, header + 1 + top, 0, header + 1 + bottom, 0);
  for (const [top, bottom] of runs(indicators, ([level1, level2]) => `${level1}/${level2}`)) {
    merge(sheet, header + 1 + top, 1, header + 1 + bottom, 1);
  }
}

/** First and last index of each run of equal keys. */
function runs<T>(items: readonly T[], key: (item: T) => string): [number, number][] {
  const found: [number, number][] = [];
  items.forEach((item, index) => {
    const last = found[found.length - 1];
    const previous = items[index - 1];
    if (last && previous !== undefined && key(previous) === key(item)) last[1] = index;
    else found.push([index, index]);
  });
  return found;
}

/** The one table on a grid, its budget year settled as for a workbook of this one sheet. */
export function readOnly(grid: Grid): TargetTable {
  const { tables, skipped } = readTables(grid);
  const [table, ...more] = tables;
  if (!table || more.length > 0) throw new Error(`${tables.length} tables read, one expected: ${skipped ?? ''}`);
  return withBudgetYear(table, yearOfCodes(tables));
}

export function readExample(example: RuleExample): TargetTable {
  return readOnly(exampleGrid(example));
}

/** The same table under a form that asks for something else. */
export function withForm(table: TargetTable, form: Partial<TargetTable['form']>): TargetTable {
  return { ...table, form: { ...table.form, ...form } };
}
