/** Check one sheet: read it, find its tables, run the rules, set aside what the user ignores. Only reads. */
import { checkTable } from '../checking/checkTable';
import { splitIgnored } from '../checking/ignores';
import type { Ignore } from '../checking/ignores';
import type { TargetTable } from '../domain/targetTable';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import { withBudgetYear, yearOfCodes } from '../reading/budgetYear';
import { readTables } from '../reading/readTables';
import type { SheetReport, TableReport } from '../report/sheetReport';
import type { WorkbookContext } from './workbookContext';

export interface CheckSheetOptions {
  /** From `readWorkbookContext`; without it only the sheet's own codes tell the budget year. */
  readonly context?: WorkbookContext;
  /** From `readIgnores`. */
  readonly ignores?: readonly Ignore[];
}

function reportOf(table: TargetTable, ignores: readonly Ignore[]): TableReport {
  const { shown, ignored } = splitIgnored(table, checkTable(table), ignores);
  return { table, findings: shown, ignored: ignored.map(({ finding, ignore }) => ({ finding, reason: ignore.reason })) };
}

/** Rejects with HostError where the sheet cannot be read. */
export async function checkSheet(host: SpreadsheetHost, sheet: string, options: CheckSheetOptions = {}): Promise<SheetReport> {
  const { tables, skipped } = readTables(await host.readSheet(sheet));
  const years = [yearOfCodes(tables), options.context?.codeYear ?? null].filter((year) => year !== null);
  const codeYear = years.length > 0 ? Math.max(...years) : null;
  return { sheet, skipped, tables: tables.map((table) => reportOf(withBudgetYear(table, codeYear), options.ignores ?? [])) };
}
