/** Target tables made by hand, for the tests of reports. */
import type { Field } from '../../src/domain/field';
import type { Finding } from '../../src/domain/finding';
import type { Indicator, TargetTable } from '../../src/domain/targetTable';
import { parseA1, parseRange } from '../../src/grid/address';
import type { CellAddress, Rect } from '../../src/grid/address';

export function at(a1: string): CellAddress {
  const cell = parseA1(a1);
  if (cell === null) throw new Error(`not an address: ${a1}`);
  return cell;
}

export function area(a1: string): Rect {
  const rect = parseRange(a1);
  if (rect === null) throw new Error(`not a range: ${a1}`);
  return rect;
}

export function field(a1: string, value: string | null): Field<string> {
  return { value, text: value ?? '', cell: at(a1) };
}

const noIndicator: Indicator = {
  ...{ row: 0, level1: null, level2: null, level3: null, kind: null, description: null, value: null, basis: null, weight: null },
  ...{ nature: null, actual: null, score: null, note: null, term: null, operator: null, unit: null, target: null, cells: {} },
};

export function indicator(parts: Partial<Indicator>): Indicator {
  return { ...noIndicator, ...parts };
}

/** A form without a single entry, as far as its type allows. */
const blankTable: TargetTable = {
  sheet: '表1',
  range: area('A1:G12'),
  form: {
    ...{ id: 'generic', name: '通用', hasProjectCode: false, hasBasis: false, hasLevel2: true },
    ...{ level2Labels: [], required: {}, planLabels: [] },
  },
  kind: 'project',
  selfEvaluation: false,
  title: null,
  budgetYear: null,
  carryOver: false,
  unit: { code: null, name: null },
  amountUnit: null,
  project: { code: null, name: null },
  budget: { total: null, fiscal: null, other: null, usage: null },
  plan: [],
  goals: [],
  sections: { head: at('A1'), plan: null, goals: null, indicators: at('A10') },
  columns: [],
  indicators: [],
  emptyCategories: [],
};

export function table(parts: Partial<TargetTable> = {}): TargetTable {
  return { ...blankTable, ...parts };
}

export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    ...{ rule: 'V501', name: 'missing-unit', severity: 'warning', cells: [at('F15')] },
    ...{ message: '“活动次数”的值“30”没有单位', basis: '细化量化要求', fix: null, choices: [] },
    ...parts,
  };
}
