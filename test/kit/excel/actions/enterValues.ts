/** Values put into cells, by a user or through the API. */
import type { CellAddress, Rect } from '../../../../src/grid/address';
import type { ChangeDetails, Origin } from '../events';
import { notifyChanged } from '../events';
import type { HostState } from '../hostState';
import { cellCount } from '../model/areas';
import { cellOf, cellsIn, isCovered, numberFormatOf, putCell, setStyle, valueTypeOf } from '../model/cells';
import type { Sheet } from '../model/document';
import { recalculate } from '../model/recalculate';
import type { Entered } from '../model/typedValue';
import { entered } from '../model/typedValue';
import type { Json } from '../protocol/messages';
import { invalidArgument } from '../protocol/remoteError';
import { requireUnlocked } from './protection';

/** undefined leaves the cell as it is, and so does null: the rule of office.js. */
function enteredAt(sheet: Sheet, { row, column }: CellAddress, value: Json): Entered | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') throw invalidArgument('a cell value has to be a text, a number or a truth value');
  // A covered cell of a merged area keeps nothing of what is written to it, and nobody is told (Range.Value2 behaves so on the desktop).
  return isCovered(sheet, { row, column }) ? null : entered(value, numberFormatOf(sheet, row, column));
}

function put(sheet: Sheet, { row, column }: CellAddress, { cell, numberFormat }: Entered): void {
  putCell(sheet, row, column, cell);
  if (numberFormat !== undefined && numberFormatOf(sheet, row, column) === 'General') setStyle(sheet, row, column, { numberFormat });
}

/** All of them or, where Excel refuses one, none. Calculates and tells who listens. */
export function enterValues(state: HostState, origin: Origin, sheet: Sheet, rect: Rect, valueAt: (row: number, column: number) => Json): void {
  requireUnlocked(sheet, [rect]);
  const cells = cellsIn(rect).map((cell) => ({ cell, entry: enteredAt(sheet, cell, valueAt(cell.row, cell.column)) }));
  const first = { row: rect.top, column: rect.left };
  const before = cellOf(sheet, first.row, first.column);
  for (const { cell, entry } of cells) if (entry !== null) put(sheet, cell, entry);
  calculate(state, [{ sheet, rect }]);
  const after = cellOf(sheet, first.row, first.column);
  const details: ChangeDetails = { valueBefore: before?.value ?? '', valueAfter: after?.value ?? '', valueTypeBefore: valueTypeOf(before), valueTypeAfter: valueTypeOf(after) };
  notifyChanged(state, origin, { sheetId: sheet.id, rect, changeType: 'RangeEdited', ...(cellCount(rect) === 1 ? { details } : {}) });
}

/** Formulas that were typed in get their value even where calculation is manual; those that depend on them wait. */
export function calculate(state: HostState, changed: readonly { readonly sheet: Sheet; readonly rect: Rect }[]): void {
  recalculate(state.document, changed, { dependents: state.document.calculationMode !== 'Manual' });
}
