/** Dates and times as the Chinese edition of Excel recognises them in what is typed. */
const DAY_MS = 86_400_000;
/** Day 0 of Excel's count; right from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** The year that a date without one belongs to: the tests' present. */
const PRESENT_YEAR = 2025;

/** null where there is no such day. */
function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? (time - DAY_ZERO) / DAY_MS : null;
}

/** Two digits: 00–29 are of this century. */
function fullYear(year: string): number {
  const number = Number(year);
  return year.length > 2 ? number : number + (number < 30 ? 2000 : 1900);
}

interface Pattern {
  readonly pattern: RegExp;
  readonly day: (parts: readonly string[]) => number | null;
  readonly numberFormat: string;
}

const PATTERNS: readonly Pattern[] = [
  { pattern: /^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})$/, day: ([year = '', , month, day]) => serial(fullYear(year), Number(month), Number(day)), numberFormat: 'yyyy/m/d' },
  { pattern: /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})日$/, day: ([year = '', month, day]) => serial(fullYear(year), Number(month), Number(day)), numberFormat: 'yyyy"年"m"月"d"日"' },
  { pattern: /^(\d{4}|\d{2})年(\d{1,2})月$/, day: ([year = '', month]) => serial(fullYear(year), Number(month), 1), numberFormat: 'yyyy"年"m"月"' },
  { pattern: /^(\d{4})[-/](\d{1,2})$/, day: ([year = '', month]) => serial(fullYear(year), Number(month), 1), numberFormat: 'mmm-yy' },
  { pattern: /^(\d{1,2})(?:[-/]|月)(\d{1,2})日?$/, day: ([month, day]) => serial(PRESENT_YEAR, Number(month), Number(day)), numberFormat: 'm"月"d"日"' },
  { pattern: /^(\d{1,2}):([0-5]\d)$/, day: ([hours, minutes]) => (Number(hours) * 60 + Number(minutes)) / 1440, numberFormat: 'h:mm' },
];

export interface ReadDate {
  /** Days, as Excel counts them. */
  readonly value: number;
  /** What a cell in General is given along with it. */
  readonly numberFormat: string;
}

/** null where the text is no date. */
export function readDate(text: string): ReadDate | null {
  for (const { pattern, day, numberFormat } of PATTERNS) {
    const match = pattern.exec(text);
    const value = match === null ? null : day(match.slice(1));
    if (value !== null) return { value, numberFormat };
  }
  return null;
}
