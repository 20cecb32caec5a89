/** What a worksheet looks like to us: plain data that any host can make. */
import type { CellAddress, Rect } from './address';

/** A cell's own value: dates are serial numbers, errors are their text ("#REF!"). Blank is null. */
export type CellValue = string | number | boolean | null;

export interface GridCell {
  readonly value: CellValue;
  /** As the spreadsheet shows it ("25%", "7000.00"), independent of column width. */
  readonly text: string;
  /** With its leading "="; absent for a constant. */
  readonly formula?: string;
  /** Number format code; absent for General. */
  readonly numberFormat?: string;
}

/** A row holds nothing for a blank cell; rows may be shorter than `columnCount`. Row 0 is sheet row 1. */
export type GridRow = readonly (GridCell | undefined)[];

export interface Grid {
  readonly sheet: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: readonly GridRow[];
  /** null where the host could not tell. A merge's content sits in its top-left cell. */
  readonly merges: readonly Rect[] | null;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export function cellAt(grid: Grid, cell: CellAddress): GridCell | undefined {
  return grid.rows[cell.row]?.[cell.column];
}

/** Displayed text, "" for a blank cell. */
export function textAt(grid: Grid, row: number, column: number): string {
  return grid.rows[row]?.[column]?.text ?? '';
}
