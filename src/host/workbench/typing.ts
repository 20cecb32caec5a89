/** What a user types into a cell, and what the editor shows of a cell that is there. */
import type { GridCell, CellValue } from '../../grid/grid';
import { valueFromTyping } from '../../grid/typedText';
import type { Display } from './document';

const textFormat = '@';
const percentFormat = /%(?=(?:[^"]*"[^"]*")*[^"]*$)/;

/**
 * The value of a cell after typing `input`, chosen so that the cell then shows what was typed:
 * a percent goes into a cell without percent format as text, and "60" into a percent cell means 60 %.
 */
export function valueOfTyping(input: string, numberFormat: string | undefined, display: Display): CellValue {
  if (input.trim() === '') return null;
  if (numberFormat === textFormat) return input;
  const value = valueFromTyping(input);
  if (typeof value !== 'number') return value;
  const typedPercent = /[%％]/.test(input);
  const showsPercent = percentFormat.test(numberFormat ?? '');
  // As spreadsheets do: from 1 upwards a plain number in a percent cell is meant as percent points.
  if (showsPercent && !typedPercent) return Math.abs(value) >= 1 ? Number((value / 100).toPrecision(15)) : value;
  return typedPercent && !display(value, numberFormat).includes('%') ? input.trim() : value;
}

/** The text to start editing with: precise for plain numbers, as displayed for percents and dates. */
export function editingText(cell: GridCell | undefined): string {
  if (!cell || cell.value === null) return '';
  if (typeof cell.value === 'string') return cell.value;
  if (typeof cell.value === 'boolean') return cell.text;
  return isPlainNumber(cell) ? String(cell.value) : cell.text;
}

/** False under percent and date formats, where the bare number is not what the user sees. */
function isPlainNumber(cell: GridCell): boolean {
  return !/[%ymdhse年月日]/i.test((cell.numberFormat ?? '').replace(/"[^"]*"|\[[^\]]*\]|General/gi, ''));
}
