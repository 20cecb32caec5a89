/** From text to cell values: what a user types in the workbench, and what a fix wants a cell to show. */
import type { CellValue, GridCell } from './grid';

/** Spreadsheets keep 15 significant digits; a longer number is a code and would lose its tail. */
const MAX_DIGITS = 15;

/** Sign, whole part without leading zeros (with or without thousands commas), decimals, percent sign. */
const NUMBER = /^(-?)((?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)?)(\.\d+)?([%％]?)$/;

interface ReadNumber {
  /** A percent is its fraction: 0.6 for "60%". */
  readonly value: number;
  readonly percent: boolean;
  readonly decimals: number;
}

/** null where the text is no plain number or percent, or has more digits than a spreadsheet keeps. */
function readNumber(text: string): ReadNumber | null {
  const [, sign = '', whole = '', fraction = '', mark = ''] = NUMBER.exec(text.trim()) ?? [];
  const digits = whole.replace(/,/g, '') + fraction;
  const significant = digits.replace('.', '').replace(/^0+/, '');
  if (digits === '' || significant.length > MAX_DIGITS) return null;
  const percent = mark !== '';
  // The exponent moves the point exactly; dividing by 100 would leave noise (0.07 → 7.000000000000001%).
  const size = Number(`${digits}${percent ? 'e-2' : ''}`);
  return { value: sign && size !== 0 ? -size : size, percent, decimals: Math.max(0, fraction.length - 1) };
}

/**
 * A user's typing: numbers and percents become numbers; blank becomes null. Everything else stays the text it is:
 * dates, codes with leading zeros, numbers of more than 15 digits, "+5", and "=…", which is never a formula here.
 */
export function valueFromTyping(input: string): CellValue {
  if (input.trim() === '') return null;
  return readNumber(input)?.value ?? input;
}

/** The part of a format code that positive numbers use, without quoted, escaped and padding characters and [colours]. */
function bareFormat(code: string): string {
  const plain = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[[^\]]*\]/g, '');
  return plain.split(';')[0] ?? '';
}

/** Decimals that a format shows; General shows as many as there are. */
function shownDecimals(format: string): number {
  if (/general|通用格式/i.test(format)) return Infinity;
  return /\.([0#?]+)/.exec(format)?.[1]?.length ?? 0;
}

/** Whether a cell with this format would show the number as the text has it, but for padding zeros and thousands commas. */
function shows(number: ReadNumber, numberFormat: string | undefined): boolean {
  const format = bareFormat(numberFormat ?? 'General');
  const plain = /general|通用格式/i.test(format) || /^[^ymdhse/@]*[0#?][^ymdhse/@]*$/i.test(format);
  return plain && format.includes('%') === number.percent && number.decimals <= shownDecimals(format);
}

/**
 * What to store so that a cell shows `text`. A cell that holds a number, or waits for one (blank, with a number format
 * of its own), takes a number where its format shows the text ("60%" formatted 0% → 0.6); everywhere else the text
 * arrives as text. Blank becomes null.
 */
export function valueForText(text: string, current: GridCell | undefined): CellValue {
  if (text.trim() === '') return null;
  const waits = current?.value === null && current.numberFormat !== undefined;
  if (typeof current?.value !== 'number' && !waits) return text;
  const number = readNumber(text);
  return number && shows(number, current.numberFormat) ? number.value : text;
}
