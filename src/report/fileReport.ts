/** What checking one file gives. */
import type { WorkbookFinding } from '../domain/finding';
import type { SheetReport } from './sheetReport';

export interface WorkbookReport {
  /** Every worksheet in tab order, hidden ones too. */
  readonly sheets: readonly SheetReport[];
  /** Of several tables together. */
  readonly findings: readonly WorkbookFinding[];
}

/** `sheets` is [] with an error. */
export interface FileReport extends WorkbookReport {
  /** As the user named it. */
  readonly path: string;
  /** Why the file could not be read, for the user; null where it was. */
  readonly error: string | null;
}
