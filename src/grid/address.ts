/** Cell addresses and rectangles. Rows and columns are 0-based inside; A1 text only at the borders. */

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Both corners belong to the rectangle. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  const head = column >= 26 ? columnName(Math.floor(column / 26) - 1) : '';
  return head + String.fromCharCode(65 + (column % 26));
}

/** "A" → 0, "AB" → 27. Letters only, either case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function toA1(cell: CellAddress): string {
  return `${columnName(cell.column)}${cell.row + 1}`;
}

/** A range of one cell is given as that cell, as Excel does. */
export function rectToA1(rect: Rect): string {
  const first = toA1({ row: rect.top, column: rect.left });
  const last = toA1({ row: rect.bottom, column: rect.right });
  return first === last ? first : `${first}:${last}`;
}

const A1 = /^\$?([A-Za-z]{1,3})\$?(\d+)$/;

/** "$B$7" → {row: 6, column: 1}; null where the text is no address. */
export function parseA1(text: string): CellAddress | null {
  const match = A1.exec(text);
  const [, letters, digits] = match ?? [];
  if (letters === undefined || digits === undefined || digits === '0') return null;
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

/** "A1:G19" or "B7"; null where the text is no range. */
export function parseRange(text: string): Rect | null {
  const [first = '', last = first] = text.split(':');
  const from = parseA1(first);
  const to = parseA1(last);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** 'Sheet 1'!A1, quoted as Excel quotes it. */
export function qualifiedA1(sheet: string, cell: CellAddress): string {
  return `'${sheet.replace(/'/g, "''")}'!${toA1(cell)}`;
}

export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}

export function contains(rect: Rect, cell: CellAddress): boolean {
  return cell.row >= rect.top && cell.row <= rect.bottom && cell.column >= rect.left && cell.column <= rect.right;
}

export function intersects(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Reading order: by row, then by column. */
export function compareCells(a: CellAddress, b: CellAddress): number {
  return a.row - b.row || a.column - b.column;
}
