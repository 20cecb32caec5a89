/** What is selected, and selecting. Both are silent: they leave the user's undo history alone. */
import type { Rect } from '../../grid/address';
import type { SheetSelection } from '../spreadsheetHost';
import type { Asking } from './asking';
import { loaded } from './asking';
import { hiddenSheet, isHopeless, noSheet } from './excelErrors';
import { RECT, rangeOf, rectOf } from './rangeRect';

function* rectOfRange(find: () => Excel.Range): Asking<SheetSelection | null> {
  try {
    const range = yield* loaded(0, () => find().load(`${RECT},worksheet/name`));
    return { sheet: range.worksheet.name, rect: rectOf(range) };
  } catch (error) {
    if (isHopeless(error)) throw error;
    return null;
  }
}

/** The active cell where several areas are selected; null where a chart or a shape is. */
export function* readSelection(context: Excel.RequestContext): Asking<SheetSelection | null> {
  const selected = yield* rectOfRange(() => context.workbook.getSelectedRange());
  return selected ?? (yield* rectOfRange(() => context.workbook.getActiveCell()));
}

/** Never shows a hidden sheet: rejects with words instead. */
export async function selectRange(context: Excel.RequestContext, sheet: string, rect: Rect): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
  await context.sync();
  if (worksheet.isNullObject) throw noSheet(sheet);
  if (worksheet.visibility !== 'Visible') throw hiddenSheet(sheet);
  rangeOf(worksheet, rect).select();
  await context.sync();
}
