/** Ranges of Excel as rectangles, and back. */
import type { Rect } from '../../grid/address';

/** To be loaded of a range, for `rectOf`. */
export const RECT = 'rowIndex,columnIndex,rowCount,columnCount';

export function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Rect {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

export function cellCount({ top, left, bottom, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The upper and the lower half; null where there is one row only. */
export function halves(rect: Rect): readonly [Rect, Rect] | null {
  if (rect.top === rect.bottom) return null;
  const middle = Math.floor((rect.top + rect.bottom) / 2);
  return [
    { ...rect, bottom: middle },
    { ...rect, top: middle + 1 },
  ];
}
