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
 * Reads with `merges: false` fail as `busy` while the user types in a cell; everything else waits for the end of it.
 */
export function createExcelHost(api: ExcelApi, timers: Timers = pageTimers): SpreadsheetHost {
  const subscribers = new Set<HostEvents>();
  const book = createBook();
  const connection = connect(api, timers, (waiting) => {
    for (const events of [...subscribers]) events.waiting?.(waiting);
  });
  const queue = createReadQueue(connection);
  const hub = createEventHub({ excel: api.excel, connection, queue, book, subscribers });
  const listed = () => queue.ask((context) => listSheets(context, book), true);
  return {
    name: 'excel',
    capabilities: { insertRows: true, mergesReadSilently: false, marksSilently: false },
    listSheets: () => {
      hub.follow();
      return listed();
    },
    readSheet: (sheet, { merges = true } = {}) => queue.ask((context) => readSheet(context, book, { sheet, merges }), merges),
    apply: (sheet, edits) => connection.change((context) => applyEdits(context, sheet, edits)),
    restore: (sheet, contents) => connection.change((context) => restoreContents(context, sheet, contents)),
    store: createTextStore(connection, queue),
    mark: (sheet, marks) => connection.patient((context) => replaceMarks(context, sheet, marks)),
    clearMarks: (sheet) => connection.patient((context) => replaceMarks(context, sheet, [])),
    markedSheets: async () => {
      const names = (await listed()).map(({ name }) => name);
      const marked = await Promise.all(names.map((name) => queue.ask((context) => readIsMarked(context, name), true)));
      return names.filter((_, index) => marked[index]);
    },
    select: (sheet, rect) => connection.patient((context) => selectRange(context, sheet, rect)),
    readSelection: () => queue.ask(readSelection, true),
    subscribe: (events) => hub.subscribe(events),
  };
}
