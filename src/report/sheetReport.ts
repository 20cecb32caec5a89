/** What checking a sheet or a workbook gives: the tables read, and what the rules say of them. */
import type { Finding } from '../domain/finding';
import type { TargetTable } from '../domain/targetTable';

export interface TableReport {
  readonly table: TargetTable;
  /** In sheet order. */
  readonly findings: readonly Finding[];
}

export interface SheetReport {
  readonly sheet: string;
  /** Why no table was read ("未识别到绩效目标表。找到的表头：姓名、基本工资"); null when there is one. */
  readonly skipped: string | null;
  readonly tables: readonly TableReport[];
}
