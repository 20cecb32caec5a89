/** Rectangles on a sheet of Excel's size: addresses with whole rows and columns, overlaps, and what row shifts make of them. */
import type { CellAddress, Rect } from '../../../../src/grid/address';
import { columnIndex, columnName, intersects, parseRange, rectToA1 } from '../../../../src/grid/address';
import { invalidArgument } from '../protocol/remoteError';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export function rowCount(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columnCount(rect: Rect): number {
  return rect.right - rect.left + 1;
}

export function cellCount(rect: Rect): number {
  return rowCount(rect) * columnCount(rect);
}

export function isWholeRows(rect: Rect): boolean {
  return rect.left === 0 && rect.right === COLUMNS - 1;
}

export function isWholeColumns(rect: Rect): boolean {
  return rect.top === 0 && rect.bottom === ROWS - 1;
}

export function rectOfCell({ row, column }: CellAddress): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

export function sized(top: number, left: number, rows: number, columns: number): Rect {
  const rect = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  if (rows < 1 || columns < 1 || !fits(rect)) throw invalidArgument('no such area on a sheet');
  return rect;
}

function fits(rect: Rect): boolean {
  return rect.top >= 0 && rect.left >= 0 && rect.bottom < ROWS && rect.right < COLUMNS;
}

export function intersection(a: Rect, b: Rect): Rect | null {
  if (!intersects(a, b)) return null;
  return { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
}

/** The smallest rectangle around all of them; null around none. */
export function around(rects: readonly Rect[]): Rect | null {
  const [first, ...rest] = rects;
  if (first === undefined) return null;
  return rest.reduce(
    (all, rect) => ({
      top: Math.min(all.top, rect.top),
      left: Math.min(all.left, rect.left),
      bottom: Math.max(all.bottom, rect.bottom),
      right: Math.max(all.right, rect.right),
    }),
    first,
  );
}

/** "A1", "$A$1:B3", "4:5", "C:C", with or without a sheet in front. Throws InvalidArgument. */
export function parseArea(text: string): Rect {
  const bare = text.trim().replace(/^.*!/, '').replace(/\$/g, '');
  const [, firstRow, lastRow] = /^(\d+):(\d+)$/.exec(bare) ?? [];
  const [, firstColumn, lastColumn] = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(bare) ?? [];
  const rect = firstRow !== undefined ? wholeRows(Number(firstRow) - 1, Number(lastRow) - 1) : firstColumn !== undefined ? wholeColumns(columnIndex(firstColumn), columnIndex(lastColumn ?? '')) : parseRange(bare);
  if (rect === null || !fits(rect)) throw invalidArgument(`no address: ${text}`);
  return rect;
}

function wholeRows(a: number, b: number): Rect {
  return { ...WHOLE_SHEET, top: Math.min(a, b), bottom: Math.max(a, b) };
}

function wholeColumns(a: number, b: number): Rect {
  return { ...WHOLE_SHEET, left: Math.min(a, b), right: Math.max(a, b) };
}

/** "A1:B2,C5" */
export function parseAreas(text: string): readonly Rect[] {
  return text.split(/[,;]/).map(parseArea);
}

export function areaToA1(rect: Rect): string {
  if (isWholeRows(rect)) return `${rect.top + 1}:${rect.bottom + 1}`;
  if (isWholeColumns(rect)) return `${columnName(rect.left)}:${columnName(rect.right)}`;
  return rectToA1(rect);
}

/** As Excel writes a reference into a name: $A$1:$B$2. */
export function absoluteA1(rect: Rect): string {
  return areaToA1(rect).replace(/([A-Z]+)?(\d+)?/g, (_, column?: string, row?: string) => (column ? `$${column}` : '') + (row ? `$${row}` : ''));
}

/** Quoted where the name needs it. */
export function sheetPrefix(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}
