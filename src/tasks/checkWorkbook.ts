/** Check every sheet of a workbook, hidden ones too. Only reads. */
import type { RuleSettings } from '../checking/ruleSettings';
import type { Form } from '../forms/formSchema';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import { yearOfCodes } from '../reading/budgetYear';
import { readTables } from '../reading/readTables';
import type { SheetReport } from '../report/sheetReport';
import { tableReports } from './tableReports';

export interface CheckWorkbookOptions {
  /** Report on this sheet alone; the others still tell the budget year. */
  readonly sheet?: string;
  readonly settings?: RuleSettings;
  /** Forms of the user's own, looked at before ours. */
  readonly forms?: readonly Form[];
}

/** One report per sheet, in tab order. Nothing is ignored: who asks about a whole file is to see everything. */
export async function checkWorkbook(host: SpreadsheetHost, options: CheckWorkbookOptions = {}): Promise<SheetReport[]> {
  const sheets = [];
  for (const { name } of await host.listSheets()) {
    sheets.push({ name, ...readTables(await host.readSheet(name), options.forms) });
  }
  const codeYear = yearOfCodes(sheets.flatMap((sheet) => sheet.tables));
  const wanted = sheets.filter(({ name }) => options.sheet === undefined || name === options.sheet);
  const { settings } = options;
  return wanted.map(({ name, tables, skipped }) => ({ sheet: name, skipped, tables: tableReports(tables, { codeYear, settings }) }));
}
