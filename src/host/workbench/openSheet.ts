/** One worksheet of the opened workbook: its cells as they are now, and as they were in the file. */
import type { CellAddress } from '../../grid/address';
import type { Grid, GridCell } from '../../grid/grid';
import { cellAt } from '../../grid/grid';
import type { SheetLayout, WorkbookSheet } from '../../workbook/workbook';
import type { MergeIndex } from './mergeIndex';
import { indexMerges } from './mergeIndex';

export interface OpenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly grid: Grid;
  /** As read from the file. */
  readonly original: Grid;
  readonly layout: SheetLayout;
  readonly merges: MergeIndex;
}

export interface CellChange {
  readonly cell: CellAddress;
  /** undefined: blank. */
  readonly content: GridCell | undefined;
}

/** Room to type below and beside what the file holds, so that a small table does not end at its last line. */
const spareRows = 12;
const spareColumns = 3;
const leastRows = 40;
const leastColumns = 12;

export function openSheet(sheet: WorkbookSheet): OpenSheet {
  const { name, hidden, grid, layout } = sheet;
  return { name, hidden, grid, original: grid, layout, merges: indexMerges(grid.merges ?? []) };
}

/** Rows and columns that the page shows and the selection may reach. */
export function sheetExtent(sheet: OpenSheet): { readonly rows: number; readonly columns: number } {
  const { rowCount, columnCount } = sheet.grid;
  return { rows: Math.max(leastRows, rowCount + spareRows), columns: Math.max(leastColumns, columnCount + spareColumns) };
}

/** Number format of a cell, remembered from the file where the cell is blank now. */
export function numberFormatAt(sheet: OpenSheet, cell: CellAddress): string | undefined {
  const now = cellAt(sheet.grid, cell);
  if (now) return now.numberFormat;
  return cellAt(sheet.original, cell)?.numberFormat ?? sheet.layout.styles[cell.row]?.[cell.column]?.numberFormat;
}

/** The sheet with some cells replaced. Rows that do not change keep their identity, so that the page redraws the others only. */
export function withCells(sheet: OpenSheet, changes: readonly CellChange[]): OpenSheet {
  const rows = sheet.grid.rows.slice();
  let { rowCount, columnCount } = sheet.grid;
  const copied = new Map<number, (GridCell | undefined)[]>();
  for (const { cell, content } of changes) {
    const row = copied.get(cell.row) ?? (rows[cell.row] ?? []).slice();
    copied.set(cell.row, row);
    while (row.length <= cell.column) row.push(undefined);
    row[cell.column] = content;
    if (content) {
      rowCount = Math.max(rowCount, cell.row + 1);
      columnCount = Math.max(columnCount, cell.column + 1);
    }
  }
  // A whole column may have been pasted at once: too many rows for the arguments of one call.
  let lastRow = -1;
  for (const row of copied.keys()) lastRow = Math.max(lastRow, row);
  while (rows.length <= lastRow) rows.push([]);
  for (const [index, row] of copied) rows[index] = row;
  return { ...sheet, grid: { ...sheet.grid, rows, rowCount, columnCount } };
}
