/** Check one sheet: read it, find its tables, run the rules, set aside what the user ignores. Only reads. */
import type { Ignore } from '../checking/ignores';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import { yearOfCodes } from '../reading/budgetYear';
import { regionsBeside } from '../reading/codeRegions';
import type { SheetReport } from '../report/sheetReport';
import { tableReports } from './tableReports';
import { tablesOf } from './tablesOf';
import type { WorkbookContext } from './workbookContext';

export interface CheckSheetOptions {
  /** From `readWorkbookContext`; without it only the sheet's own codes tell the budget year and the division. */
  readonly context?: WorkbookContext;
  /** From `readIgnores`. */
  readonly ignores?: readonly Ignore[];
}

/** Rejects with HostError where the sheet cannot be read. */
export async function checkSheet(host: SpreadsheetHost, sheet: string, { context, ignores = [] }: CheckSheetOptions = {}): Promise<SheetReport> {
  const { tables, skipped } = tablesOf(await host.readSheet(sheet));
  const years = [yearOfCodes(tables), context?.codeYear ?? null].filter((year) => year !== null);
  const codeYear = years.length > 0 ? Math.max(...years) : null;
  const regions = regionsBeside(sheet, context?.regions ?? []);
  return { sheet, skipped, tables: tableReports(tables, { codeYear, regions, ignores }) };
}
