/** One full check of the sheet in front of the user, with nothing remembered from before. Only reads. */
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import type { SheetReport } from '../report/sheetReport';
import { readingOnce } from './cachedMerges';
import { checkSheet } from './checkSheet';
import { readIgnores } from './ignoring';
import { readWorkbookContext } from './workbookContext';

/** null where no sheet is active. Rejects with HostError where the workbook cannot be read. */
export async function checkActiveSheet(host: SpreadsheetHost): Promise<SheetReport | null> {
  // A file whose list of ignores cannot be read is checked without it.
  const [sheets, ignores] = await Promise.all([host.listSheets(), readIgnores(host).catch(() => [])]);
  const active = sheets.find((sheet) => sheet.active);
  if (!active) return null;
  const once = readingOnce(host, host, active.name);
  return checkSheet(once, active.name, { context: await readWorkbookContext(once, sheets), ignores: ignores ?? [] });
}
