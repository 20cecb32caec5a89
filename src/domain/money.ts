/** Amounts of money in 元, 万元 or 亿元, compared exactly. */
import { Big } from 'big.js';
import { cleanText, toHalfWidth } from './chineseText';

export type AmountUnit = '元' | '万元' | '亿元';

export interface Money {
  readonly number: number;
  /** Decimals as printed: 2 for "17.50". */
  readonly decimals: number;
  readonly unit: AmountUnit;
}

/** Powers of ten above 元. */
const exponents: Readonly<Record<AmountUnit, number>> = { 元: 0, 万元: 4, 亿元: 8 };

/** "万" and "亿" alone are short for 万元 and 亿元. */
const unitWords: ReadonlyMap<string, AmountUnit> = new Map([
  ...['元', '圆', '元整', '人民币元', '元人民币'].map((word) => [word, '元'] as const),
  ...['万', '万元', '万元整', '萬', '萬元'].map((word) => [word, '万元'] as const),
  ...['亿', '亿元', '億', '億元'].map((word) => [word, '亿元'] as const),
]);

/** 元, 万元 or 亿元 for a word that names one of them, else null. White space must be gone already. */
export function amountUnitOf(word: string): AmountUnit | null {
  return unitWords.get(word) ?? null;
}

/** A number with or without thousands separators, half width. */
export const numberPattern = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;

/** `number` as printed with that many decimals. */
export function moneyOf(number: number, decimals: number, unit: AmountUnit): Money {
  return { number, decimals, unit };
}

/** More digits than any budget has, and still exact as a number. */
const MOST_DIGITS = 15;

/** A printed number, thousands separators allowed: "1,044.90" in 万元 → 1044.9 with 2 decimals. null where it is too long. */
function printedMoney(digits: string, unit: AmountUnit): Money | null {
  const plain = digits.replace(/,/g, '');
  const [, fraction = ''] = plain.split('.');
  return plain.length > MOST_DIGITS + 1 ? null : moneyOf(Number(plain), fraction.length, unit);
}

const amount = new RegExp(String.raw`^(?:人民币|RMB|[¥\uffe5])? ?([-\u2212]?) ?(${numberPattern}) ?(\p{Script=Han}*)$`, 'iu');

/**
 * An amount that fills a whole cell: "7,000.00", "１５．７５", "¥6.80", "20 万元". `unit` is the sheet's (单位：万元) and yields
 * to a unit in the text. null for anything else, blank included.
 */
export function parseAmount(text: string, unit: AmountUnit): Money | null {
  const [, sign = '', digits, word = ''] = amount.exec(toHalfWidth(cleanText(text)).replace(/\s+/g, ' ')) ?? [];
  const own = word === '' ? unit : amountUnitOf(word);
  if (digits === undefined || own === null) return null;
  const money = printedMoney(digits, own);
  return money === null || sign === '' || money.number === 0 ? money : { ...money, number: -money.number };
}

/** Exact amount in 元. */
export function toYuan(money: Money): Big {
  return new Big(money.number).times(new Big(10).pow(exponents[money.unit]));
}

/** Exponent of the last printed digit in 元: 2 for "17.50" 万元. */
function lastDigit(money: Money): number {
  return exponents[money.unit] - money.decimals;
}

/** Half of the last printed unit of the coarser amount, in 元: 50 for "16.625" and "16.63" 万元. */
export function tolerance(a: Money, b: Money): Big {
  return new Big(10).pow(Math.max(lastDigit(a), lastDigit(b))).div(2);
}

/** Equal as far as both are printed: the difference does not exceed `tolerance`. */
export function sameMoney(a: Money, b: Money): boolean {
  return toYuan(a).minus(toYuan(b)).abs().lte(tolerance(a, b));
}

/** The same amount in another unit, exact, with the decimals that its printed precision takes there. */
export function inUnit(money: Money, unit: AmountUnit): Money {
  const exact = toYuan(money).div(new Big(10).pow(exponents[unit]));
  const [, fraction = ''] = exact.toFixed().split('.');
  const decimals = Math.max(0, fraction.length, exponents[unit] - lastDigit(money));
  return moneyOf(exact.toNumber(), decimals, unit);
}

/** Exact sum in the smaller of the two units; as many decimals as the finer amount. */
export function addMoney(a: Money, b: Money): Money {
  const unit = exponents[a.unit] <= exponents[b.unit] ? a.unit : b.unit;
  const [first, second] = [inUnit(a, unit), inUnit(b, unit)];
  return moneyOf(new Big(first.number).plus(second.number).toNumber(), Math.max(first.decimals, second.decimals), unit);
}

/** Exact sum; null for an empty list. */
export function sumMoney(amounts: readonly Money[]): Money | null {
  return amounts.reduce<Money | null>((sum, next) => (sum === null ? next : addMoney(sum, next)), null);
}

/** "17.50万元": the decimals as printed, no thousands separators. */
export function showMoney(money: Money): string {
  return `${new Big(money.number).toFixed(money.decimals)}${money.unit}`;
}

/** An amount met in a sentence. */
export interface AmountInText {
  readonly money: Money;
  /** Position of the number in the text searched. */
  readonly index: number;
  readonly length: number;
  /** Number and unit as printed. */
  readonly text: string;
  /** A price for one of something: "500 元/次", "每个单位2万元". */
  readonly perUnit: boolean;
}

/** "万" counts only where nothing is counted in it: "共4万，" but not 万人, 万字, 万人次, 万平方米. */
const amountInText = new RegExp(
  String.raw`(${numberPattern})\s*([亿億万萬]元|元(?![旦宵素件])|[万亿](?=$|[\s，。；：、,;:.!?！？（()）)\]】》”"/]|用于|以[内上下]|左右|每))`,
  'gu',
);
/** Characters in front of an amount within which 每… makes it a price. */
const PRICE_REACH = 16;
const priceAfter = /^\s*(?:\/|每|一[个次人])/;
const priceBefore = /(?:每(?!年|月|季)[^，。；、,;\d]{1,8}|人均|户均|单价|单位成本|平均[^，。；、,;\d]{0,6})[为是:：约]?\s*$/;

/** Amounts with a unit (元 万元 亿元, 万 and 亿 alone) in a sentence, in order of appearance. */
export function findAmounts(text: string): readonly AmountInText[] {
  // A full-width comma ends a clause and groups no digits, so only digits, point and slash change width.
  const half = text.replace(/[０-９．／]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  const found: AmountInText[] = [];
  for (const match of half.matchAll(amountInText)) {
    const [whole, digits = '', word = ''] = match;
    const unit = amountUnitOf(word);
    const money = unit === null ? null : printedMoney(digits, unit);
    const index = match.index;
    // "1,23万元" holds no number of which 23 is the whole.
    if (money === null || /[\d.,]/.test(half.charAt(index - 1))) continue;
    const end = index + whole.length;
    found.push({
      money,
      index,
      length: whole.length,
      text: text.slice(index, end),
      perUnit: priceAfter.test(half.slice(end)) || priceBefore.test(half.slice(Math.max(0, index - PRICE_REACH), index)),
    });
  }
  return found;
}
