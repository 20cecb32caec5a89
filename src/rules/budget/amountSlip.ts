/** Two amounts that should agree and differ by ten thousand: B304 speaks of them, and no other rule does. */
import type { Field } from '../../domain/field';
import { toYuan, type Money } from '../../domain/money';
import type { TargetTable } from '../../domain/targetTable';
import { sameCell } from '../../grid/address';
import type { CostSet } from './costRows';

/** The step from 元 to 万元, give or take what rounding does. */
export function isSlip(a: Money, b: Money): boolean {
  const [small, large] = [toYuan(a), toYuan(b)].sort((x, y) => x.cmp(y));
  if (!small || !large || !small.gt(0)) return false;
  return large.div(small).div(10_000).minus(1).abs().lte(0.005);
}

/** The fiscal part where it should be the budget once more: no other funds beside it. */
export function wholeFiscal({ budget: { total, fiscal, other } }: TargetTable): { readonly field: Field<Money>; readonly money: Money } | null {
  if (!fiscal || fiscal.value === null || (other?.value && other.value.number !== 0)) return null;
  return total && sameCell(total.cell, fiscal.cell) ? null : { field: fiscal, money: fiscal.value };
}

/** A single row with a few yuan may be a price (讲课费 ≤50元): there the name has to speak of the whole. */
export function isWholeCost({ rows: [first, ...more] }: CostSet): boolean {
  if (!first) return false;
  return more.length > 0 || first.money.unit !== '元' || /总|预算|资金|经费|投资|合计|成本/.test(first.name);
}
