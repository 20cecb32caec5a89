/** What checking one file gives. */
import type { Finding } from '../domain/finding';
import type { CellAddress } from '../grid/address';
import type { SheetReport } from './sheetReport';

export interface SheetCell {
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** What a rule says of several sheets together (the same project code twice …). */
export interface WorkbookFinding extends Omit<Finding, 'cells' | 'fix'> {
  readonly cells: readonly SheetCell[];
}

export interface FileReport {
  /** As the user named it. */
  readonly path: string;
  /** Why the file could not be read, for the user; null where it was. */
  readonly error: string | null;
  /** Every worksheet in tab order, hidden ones too; [] with an error. */
  readonly sheets: readonly SheetReport[];
  readonly findings: readonly WorkbookFinding[];
}
