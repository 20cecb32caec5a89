/** One workbook from its path to its report. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import type { FileReport } from '../report/fileReport';
import { checkWorkbook } from '../tasks/checkWorkbook';
import type { CheckWorkbookOptions } from '../tasks/checkWorkbook';
import { openWorkbook } from '../workbook/openWorkbook';
import type { Workbook } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbookError';
import type { FoundFile } from './findFiles';
import { fileTrouble, words } from './words';

/** Makes a host over an opened workbook; the adapter is chosen by whoever starts the command. */
export type OpenHost = (sheets: Workbook['sheets']) => SpreadsheetHost;

export function unread(path: string, error: string): FileReport {
  return { path, error, sheets: [], findings: [] };
}

async function checkBytes({ path, absolute }: FoundFile, bytes: Uint8Array, openHost: OpenHost, options: CheckWorkbookOptions): Promise<FileReport> {
  const { sheets } = await openWorkbook(bytes, basename(absolute), { styles: false });
  const names = sheets.map(({ name }) => name);
  if (options.sheet !== undefined && !names.includes(options.sheet)) return unread(path, words.noSheet(options.sheet, names));
  return { path, error: null, ...(await checkWorkbook(openHost(sheets), options)) };
}

/** Never rejects: whatever goes wrong with a file is its `error`, and the other files go on. */
export async function checkFile(file: FoundFile, openHost: OpenHost, options: CheckWorkbookOptions): Promise<FileReport> {
  if (file.error !== null) return unread(file.path, file.error);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file.absolute);
  } catch (cause) {
    return unread(file.path, fileTrouble(cause));
  }
  try {
    return await checkBytes(file, bytes, openHost, options);
  } catch (cause) {
    if (cause instanceof WorkbookError) return unread(file.path, cause.message);
    return unread(file.path, words.unexpected(cause instanceof Error ? cause.message : String(cause)));
  }
}
