/** What to hand to Excel so that a cell holds exactly a value: Excel reads what is written as if it had been typed. */
import type { CellValue } from '../../grid/grid';

/** Formulas, numbers with a sign, links to functions (@), error values, and the apostrophe itself. */
const LEADS_AWAY = /^['=+\-@#＝＋－＠]/;

/** Numbers, amounts, percents, fractions, dates and times: nothing but digits, their signs, and the words of date and time. */
const NUMERIC = /^[\d０-９\s.,:/\-+()%$¥£€．，：／－（）％￥'"eEaApPmM年月日号时時分秒点點上下午星期周第季度零〇一二三四五六七八九十]+$/u;
const HAS_NUMBER = /[\d０-９零〇一二三四五六七八九十]/u;

const MONTH = /^\s*(\d+[\s\-/.,]*)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,\d:]*$/i;
const TRUTH = /^\s*(true|false)\s*$/i;

/** Whether Excel would make something else of the text: rather once too often, for an apostrophe does no harm. */
function isParsed(text: string): boolean {
  return LEADS_AWAY.test(text) || (HAS_NUMBER.test(text) && NUMERIC.test(text)) || MONTH.test(text) || TRUTH.test(text);
}

/** What `range.values` takes for one cell. */
export type CellInput = string | number | boolean;

/**
 * A text arrives as text, whatever it looks like; null empties the cell. The number format stays as it is. In a cell of text format
 * ("@") only what begins a formula, or would be taken for an apostrophe of ours, needs one.
 */
export function inputFor(value: CellValue, numberFormat: string | undefined): CellInput {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  return (numberFormat === '@' ? LEADS_AWAY.test(value) : isParsed(value)) ? `'${value}` : value;
}
