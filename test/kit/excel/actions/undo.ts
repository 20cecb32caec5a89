/** The user's Ctrl+Z. */
import type { HostState } from '../hostState';
import { notifyChanged, USER } from '../events';
import { around, rectOfCell } from '../model/areas';
import type { Document, Sheet } from '../model/document';
import { columnOfKey, rowOfKey } from '../model/document';

function changedKeys(before: Sheet, after: Sheet): readonly number[] {
  const keys = new Set([...before.cells.keys(), ...after.cells.keys()]);
  return [...keys].filter((key) => before.cells.get(key) !== after.cells.get(key));
}

function tellChanges(state: HostState, left: Document): void {
  for (const sheet of state.document.sheets) {
    const before = left.sheets.find(({ id }) => id === sheet.id);
    const keys = before === undefined ? [] : changedKeys(before, sheet);
    const rect = around(keys.map((key) => rectOfCell({ row: rowOfKey(key), column: columnOfKey(key) })));
    if (rect !== null) notifyChanged(state, USER, { sheetId: sheet.id, rect, changeType: 'RangeEdited' });
  }
}

/** False where there is nothing left to take back. */
export function undoStep(state: HostState): boolean {
  const before = state.undo[state.undo.length - 1];
  if (before === undefined) return false;
  const left = state.document;
  state.document = before;
  state.undo = state.undo.slice(0, -1);
  tellChanges(state, left);
  return true;
}
