/** What a sheet's check needs to know of the rest of the workbook. */
import type { SheetInfo, SpreadsheetHost } from '../host/spreadsheetHost';
import { yearOfCodes } from '../reading/budgetYear';
import { regionsOf, type SheetRegions } from '../reading/codeRegions';
import { tablesOf } from './tablesOf';

export interface WorkbookContext {
  /** The greatest year in the project codes of all sheets; null where no code holds one. */
  readonly codeYear: number | null;
  /** Division codes in the project codes, sheet by sheet. */
  readonly regions: readonly SheetRegions[];
}

/**
 * Reads every sheet once, all of them asked for together; merges left alone, for codes need none. `sheets`: from `listSheets`,
 * where the caller has them already.
 */
export async function readWorkbookContext(host: SpreadsheetHost, sheets?: readonly SheetInfo[]): Promise<WorkbookContext> {
  const listed = sheets ?? (await host.listSheets());
  const grids = await Promise.all(listed.map(({ name }) => host.readSheet(name, { merges: false })));
  const tables = grids.map((grid) => tablesOf(grid).tables);
  const regions = listed.map(({ name }, place) => ({ sheet: name, regions: regionsOf(tables[place] ?? []) }));
  return { codeYear: yearOfCodes(tables.flat()), regions };
}
