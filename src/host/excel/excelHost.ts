/** Excel as a spreadsheet: the port over Microsoft's library. */
import type { HostEvents, SpreadsheetHost } from '../spreadsheetHost';
import { createBook } from './book';
import { connect } from './connection';
import type { ExcelApi, Timers } from './excelApi';
import { pageTimers } from './excelApi';
import { createEventHub } from './hostEvents';
import { listSheets } from './listSheets';
import { createReadQueue } from './readQueue';
import { readSheet } from './readSheet';
import { readSelection, selectRange } from './selection';
import { readIsMarked, replaceMarks } from './sheetMarks';
import { createTextStore } from './textStore';
import { applyEdits, restoreContents } from './writeCells';

/**
 * A host over the workbook that the page belongs to; needs ExcelApi 1.14. What is asked for in the same turn is read in one round trip.
 * Reads with `merges: false`, and `markedSheets`, fail as `busy` while the user types in a cell; everything else waits for the end of it.
 */
export function createExcelHost(api: ExcelApi, timers: Timers = pageTimers): SpreadsheetHost {
  // Without it the library sends the wish to listen as a change that cannot be undone, and Excel forgets what the user could take back.
  const selectionTold = api.supports('ExcelApiUndo', '1.2');
  const subscribers = new Set<HostEvents>();
  const book = createBook();
  const connection = connect(api, timers, (waiting) => {
    for (const events of [...subscribers]) events.waiting?.(waiting);
  });
  const queue = createReadQueue(connection);
  const hub = createEventHub({ excel: api.excel, withSelections: selectionTold, connection, queue, book, subscribers });
  // Only as long as events tell when rows and columns move.
  const known = (sheet: string) => (subscribers.size > 0 ? (book.factsOf(sheet).merges ?? null) : null);
  const listed = () => queue.ask((context) => listSheets(context, book), true);
  return {
    name: 'excel',
    capabilities: { insertRows: true, mergesReadSilently: false, marksSilently: false, selectionTold },
    listSheets: () => {
      hub.follow();
      return listed();
    },
    readSheet: (sheet, { merges = true } = {}) => queue.ask((context) => readSheet(context, book, { sheet, merges }), merges),
    apply: async (sheet, edits) => {
      const result = await connection.change((context) => applyEdits(context, known, sheet, edits));
      // Before the event comes, or where it is lost; merging cells raises none, and shows only here.
      const merged = !result.ok && result.reason === 'readonly';
      if (merged || edits.some(({ kind }) => kind !== 'set')) book.forget(sheet);
      return result;
    },
    restore: (sheet, contents) => connection.change((context) => restoreContents(context, known, sheet, contents)),
    store: createTextStore(connection, queue),
    mark: (sheet, marks) => connection.patient((context) => replaceMarks(context, sheet, marks)),
    clearMarks: (sheet) => connection.patient((context) => replaceMarks(context, sheet, [])),
    markedSheets: async () => {
      const names = (await queue.ask((context) => listSheets(context, book), false)).map(({ name }) => name);
      const marked = await Promise.all(names.map((name) => queue.ask((context) => readIsMarked(context, name), false)));
      return names.filter((_, index) => marked[index]);
    },
    select: (sheet, rect) => connection.patient((context) => selectRange(context, sheet, rect)),
    readSelection: () => queue.ask(readSelection, true),
    subscribe: (events) => hub.subscribe(events),
  };
}
