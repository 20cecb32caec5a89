/** One workbook from its bytes to the bytes of the mended one. */
import { basename, extname } from 'node:path';
import { countFindings } from '../report/counts';
import type { Counts } from '../report/counts';
import type { WorkbookReport } from '../report/fileReport';
import { checkWorkbook } from '../tasks/checkWorkbook';
import { readIgnores } from '../tasks/ignoring';
import { mendWorkbook } from '../tasks/mendWorkbook';
import type { MendedWorkbook } from '../tasks/mendWorkbook';
import { openWorkbook } from '../workbook/openWorkbook';
import { saveAsXlsx } from '../workbook/saveAsXlsx';
import { saveWorkbook } from '../workbook/saveWorkbook';
import type { Workbook } from '../workbook/workbook';
import type { OpenHost } from './checkFile';

export interface FixedFile {
  readonly bytes: Uint8Array;
  readonly mended: MendedWorkbook;
  /** Findings of the file as it now is, read anew from its bytes. */
  readonly left: Counts;
}

/** What a mended file must be called: an .xlsm under another name would be refused by Excel, and an .xls comes out as .xlsx. */
export function endingOfResult(path: string, format: Workbook['format']): string {
  return format === 'xlsx' && /\.xlsm$/i.test(path) ? '.xlsm' : '.xlsx';
}

export function hasEnding(path: string, ending: string): boolean {
  return extname(path).toLowerCase() === ending;
}

export async function openForFix(bytes: Uint8Array, path: string): Promise<Workbook> {
  return openWorkbook(bytes, basename(path), { styles: false });
}

/** `rules`: [] for all. The same bytes come back where nothing is to be mended in an .xlsx. Rejects with WorkbookError. */
export async function fixBytes(bytes: Uint8Array, workbook: Workbook, rules: readonly string[], openHost: OpenHost): Promise<FixedFile> {
  const host = openHost(workbook.sheets);
  for (const [key, text] of workbook.stored) await host.store.write(key, text);
  const ignores = (await readIgnores(host)) ?? [];
  const mended = await mendWorkbook(host, { ignores, ...(rules.length === 0 ? {} : { rules }) });
  const writes = mended.cells.map(({ sheet, cell, value }) => ({ sheet, cell, value }));
  const saved = workbook.format === 'xlsx' ? saveWorkbook(bytes, writes) : await saveAsXlsx(workbook, writes);
  const { sheets } = await openWorkbook(saved, 'result.xlsx', { styles: false });
  return { bytes: saved, mended, left: countsOf(await checkWorkbook(openHost(sheets))) };
}

function countsOf({ sheets, findings }: WorkbookReport): Counts {
  return countFindings([...sheets.flatMap(({ tables }) => tables.flatMap((table) => table.findings)), ...findings]);
}
