/** TargetWorkbook: the target tables of one workbook together, for what only shows beside one another. */
import type { CellAddress } from '../grid/address';
import type { TargetTable } from './targetTable';

/** A line of a sheet that lists the tables 目录. */
export interface ContentsLine {
  readonly sheet: string;
  readonly cell: CellAddress;
  /** Trimmed, without the dots and the page number at its end. */
  readonly text: string;
}

export interface TargetWorkbook {
  /** In tab order, then top to bottom; budget years settled. Empty forms are left out. */
  readonly tables: readonly TargetTable[];
  readonly contents: readonly ContentsLine[];
}
