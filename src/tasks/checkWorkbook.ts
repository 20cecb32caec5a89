/** Check every sheet of a workbook, hidden ones too. Only reads. */
import { checkTable } from '../checking/checkTable';
import type { RuleSettings } from '../checking/ruleSettings';
import type { Form } from '../forms/formSchema';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import { withBudgetYear, yearOfCodes } from '../reading/budgetYear';
import { readTables } from '../reading/readTables';
import { allRules } from '../rules/allRules';
import type { SheetReport } from '../report/sheetReport';

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
  return wanted.map(({ name, tables, skipped }) => ({
    sheet: name,
    skipped,
    tables: tables.map((read) => {
      const table = withBudgetYear(read, codeYear);
      return { table, findings: checkTable(table, allRules, options.settings), ignored: [] };
    }),
  }));
}
