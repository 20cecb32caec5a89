/** The opened document as a file: the original bytes with the changed cells and our texts, nothing else touched. */
import { saveWorkbook } from '../../workbook/saveWorkbook';
import type { CellWrite, StoredChanges } from '../../workbook/workbook';
import type { OpenDocument } from './document';
import { changedCells, changedTexts } from './document';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The old format .xls cannot be written back; the file is a new .xlsx. */
  readonly converted: boolean;
}

/** Rejects with WorkbookError, whose message is made for the user. */
export async function saveDocument(document: OpenDocument): Promise<SavedFile> {
  const converted = document.workbook.format === 'xls';
  const writes = changedCells(document);
  const texts = changedTexts(document);
  const bytes = converted ? await newFile(document, writes, texts) : saveWorkbook(document.bytes, writes, texts);
  return { name: savedName(document.fileName), bytes, converted };
}

/** Writing a whole new file takes a library that few people ever need; it loads when they do. */
async function newFile(document: OpenDocument, writes: readonly CellWrite[], texts: StoredChanges): Promise<Uint8Array> {
  const { saveAsXlsx } = await import(/* webpackChunkName: "save-new-file" */ '../../workbook/saveAsXlsx');
  return saveAsXlsx(document.workbook, writes, texts);
}

/** The name to save under: the file's own where its ending fits the content, else with .xlsx. */
export function savedName(fileName: string): string {
  if (/\.(xlsx|xlsm|xltx|xltm)$/i.test(fileName)) return fileName;
  return `${fileName.replace(/\.(xls|et|xlt|ett)$/i, '')}.xlsx`;
}
