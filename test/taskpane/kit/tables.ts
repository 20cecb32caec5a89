/** Tables and findings for the pane's tests: real tables from example sheets, findings by hand. */
import type { Finding, Severity } from '../../../src/domain/finding';
import type { TargetTable } from '../../../src/domain/targetTable';
import { parseA1 } from '../../../src/grid/address';
import type { CellAddress } from '../../../src/grid/address';
import { readTables } from '../../../src/reading/readTables';
import type { SheetReport } from '../../../src/report/sheetReport';
import type { RuleExample } from '../../../src/rules/example';
import { exampleGrid } from '../../kit/exampleGrid';

export function at(a1: string): CellAddress {
  const cell = parseA1(a1);
  if (!cell) throw new Error(`no address: ${a1}`);
  return cell;
}

export function tableOf(example: RuleExample = {}): TargetTable {
  const [table] = readTables(exampleGrid(example)).tables;
  if (!table) throw new Error('the example was not read');
  return table;
}

/** "error V501 F10,F11": severity, rule, cells. */
export function found(text: string): Finding {
  const [severity = '', rule = '', cells = ''] = text.split(' ');
  return {
    rule,
    name: rule.toLowerCase(),
    severity: severity as Severity,
    cells: cells.split(',').map(at),
    message: text,
    basis: '依据',
    fix: null,
    choices: [],
  };
}

export function reportOf(...tables: readonly (readonly string[])[]): SheetReport {
  return { sheet: '示例', skipped: null, tables: tables.map((findings) => ({ table: tableOf(), findings: findings.map(found), ignored: [] })) };
}

/** A form of which only `parts` has been filled in. */
export function blankForm(parts: RuleExample = {}): TargetTable {
  const table = tableOf({
    ...{ code: '', project: '', budget: { total: '', fiscal: '', other: '' }, goals: [] },
    indicators: [
      ['产出指标', '数量指标', '', ''],
      ['产出指标', '质量指标', '', ''],
    ],
    ...parts,
  });
  const { usage } = table.budget;
  return {
    ...table,
    budget: { ...table.budget, usage: usage && { ...usage, value: null, text: '' } },
    plan: parts.plan ? table.plan : table.plan.map((point) => ({ ...point, percent: { ...point.percent, value: null, text: '' } })),
  };
}
