/** A sheet as the library reads it → our grid: blanks, dates, formulas and displayed texts put right. */
import type { Cell, CellValue as LibraryValue, Sheet } from 'hucre/xlsx';
import type { CellAddress, Rect } from '../grid/address';
import { contains } from '../grid/address';
import type { CellValue, Grid, GridCell } from '../grid/grid';
import { dateToSerial } from './dateSerial';
import { displayText } from './displayText';
import { isGeneral, plainFormat } from './numberFormats';
import { shiftFormula } from './sharedFormula';

export interface GridSource {
  readonly name: string;
  readonly sheet: Sheet;
  readonly date1904: boolean;
  /** Format code of a cell, where the library's own cell does not carry it. */
  readonly formatAt?: (row: number, column: number) => string | undefined;
  /** Areas that one formula fills. */
  readonly filledAreas?: readonly Rect[];
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenColumns?: Iterable<number>;
}

/** A merge this wide or far beyond the content was drawn over whole rows or columns and says nothing of the size. */
const FAR_COLUMNS = 256;
const FAR_ROWS = 2000;

function plainValue(value: LibraryValue | undefined, date1904: boolean): CellValue {
  if (value === null || value === undefined) return null;
  return value instanceof Date ? dateToSerial(value, date1904) : value;
}

interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function addressOf(key: string): { readonly row: number; readonly column: number } {
  const [row = '', column = ''] = key.split(',');
  return { row: Number(row), column: Number(column) };
}

function sharedMasters(sheet: Sheet): ReadonlyMap<number, SharedMaster> {
  const masters = new Map<number, SharedMaster>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaType !== 'shared' || !cell.formula || cell.formulaSharedIndex === undefined) continue;
    masters.set(cell.formulaSharedIndex, { ...addressOf(key), formula: cell.formula });
  }
  return masters;
}

/** With "="; undefined for a constant. */
function formulaOf(
  cell: Cell | undefined,
  at: { readonly row: number; readonly column: number },
  masters: ReadonlyMap<number, SharedMaster>,
): string | undefined {
  if (cell?.formula === undefined) return undefined;
  if (cell.formula !== '') return `=${cell.formula}`;
  const master = masters.get(cell.formulaSharedIndex ?? -1);
  return master ? `=${shiftFormula(master.formula, master, at)}` : '=';
}

/** The formula of the area that fills the cell, with "="; undefined outside of them. */
function formulaOfArea(source: GridSource, at: CellAddress): string | undefined {
  const area = source.filledAreas?.find((candidate) => contains(candidate, at));
  return area && `=${source.sheet.cells?.get(`${area.top},${area.left}`)?.formula ?? ''}`;
}

function gridCell(value: CellValue, formula: string | undefined, code: string | undefined, date1904: boolean): GridCell | undefined {
  if (formula === undefined && (value === null || value === '')) return undefined;
  const numberFormat = isGeneral(code) || code === undefined ? undefined : plainFormat(code);
  return {
    value,
    text: displayText(value, numberFormat, date1904),
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function readRows(source: GridSource): (GridCell | undefined)[][] {
  const { sheet, date1904 } = source;
  const masters = sharedMasters(sheet);
  return sheet.rows.map((values, row) => {
    const cells: (GridCell | undefined)[] = [];
    let width = 0;
    values.forEach((raw, column) => {
      const detail = sheet.cells?.get(`${row},${column}`);
      const formula = formulaOf(detail, { row, column }, masters) ?? formulaOfArea(source, { row, column });
      const code = source.formatAt?.(row, column) ?? detail?.style?.numFmt;
      const cell = gridCell(plainValue(raw, date1904), formula, code, date1904);
      cells.push(cell);
      if (cell) width = column + 1;
    });
    cells.length = width;
    return cells;
  });
}

/** Rows and columns that hold something or belong to a merge of reasonable size. */
function sizeOf(rows: readonly (readonly unknown[])[], merges: readonly Rect[]): { rowCount: number; columnCount: number } {
  let rowCount = 0;
  let columnCount = 0;
  rows.forEach((row, index) => {
    if (row.length > 0) rowCount = index + 1;
    columnCount = Math.max(columnCount, row.length);
  });
  const [widest, lowest] = [columnCount + FAR_COLUMNS, rowCount + FAR_ROWS];
  for (const merge of merges) {
    if (merge.top >= lowest || merge.left >= widest) continue;
    if (merge.bottom < lowest) rowCount = Math.max(rowCount, merge.bottom + 1);
    if (merge.right < widest) columnCount = Math.max(columnCount, merge.right + 1);
  }
  return { rowCount, columnCount };
}

/** Merges of one cell and parts outside the used area are left out. */
function clippedMerges(merges: readonly Rect[], rowCount: number, columnCount: number): readonly Rect[] {
  return merges
    .map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, rowCount - 1), right: Math.min(merge.right, columnCount - 1) }))
    .filter((merge) => merge.bottom >= merge.top && merge.right >= merge.left)
    .filter((merge) => merge.bottom > merge.top || merge.right > merge.left);
}

function within(indices: Iterable<number>, count: number): ReadonlySet<number> {
  return new Set([...indices].filter((index) => index < count).sort((a, b) => a - b));
}

/** No height is as good as hidden, to the eye and to Excel. */
function hiddenRowsOf(sheet: Sheet): readonly number[] {
  return [...(sheet.rowDefs ?? [])].flatMap(([row, definition]) => (definition.hidden || definition.height === 0 ? [row] : []));
}

function hiddenColumnsOf(sheet: Sheet): readonly number[] {
  return (sheet.columns ?? []).flatMap((column, index) => (column.hidden || column.width === 0 ? [index] : []));
}

/** Never more rows or columns than are in use; `rows` has exactly `rowCount` entries, each as long as its content. */
export function gridFromSheet(source: GridSource): Grid {
  const { sheet } = source;
  const found = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: Math.min(startRow, endRow),
    left: Math.min(startCol, endCol),
    bottom: Math.max(startRow, endRow),
    right: Math.max(startCol, endCol),
  }));
  const rows = readRows(source);
  const { rowCount, columnCount } = sizeOf(rows, found);
  while (rows.length < rowCount) rows.push([]);
  rows.length = rowCount;
  return {
    sheet: source.name,
    rowCount,
    columnCount,
    rows,
    merges: clippedMerges(found, rowCount, columnCount),
    hiddenRows: within(source.hiddenRows ?? hiddenRowsOf(sheet), rowCount),
    hiddenColumns: within(source.hiddenColumns ?? hiddenColumnsOf(sheet), columnCount),
  };
}
