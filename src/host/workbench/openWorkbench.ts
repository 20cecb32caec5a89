/** From the bytes of a file to an opened document with its host. */
import { displayText } from '../../workbook/displayText';
import { openWorkbook } from '../../workbook/openWorkbook';
import type { SpreadsheetHost } from '../spreadsheetHost';
import { openDocument } from './document';
import type { DocumentStore } from './documentStore';
import { createDocumentStore } from './documentStore';
import { createWorkbenchHost } from './workbenchHost';

export interface OpenedWorkbench {
  readonly store: DocumentStore;
  readonly host: SpreadsheetHost;
}

/** Rejects with WorkbookError, whose message is made for the user. */
export async function openWorkbench(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbench> {
  const workbook = await openWorkbook(bytes, fileName);
  const store = createDocumentStore(openDocument(workbook, bytes, fileName), (value, numberFormat) =>
    displayText(value, numberFormat, workbook.date1904),
  );
  return { store, host: createWorkbenchHost(store) };
}
