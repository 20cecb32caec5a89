/** What checking a sheet or a workbook gives: the tables read, and what the rules say of them. */
import type { Finding } from '../domain/finding';
import type { TargetTable } from '../domain/targetTable';

/** A finding that the user lets stand. */
export interface IgnoredFinding {
  readonly finding: Finding;
  /** In the user's words. */
  readonly reason: string;
}

export interface TableReport {
  readonly table: TargetTable;
  /** In sheet order, without the ignored ones. */
  readonly findings: readonly Finding[];
  /** In sheet order. */
  readonly ignored: readonly IgnoredFinding[];
}

export interface SheetReport {
  readonly sheet: string;
  /** Why no table was read ("未识别到绩效目标表。找到的表头：姓名、基本工资"); null when there is one. */
  readonly skipped: string | null;
  readonly tables: readonly TableReport[];
}
