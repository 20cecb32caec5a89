/** What a sheet's check needs to know of the rest of the workbook. */
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import { yearOfCodes } from '../reading/budgetYear';
import { regionsOf, type SheetRegions } from '../reading/codeRegions';
import { readTables } from '../reading/readTables';

export interface WorkbookContext {
  /** The greatest year in the project codes of all sheets; null where no code holds one. */
  readonly codeYear: number | null;
  /** Division codes in the project codes, sheet by sheet. */
  readonly regions: readonly SheetRegions[];
}

/** Reads every sheet once, merges left alone: codes need none. */
export async function readWorkbookContext(host: SpreadsheetHost): Promise<WorkbookContext> {
  const tables = [];
  const regions: SheetRegions[] = [];
  for (const { name } of await host.listSheets()) {
    const grid = await host.readSheet(name, { merges: false });
    const found = readTables(grid).tables;
    tables.push(...found);
    regions.push({ sheet: name, regions: regionsOf(found) });
  }
  return { codeYear: yearOfCodes(tables), regions };
}
