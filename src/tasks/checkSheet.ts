/** Check one sheet: read it, find its tables, run the rules. Only reads. */
import { checkTable } from '../checking/checkTable';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import { withBudgetYear, yearOfCodes } from '../reading/budgetYear';
import { readTables } from '../reading/readTables';
import type { SheetReport } from '../report/sheetReport';
import type { WorkbookContext } from './workbookContext';

export interface CheckSheetOptions {
  /** From `readWorkbookContext`; without it only the sheet's own codes tell the budget year. */
  readonly context?: WorkbookContext;
}

/** Rejects with HostError where the sheet cannot be read. */
export async function checkSheet(host: SpreadsheetHost, sheet: string, options: CheckSheetOptions = {}): Promise<SheetReport> {
  const { tables, skipped } = readTables(await host.readSheet(sheet));
  const years = [yearOfCodes(tables), options.context?.codeYear ?? null].filter((year) => year !== null);
  const codeYear = years.length > 0 ? Math.max(...years) : null;
  return {
    sheet,
    skipped,
    tables: tables.map((read) => {
      const table = withBudgetYear(read, codeYear);
      return { table, findings: checkTable(table) };
    }),
  };
}
