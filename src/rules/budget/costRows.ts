/** Cost rows that state a part of the budget, or the whole of it. */
import { squash } from '../../domain/chineseText';
import { isCost } from '../../domain/indicatorKind';
import { moneyOf, sumMoney, toYuan, type Money } from '../../domain/money';
import type { Indicator, TargetTable } from '../../domain/targetTable';
import type { CellAddress } from '../../grid/address';
import { cellOf, textOf } from '../indicatorText';

export interface CostRow {
  readonly indicator: Indicator;
  readonly name: string;
  readonly money: Money;
  readonly cell: CellAddress;
}

/** The cost rows of one value column: a form may print the whole period beside the year. */
export interface CostSet {
  readonly rows: readonly CostRow[];
  readonly sum: Money;
}

/** Two rules ask for the same sums of the same table. */
const known = new WeakMap<TargetTable, readonly CostSet[]>();

export function costSets(table: TargetTable): readonly CostSet[] {
  const sets = known.get(table) ?? addUp(table);
  known.set(table, sets);
  return sets;
}

function addUp(table: TargetTable): readonly CostSet[] {
  const columns = new Map<number, CostRow[]>();
  for (const indicator of table.indicators) {
    const row = costRow(table, indicator);
    if (!row || isUnitCost(row) || isSaving(row)) continue;
    const rows = columns.get(row.cell.column);
    if (rows) rows.push(row);
    else columns.set(row.cell.column, [row]);
  }
  return [...columns.values()].flatMap((rows) => {
    const sum = sumMoney(rows.map((row) => row.money));
    return sum === null ? [] : [{ rows, sum }];
  });
}

/** null for a row of another kind, and for one whose value is no money. */
export function costRow(table: TargetTable, indicator: Indicator): CostRow | null {
  const { kind, target, value } = indicator;
  if (!isCost(kind) || target?.type !== 'money') return null;
  const money = moneyOf(target.number, decimalsOf(textOf(value)), target.unit);
  return { indicator, name: squash(textOf(indicator.level3)), money, cell: cellOf(table, indicator, 'value') };
}

/** A price for one of many says nothing about the sum; 标准 is such a price too (补助标准). */
const unitCost = /每|单位成本|人均|平均|标准|单价/;

export function isUnitCost({ name, indicator }: CostRow): boolean {
  return unitCost.test(name) || /[/／]/.test(textOf(indicator.value));
}

/** What is saved, or comes back, is no part of what is spent. */
const saving = /(?:节约|节省)(?!型|用|能|集约)|节支|压减|核减|结余|回收|增收|创收/;

export function isSaving({ name }: CostRow): boolean {
  return saving.test(name);
}

/** A few yuan beside a budget in 万元 is a price that lacks its "per": it was never meant to be the whole. */
export function isPrice(sum: Money, budget: Money): boolean {
  return sum.unit === '元' && budget.unit !== '元' && toYuan(sum).lt(toYuan(budget).div(100));
}

/** "≤17.50万元" → 2 */
function decimalsOf(text: string): number {
  const [, decimals = ''] = /\d\.(\d+)/.exec(squash(text)) ?? [];
  return decimals.length;
}
