/** What a cell shows: value and number format to text, as the Chinese edition of Excel would in a column of ample width. */
import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../grid/grid';
import { isGeneral, plainFormat } from './numberFormats';

/** Days between the two date systems. */
const DAYS_1904 = 1462;
/** Excel keeps 15 significant digits; what lies beyond is noise of binary fractions (25.000000000000004). */
const DIGITS = 15;

const OPTIONS = { locale: 'zh-CN', throws: false } as const;

/** A format can only change a text where it has a section for texts. */
function formatsText(code: string): boolean {
  return code.trim() !== '@' && (code.includes('@') || code.split(';').length > 3);
}

/** numfmt answers a broken pattern with "######"; the number itself is more use to a reader. */
function formatted(code: string, value: string | number): string {
  const text = format(code, value, OPTIONS);
  return text === '######' ? String(value) : text;
}

/**
 * `numberFormat`: format code, undefined for General. `date1904`: the workbook counts days from 1904.
 * Never throws; a format that cannot be understood shows the plain value.
 */
export function displayText(value: CellValue, numberFormat: string | undefined, date1904 = false): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const code = isGeneral(numberFormat) ? 'General' : plainFormat(numberFormat ?? 'General');
  try {
    if (typeof value === 'string') return formatsText(code) ? formatted(code, value) : value;
    const days = date1904 && isDateFormat(code) ? DAYS_1904 : 0;
    return formatted(code, Number(value.toPrecision(DIGITS)) + days);
  } catch {
    return String(value);
  }
}
