/** B301: the budget is not the sum of its two parts. */
import { isBlank } from '../../domain/chineseText';
import { showMoney, tolerance, toYuan, type Money } from '../../domain/money';
import type { TargetTable } from '../../domain/targetTable';
import { sameCell } from '../../grid/address';
import { distinctCells } from '../distinctCells';
import { defineRule } from '../rule';
import { isSlip, wholeFiscal } from './amountSlip';
import { knownBudget } from './knownBudget';

export const budgetParts = defineRule({
  code: 'B301',
  name: 'budget-parts',
  title: '预算数≠财政资金+其他资金',
  severity: 'error',
  group: 'budget',
  scope: 'table',
  why: '预算数应当等于财政资金与其他资金之和，对不上时审核人无法确认哪个数是真的。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）完整性审核',
  messages: { sum: '预算数{a}≠财政{b}+其他{c}' },
  examples: {
    wrong: [
      { budget: { total: '20.00', fiscal: '15.00', other: '3.00' } },
      { note: '其他资金空白按0算', budget: { total: '20.00', fiscal: '15.00', other: null } },
    ],
    right: [
      { budget: { total: '20.00', fiscal: '15.00', other: '5.00' } },
      { note: '其他资金写0或空着', budget: { total: '1044.94', fiscal: '1044.94', other: '0' } },
      { note: '正好相差一万倍：元/万元写错，不属于这一条', budget: { total: '20.00', fiscal: '200000' } },
      { note: '四舍五入的尾差不算', budget: { total: '16.6', fiscal: '16.63', other: null } },
    ],
  },
  check(table, report) {
    const { total, fiscal } = table.budget;
    if (!total || !fiscal || total.value === null || fiscal.value === null) return;
    const rest = otherFunds(table, fiscal.value);
    if (rest === null || addsUp(total.value, fiscal.value, rest)) return;
    // A form we do not know may have further parts (上年结转, 政府性基金): there a remainder may be one of them.
    if (table.form.id === 'generic' && rest.number === 0 && toYuan(total.value).gt(toYuan(fiscal.value))) return;
    if (isFiscalSlip(table)) return;
    report({
      message: 'sum',
      data: { a: showMoney(total.value), b: showMoney(fiscal.value), c: showMoney(rest) },
      // In one form all three amounts stand in one sentence: one cell then.
      cells: distinctCells([total, fiscal, table.budget.other].flatMap((field) => (field ? [field.cell] : []))),
    });
  },
});

/** B304 speaks of it. */
function isFiscalSlip(table: TargetTable): boolean {
  const [known, fiscal] = [knownBudget(table), wholeFiscal(table)];
  return known !== null && fiscal !== null && isSlip(fiscal.money, known.money);
}

/** Blank counts as 0; null where the form has no such part, or where the cell holds no amount ("详见附件"). */
function otherFunds({ budget: { total, fiscal: fiscalField, other } }: TargetTable, fiscal: Money): Money | null {
  const fiscalCell = fiscalField?.cell;
  const none = { number: 0, decimals: fiscal.decimals, unit: fiscal.unit };
  if (other) return other.value ?? (isBlank(other.text) ? none : null);
  // In a sentence (预算数20万元。其中：财政资金15万元。) what is not named is not there.
  return fiscalCell && total && sameCell(total.cell, fiscalCell) ? none : null;
}

/** A part of 0 is exact however it is printed: "0" beside "1044.94" must not widen the tolerance. */
function addsUp(total: Money, fiscal: Money, other: Money): boolean {
  const difference = toYuan(total).minus(toYuan(fiscal)).minus(toYuan(other)).abs();
  const tolerances = [fiscal, other].filter((part) => part.number !== 0).map((part) => tolerance(total, part));
  return difference.eq(0) || tolerances.some((allowed) => difference.lte(allowed));
}
