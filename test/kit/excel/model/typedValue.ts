/** What Excel makes of a value that is typed or set through the API: numbers, percents, dates, formulas, or text. Chinese edition. */
import { invalidArgument } from '../protocol/remoteError';
import type { Cell } from './document';
import { canEvaluate } from './evaluate';
import { parseFormula } from './formula';
import { readDate } from './typedDate';

export interface Entered {
  /** null: the cell becomes blank. */
  readonly cell: Cell | null;
  /** A format that Excel gives to a cell in General along with such a value. */
  readonly numberFormat?: string;
}

const MAX_TEXT = 32_767;
const DIGITS = 15;
const ERROR_VALUES = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/i;
const NUMBER = /^([+-]?)([¥$￥]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?(%?)$/i;

/** Excel keeps 15 significant digits of what is typed; the others become zeros. */
function kept(digits: string): string {
  let significant = 0;
  return digits.replace(/\d/g, (digit) => {
    if (digit !== '0' || significant > 0) significant += 1;
    return significant > DIGITS ? '0' : digit;
  });
}

function numberFormatFor(currency: string, whole: string, fraction: string, exponent: string, percent: string): string | undefined {
  const decimals = fraction.length > 1 ? '.00' : '';
  if (percent !== '') return `0${decimals}%`;
  if (exponent !== '') return '0.00E+00';
  if (currency !== '') return `¥#,##0${decimals};¥-#,##0${decimals}`;
  return whole.includes(',') ? `#,##0${decimals}` : undefined;
}

/** Full-width digits and signs count as plain ones, as an East Asian Excel takes them. */
function readNumber(text: string): Entered | null {
  const plain = text.normalize('NFKC').trim();
  const bracketed = /^\((.+)\)$/.exec(plain)?.[1];
  const [, sign = '', currency = '', whole = '', fraction = '', exponent = '', percent = ''] = NUMBER.exec(bracketed ?? plain) ?? [];
  if (!/\d/.test(whole + fraction) || (bracketed !== undefined && sign !== '')) return null;
  const size = Number(`${kept((whole.replace(/,/g, '') || '0') + fraction)}${exponent}`) / (percent === '' ? 1 : 100);
  if (!Number.isFinite(size)) return null;
  const negative = sign === '-' || bracketed !== undefined;
  const value = negative && size !== 0 ? -size : size;
  const numberFormat = numberFormatFor(currency, whole, fraction, exponent, percent);
  return { cell: { value }, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** The formula gets its value when it is calculated; one with a function that is unknown here never does. */
function formulaCell(formula: string): Entered {
  const parsed = parseFormula(formula);
  if (parsed === null) throw invalidArgument(`no formula: ${formula}`);
  return { cell: { value: canEvaluate(parsed) ? 0 : '#NAME?', formula } };
}

function fromText(text: string): Entered {
  if (text.startsWith('=') && text.length > 1) return formulaCell(text);
  const number = readNumber(text);
  if (number !== null) return number;
  const date = readDate(text.trim());
  if (date !== null) return { cell: { value: date.value }, numberFormat: date.numberFormat };
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { cell: { value: upper === 'TRUE' } };
  if (ERROR_VALUES.test(upper)) return { cell: { value: upper } };
  // "+A1" and "-A1" are formulas; so is "@x", which stands for one value of a range.
  if (/^[+\-@]./.test(text)) return formulaCell(`=${text}`);
  return { cell: { value: text } };
}

/**
 * `numberFormat`: the cell's own. A leading apostrophe makes text of anything and is not part of it (in cells formatted as text
 * too: we believe so). Throws InvalidArgument for texts over 32,767 characters and for what looks like a formula and is none.
 */
export function entered(value: string | number | boolean, numberFormat: string): Entered {
  if (value === '') return { cell: null };
  if (typeof value === 'boolean') return { cell: { value } };
  if (typeof value === 'number') return { cell: { value: numberFormat === '@' ? String(value) : value } };
  const text = value.startsWith("'") ? value.slice(1) : value;
  if (text.length > MAX_TEXT) throw invalidArgument('a text of more than 32,767 characters');
  if (value.startsWith("'")) return { cell: { value: text, quotePrefix: true } };
  return numberFormat === '@' ? { cell: { value } } : fromText(value);
}
