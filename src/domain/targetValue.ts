/** Target value 指标值: what "≥30次", "100%", "2025年11月底前" or "进一步提升" say. */
import { isBareMonth, isCompactDate, isDateText, readPeriod } from './chineseDate';
import { cleanText } from './chineseText';
import { amountUnitOf, numberPattern, type AmountUnit } from './money';
import { bareValue, boundOperator, cutLeading, operatorOf, type Operator } from './operator';
import { isKnownUnit, readUnit } from './units';

export type { Operator } from './operator';

export type TargetValue =
  | { readonly type: 'number'; readonly operator: Operator | null; readonly number: number; readonly unit: string | null }
  | { readonly type: 'range'; readonly from: number; readonly to: number; readonly unit: string | null }
  | { readonly type: 'money'; readonly operator: Operator | null; readonly number: number; readonly unit: AmountUnit }
  | { readonly type: 'date'; readonly operator: Operator | null; readonly text: string }
  | { readonly type: 'period'; readonly from: string; readonly to: string }
  | { readonly type: 'qualitative'; readonly text: string }
  | { readonly type: 'redacted' }
  | { readonly type: 'unreadable'; readonly text: string };

export interface ParsedTarget {
  readonly operator: Operator | null;
  readonly unit: string | null;
  /** null for a blank value. */
  readonly target: TargetValue | null;
}

/** Texts of the form's own operator and unit columns, where it has them. */
export interface TargetColumns {
  readonly operator?: string | null | undefined;
  readonly unit?: string | null | undefined;
}

/** What columns of their own say, in the form in which it is used. */
interface Own {
  readonly operator: Operator | null;
  readonly unit: string | null;
}

/** A longer text is a description, whatever it opens with. */
const LONGEST_VALUE = 200;
const redacted = /^[(*【[]*涉密(?:内容|信息|项目|事项)?[)*】\]]*$/;
const number = new RegExp(`^(?:约|大约|近)?(?:¥|人民币)?([-\\u2212]?)(${numberPattern})(?![\\d.,]*\\d)(.*)$`, 's');
const between = /^(?:-{1,2}|[~\u2013\u2014\u2212\u301c\u223c]{1,2}|至|到)(?=\d)/;
/** A second bound: ≥90%且≤100%. */
const and = /^[且、,和至]?(?=[≤≦⩽<])/;
/** A unit that no list holds: Latin letters (500lux), or a single character that ends no sentence. */
const oddUnit = /^(?:[a-zA-Zμµ°][a-zA-Zμµ°²³/0-9]{0,7}|[a-zA-Z]{0,2}[\u4e00-\u9fff])$/;
const notUnit = /[的率和与及或前后内外中比]$/;

/** ASCII digits of either width. */
export function hasDigit(value: string): boolean {
  return /[0-9\uff10-\uff19]/.test(value);
}

/** The operator in front of a value, also of one that is not understood ("≥20参与人员" → ≥). */
export function leadingOperator(value: string): Operator | null {
  return cutLeading(bareValue(value))?.operator ?? null;
}

/** Unit as printed; the words for % become "%". null for "" and for a dash. */
function printedUnit(unit: string): string | null {
  const text = bareValue(unit);
  if (/^(?:百分比|%|百分比\(?%\)?|%\(?百分比\)?|\(%\))$/.test(text)) return '%';
  return /[\p{L}\p{N}%‰°℃℉㎡]/u.test(text) && text !== '无' ? text : null;
}

const reached = /^(%|％|百分比)(?:完成|到位|达标|达到|合格|覆盖|通过|落实|实现|执行|满意|参与)$/;

interface Quantity {
  readonly number: number;
  readonly unit: string | null;
  readonly operator: Operator | null;
}

function quantityTail(rest: string): { unit: string | null; operator: Operator | null } | null {
  // 100%完成, 98%达标: the word repeats what the rate is of.
  const tail = readUnit(rest.replace(reached, '$1'));
  if (tail) return { unit: printedUnit(tail.unit), operator: boundOperator(tail.bound) };
  return oddUnit.test(rest) && !notUnit.test(rest) ? { unit: rest, operator: null } : null;
}

/** "N" + rest, cut at the number. */
function cutNumber(text: string): { number: number; rest: string } | null {
  const [, sign = '', digits, rest = ''] = number.exec(text) ?? [];
  const value = Number(digits?.replace(/,/g, ''));
  if (!Number.isFinite(value)) return null;
  return { number: sign === '' || value === 0 ? value : -value, rest };
}

/** One number with a known unit, a short unknown one or none. */
function readQuantity(text: string): Quantity | null {
  const cut = cutNumber(text);
  const tail = cut && quantityTail(cut.rest);
  return cut && tail ? { number: cut.number, ...tail } : null;
}

/** 60-80%, 18℃~20℃, 3至5次, ±5%, ≥90%且≤100%. */
function readRange(text: string): Quantity & { readonly from: number } | null {
  if (text.startsWith('±')) {
    const width = readQuantity(text.slice(1));
    return width && { ...width, from: -width.number };
  }
  const first = cutNumber(text);
  if (!first) return null;
  const [, firstUnit = '', tail = ''] = /^(.*?)((?:-{1,2}|[~\u2013\u2014\u2212\u301c\u223c]{1,2}|至|到|[且、,和]?[≤≦⩽<]).*)$/s.exec(first.rest) ?? [];
  const upper = cutLeading(tail.replace(and, ''));
  const second = upper ? readQuantity(upper.rest) : between.test(tail) ? readQuantity(tail.replace(between, '')) : null;
  const unit = firstUnit === '' ? (second?.unit ?? null) : printedUnit(firstUnit);
  if (!second || second.number < first.number) return null;
  return second.unit === null || unit === second.unit ? { ...second, unit, from: first.number } : null;
}

/** A unit column completes "100" and "10万"; a unit in the value wins. */
function withOwnUnit(unit: string | null, own: string | null): string | null {
  if (unit === null) return own;
  if ((unit === '万' || unit === '亿') && own !== null) return amountUnitOf(own) === null ? unit + own : `${unit}元`;
  return unit;
}

function readNumber(text: string, operator: Operator | null, own: Own): TargetValue | null {
  const range = readRange(text);
  if (range) {
    const unit = withOwnUnit(range.unit, own.unit);
    return { type: 'range', from: range.from, to: range.number, unit: (unit !== null ? amountUnitOf(unit) : null) ?? unit };
  }
  const quantity = readQuantity(text);
  if (!quantity) return null;
  const unit = withOwnUnit(quantity.unit, own.unit);
  const amountUnit = unit === null ? null : amountUnitOf(unit);
  const comparison = operator ?? quantity.operator ?? own.operator;
  if (amountUnit !== null) return { type: 'money', operator: comparison, number: quantity.number, unit: amountUnit };
  return { type: 'number', operator: comparison, number: quantity.number, unit };
}

/** Digits alone are a date only where nothing says that they count something. */
function readTime(text: string, operator: Operator | null, own: Own): TargetValue | null {
  const plain = !/[年月日号季/]/.test(text);
  if (plain && own.unit !== null && !/\d-\d+-\d/.test(text)) return null;
  const period = readPeriod(text);
  if (period) return { type: 'period', ...period };
  const isDate = isDateText(text) ? !(isBareMonth(text) && operator !== null) : operator === null && isCompactDate(text);
  return isDate ? { type: 'date', operator: operator ?? own.operator, text } : null;
}

function readWords(text: string, rest: string): TargetValue {
  const says = /[\p{L}\p{N}√]/u.test(rest) && !isKnownUnit(rest);
  return says && !hasDigit(text) ? { type: 'qualitative', text } : { type: 'unreadable', text };
}

function readTarget(value: string, own: Own): TargetValue {
  const text = cleanText(value);
  if (text.length > LONGEST_VALUE) return readWords(text, text);
  const bare = bareValue(value).replace(/[。;,、.]+$/, '');
  if (redacted.test(bare)) return { type: 'redacted' };
  const leading = cutLeading(bare);
  const rest = leading?.rest ?? bare;
  const operator = leading?.operator ?? null;
  // "3 5次" is no 35次.
  const torn = /[0-9\uff10-\uff19][\s]+[0-9\uff10-\uff19]/.test(text);
  const time = readTime(rest, operator, own);
  if (time?.type === 'date') return { ...time, text: leading ? rest : text };
  if (time) return time;
  return (torn ? null : readNumber(rest, operator, own)) ?? readWords(text, rest);
}

function unitOf(target: TargetValue, own: Own): string | null {
  switch (target.type) {
    case 'number':
    case 'range':
    case 'money':
      return target.unit;
    case 'date':
    case 'period':
    case 'qualitative':
      return own.unit;
    case 'redacted':
    case 'unreadable':
      return null;
  }
}

/**
 * Reads a target value. `own` holds the texts of operator and unit columns; they fill in what the value does not print.
 * 以上, 不少于 … count as operators; 前 and 之前 do not: they are part of a date's text.
 * A value without any digit is qualitative, one with digits that fits no form is unreadable and has no unit.
 */
export function parseTarget(value: string, own: TargetColumns = {}): ParsedTarget {
  const columns: Own = { operator: operatorOf(own.operator ?? ''), unit: printedUnit(own.unit ?? '') };
  if (cleanText(value) === '') return { operator: columns.operator, unit: columns.unit, target: null };
  const target = readTarget(value, columns);
  const printed = 'operator' in target ? target.operator : (leadingOperator(value) ?? columns.operator);
  return { operator: printed, unit: unitOf(target, columns), target };
}
