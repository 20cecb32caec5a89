/** Amounts in the usage text that stand for the whole budget. */
import { findAmounts, sameMoney, sumMoney, type AmountInText, type Money } from '../../domain/money';
import type { TargetTable } from '../../domain/targetTable';

const between = '(?:数|额)?(?:共计|共|合计|总计|为|是)?[:：\\s]*$';
const totalWords = new RegExp(`(?:(?:项目)?(?:预算总额|总预算)|项目预算|项目经费|预算数)${between}`);
const fundWords = new RegExp(`(?:拨款|资金|配套|自筹)${between}`);
/** 其他资金 and 财政资金 name a part of the budget. */
const partWords = new RegExp(`(?:其他|财政)资金${between}`);
/** What was spent before is not this year's budget: 上年项目经费18万元. */
const earlier = /(?:上一?年|去年|往年|以前年度|前[一两三]年)[^，。；,;]*$/;

/** Amounts that the text gives as the whole of the budget. */
export function statedTotals(text: string, table: TargetTable): readonly AmountInText[] {
  const totals: AmountInText[] = [];
  const funds: AmountInText[] = [];
  for (const amount of findAmounts(text)) {
    const { index, perUnit } = amount;
    const before = text.slice(0, index);
    if (perUnit || partWords.test(before) || earlier.test(before)) continue;
    if (totalWords.test(before)) totals.push(amount);
    else if (fundWords.test(before)) funds.push(amount);
  }
  return [...totals, ...(fundsMakeUp(funds.map(({ money }) => money), table) ? [] : funds)];
}

/** Sources of money are parts when one of them, or all together, is what the form says already. */
function fundsMakeUp(funds: readonly Money[], table: TargetTable): boolean {
  const { total, fiscal, other } = table.budget;
  const stated = [total, fiscal, other].flatMap((field) => (field && field.value !== null ? [field.value] : []));
  const sum = sumMoney(funds);
  return sum === null || [...funds, sum].some((money) => stated.some((known) => sameMoney(money, known)));
}
