/** What may be written into a cell at all: places on the sheet, finite numbers, texts of bearable length. */
import { qualifiedA1 } from '../grid/address';
import type { CellValue } from '../grid/grid';
import { MAX_TEXT } from './cellXml';
import type { CellWrite } from './workbook';
import { unfitValue } from './workbookError';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
function unfitCause(value: CellValue): string | null {
  if (typeof value === 'number' && !Number.isFinite(value)) return '它不是有效的数值';
  if (typeof value === 'string' && value.length > MAX_TEXT) return `文字超过 Excel 单元格的上限（${MAX_TEXT} 个字符）`;
  return null;
}

/** Throws WorkbookError: value. */
export function assertWritable({ sheet, cell, value }: CellWrite): void {
  const inSheet = (index: number, last: number): boolean => Number.isInteger(index) && index >= 0 && index <= last;
  const cause = unfitCause(value);
  if (cause !== null) throw unfitValue(qualifiedA1(sheet, cell), cause);
  if (!inSheet(cell.row, LAST_ROW) || !inSheet(cell.column, LAST_COLUMN)) {
    throw unfitValue(`工作表“${sheet}”`, '单元格位置超出工作表范围');
  }
}
