/** Numbers with their units inside a longer text: "举办培训班12期，培训500人" → 12期, 500人. */
import { cleanText, toHalfWidth } from '../domain/chineseText';
import { unitClass, type UnitClass } from '../domain/units';

export interface TextQuantity {
  readonly unit: string;
  readonly measures: UnitClass;
  /** Positions in `plainText` of the text: number to unit. */
  readonly start: number;
  readonly end: number;
}

/** Half width, ends trimmed, inner white space as it is. */
export function plainText(text: string): string {
  return toHalfWidth(cleanText(text));
}

const digits = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
/** No part of a longer number, a model (DN300, A4), an ordinal (第3批) or a ratio (1:5, 7×24). */
const number = new RegExp(`(?<![\\dA-Za-z.:×xX*/#第-])${digits}(?:[-~—–至]${digits})?(?![\\d.,]*\\d)[余多]?[ \\u00a0]*`, 'g');
const LONGEST_UNIT = 10;

/** The longest known unit that a text opens with; "" where it opens with none. A single letter (5G, 3D) is no unit here. */
export function unitAt(text: string): string {
  for (let length = Math.min(LONGEST_UNIT, text.length); length > 0; length -= 1) {
    const unit = text.slice(0, length);
    if (unitClass(unit) !== null && !/^[A-Za-z]$|^[A-Za-z](?![A-Za-z\d/])/.test(unit) && !/\s/.test(unit)) return unit;
  }
  return '';
}

/** 2025年, 11月, 15日: parts of a date, not amounts of anything. */
function isDatePart(digits: string, unit: string): boolean {
  return unit === '月' || unit === '日' || (/^年/.test(unit) && /^(?:19|20)\d\d/.test(digits));
}

/** In the order of the text; dates, ordinals and numbers without a known unit are left out. */
export function quantitiesIn(text: string): readonly TextQuantity[] {
  const plain = plainText(text);
  return [...plain.matchAll(number)].flatMap(({ 0: found, index }): readonly TextQuantity[] => {
    const from = index + found.length;
    const unit = unitAt(plain.slice(from));
    const measures = unitClass(unit);
    return measures === null || isDatePart(found, unit) ? [] : [{ unit, measures, start: index, end: from + unit.length }];
  });
}

/** How many numbers there are, whatever they stand for. */
export function countNumbers(text: string): number {
  return (plainText(text).match(new RegExp(digits, 'g')) ?? []).length;
}
