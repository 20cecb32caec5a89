/** Check every sheet of a workbook, hidden ones too. Only reads. */
import { checkTogether } from '../checking/checkTogether';
import type { Ignore } from '../checking/ignores';
import { defaultUnitSettings, minimumOf } from '../checking/unitSettings';
import type { UnitSettings } from '../checking/unitSettings';
import type { Form } from '../forms/formSchema';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import { withBudgetYear, yearOfCodes } from '../reading/budgetYear';
import { regionsBeside, regionsOf } from '../reading/codeRegions';
import { readContents } from '../reading/contents';
import { readTables } from '../reading/readTables';
import { atLeast } from '../report/counts';
import type { WorkbookReport } from '../report/fileReport';
import { tableReports } from './tableReports';

export interface CheckWorkbookOptions {
  /** Report on this sheet alone; the others still tell the budget year. */
  readonly sheet?: string;
  readonly settings?: UnitSettings;
  /** Forms of the user's own, looked at before ours. */
  readonly forms?: readonly Form[];
  /** Findings that are let stand; none is the default: who asks about a whole file is to see everything. */
  readonly ignores?: readonly Ignore[];
}

/** One report per sheet, in tab order, and what the rules say of the tables together. */
export async function checkWorkbook(host: SpreadsheetHost, options: CheckWorkbookOptions = {}): Promise<WorkbookReport> {
  const { settings = defaultUnitSettings, ignores = [] } = options;
  const sheets = [];
  for (const { name } of await host.listSheets()) {
    const grid = await host.readSheet(name);
    const read = readTables(grid, options.forms);
    sheets.push({ name, ...read, contents: read.tables.length > 0 ? [] : readContents(grid) });
  }
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const codeYear = yearOfCodes(tables);
  const codeRegions = sheets.map((sheet) => ({ sheet: sheet.name, regions: regionsOf(sheet.tables) }));
  const isWanted = (name: string): boolean => options.sheet === undefined || name === options.sheet;
  const contents = sheets.flatMap((sheet) => sheet.contents);
  const together = checkTogether(tables.map((table) => withBudgetYear(table, codeYear)), { contents, settings });
  return {
    sheets: sheets.filter(({ name }) => isWanted(name)).map((sheet) => {
      const regions = regionsBeside(sheet.name, codeRegions);
      return { sheet: sheet.name, skipped: sheet.skipped, tables: tableReports(sheet.tables, { codeYear, regions, ignores, settings }) };
    }),
    findings: atLeast(together, minimumOf(settings)).filter(({ cells }) => cells.some(({ sheet }) => isWanted(sheet))),
  };
}
