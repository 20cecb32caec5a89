/** What a sheet's check needs to know of the rest of the workbook. */
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import { yearOfCodes } from '../reading/budgetYear';
import { readTables } from '../reading/readTables';

export interface WorkbookContext {
  /** The greatest year in the project codes of all sheets; null where no code holds one. */
  readonly codeYear: number | null;
}

/** Reads every sheet once, merges left alone: codes need none. */
export async function readWorkbookContext(host: SpreadsheetHost): Promise<WorkbookContext> {
  const tables = [];
  for (const { name } of await host.listSheets()) {
    const grid = await host.readSheet(name, { merges: false });
    tables.push(...readTables(grid).tables);
  }
  return { codeYear: yearOfCodes(tables) };
}
