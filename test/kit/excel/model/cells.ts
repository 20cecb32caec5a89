/** What cells of a sheet hold and show. */
import type { CellAddress, Rect } from '../../../../src/grid/address';
import { contains, intersects } from '../../../../src/grid/address';
import { displayText } from '../../../../src/workbook/displayText';
import { around, rectOfCell } from './areas';
import type { Cell, Sheet, Style, StyleValue } from './document';
import { cellKey, columnOfKey, rowOfKey } from './document';

const ERROR = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

export function cellOf(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

export function styleOf(sheet: Sheet, row: number, column: number, property: string): StyleValue | undefined {
  return sheet.styles.get(cellKey(row, column))?.[property];
}

export function numberFormatOf(sheet: Sheet, row: number, column: number): string {
  return String(styleOf(sheet, row, column, 'numberFormat') ?? 'General');
}

/** Independent of the column's width, as the API gives it. */
export function textOf(sheet: Sheet, row: number, column: number): string {
  const cell = cellOf(sheet, row, column);
  if (cell === undefined) return '';
  // In a cell formatted as text a number shows all its digits, as in General.
  const format = numberFormatOf(sheet, row, column);
  return cell.text ?? displayText(cell.value, format === '@' ? undefined : format);
}

export function isError(cell: Cell): boolean {
  return typeof cell.value === 'string' && cell.quotePrefix === undefined && ERROR.test(cell.value);
}

export function valueTypeOf(cell: Cell | undefined): string {
  if (cell === undefined) return 'Empty';
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return isError(cell) ? 'Error' : 'String';
}

export function putCell(sheet: Sheet, row: number, column: number, cell: Cell | null): void {
  if (cell === null) sheet.cells.delete(cellKey(row, column));
  else sheet.cells.set(cellKey(row, column), cell);
}

/** Of a list of merged areas, kept for as long as the list is. */
const coveredCells = new WeakMap<readonly Rect[], ReadonlySet<number>>();

function coveredBy(merges: readonly Rect[]): ReadonlySet<number> {
  const known = coveredCells.get(merges);
  if (known !== undefined) return known;
  const keys = new Set(merges.flatMap((merge) => cellsIn(merge).slice(1)).map(({ row, column }) => cellKey(row, column)));
  coveredCells.set(merges, keys);
  return keys;
}

/** In a merged area and not its top-left cell. */
export function isCovered(sheet: Sheet, { row, column }: CellAddress): boolean {
  return coveredBy(sheet.merges).has(cellKey(row, column));
}

export function setStyle(sheet: Sheet, row: number, column: number, style: Style): void {
  const key = cellKey(row, column);
  sheet.styles.set(key, { ...sheet.styles.get(key), ...style });
  const cell = sheet.cells.get(key);
  // A text that came with the file was made with the old format.
  if (cell?.text !== undefined && 'numberFormat' in style) sheet.cells.set(key, withoutText(cell));
}

export function withoutText({ text: _, ...cell }: Cell): Cell {
  return cell;
}

/** null for a blank sheet. With `valuesOnly` formats and merged areas do not count. */
export function usedRange(sheet: Sheet, valuesOnly: boolean): Rect | null {
  const keys = valuesOnly ? [...sheet.cells.keys()] : [...sheet.cells.keys(), ...sheet.styles.keys()];
  let box: Rect | null = null;
  for (const key of keys) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    if (box !== null && contains(box, { row, column })) continue;
    box = around(box === null ? [rectOfCell({ row, column })] : [box, rectOfCell({ row, column })]);
  }
  return valuesOnly || sheet.merges.length === 0 ? box : around(box === null ? sheet.merges : [box, ...sheet.merges]);
}

/** Throws nothing, loses what other cells than the first filled one hold, as Excel does. */
export function mergeCells(sheet: Sheet, rect: Rect): void {
  const kept = firstFilled(sheet, rect);
  for (const key of keysIn(sheet.cells, rect)) sheet.cells.delete(key);
  if (kept !== undefined) putCell(sheet, rect.top, rect.left, kept);
  sheet.merges = [...sheet.merges.filter((merge) => !intersects(merge, rect)), rect];
}

function firstFilled(sheet: Sheet, rect: Rect): Cell | undefined {
  const [first] = keysIn(sheet.cells, rect).sort((a, b) => a - b);
  return first === undefined ? undefined : sheet.cells.get(first);
}

/** Keys of a map by cellKey that lie in the area. */
export function keysIn(map: ReadonlyMap<number, unknown>, rect: Rect): number[] {
  return [...map.keys()].filter((key) => contains(rect, { row: rowOfKey(key), column: columnOfKey(key) }));
}

/** Reading order. */
export function cellsIn(rect: Rect): CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) for (let column = rect.left; column <= rect.right; column += 1) cells.push({ row, column });
  return cells;
}
