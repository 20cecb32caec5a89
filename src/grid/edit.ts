/** Changes to a worksheet as data. */
import type { CellAddress } from './address';
import type { CellValue } from './grid';

/** Put `after` into a cell that shows `before`; both are displayed texts. */
export interface SetText {
  readonly kind: 'set';
  readonly cell: CellAddress;
  readonly before: string;
  readonly after: string;
}

/** 0-based: the new row stands before the row that has this index now. */
export interface InsertRow {
  readonly kind: 'insertRow';
  readonly row: number;
}

export interface DeleteRow {
  readonly kind: 'deleteRow';
  readonly row: number;
}

export type Edit = SetText | InsertRow | DeleteRow;

/** A cell's exact content, as needed to put it back. */
export interface CellContent {
  readonly cell: CellAddress;
  readonly value: CellValue;
  /** As the cell shows it, "" for a blank one. */
  readonly text: string;
  readonly formula?: string;
}
