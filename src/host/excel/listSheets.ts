/** The sheets of the workbook, in tab order. */
import type { SheetInfo } from '../spreadsheetHost';
import type { Asking } from './asking';
import { loaded } from './asking';
import type { Book } from './book';
import { RECT, rectOf } from './rangeRect';

/** Learns their names, and how large the active one is. */
export function* listSheets(context: Excel.RequestContext, book: Book): Asking<readonly SheetInfo[]> {
  const { sheets, active, used } = yield* loaded(0, () => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet().load('id,name');
    return { sheets: worksheets.load('items/id,items/name,items/visibility'), active, used: active.getUsedRangeOrNullObject(false).load(RECT) };
  });
  for (const { id, name } of sheets.items) book.named(id, name);
  if (!used.isNullObject) book.learn(active.name, { used: rectOf(used) });
  return sheets.items.map(({ id, name, visibility }) => ({ name, hidden: visibility !== 'Visible', active: id === active.id }));
}
