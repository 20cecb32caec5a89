/** What happens to whole sheets. */
import type { Rect } from '../../../../src/grid/address';
import type { Origin } from '../events';
import { EventType, notify } from '../events';
import type { HostState } from '../hostState';
import { newGuid } from '../hostState';
import { areaToA1, rectOfCell } from '../model/areas';
import type { Sheet, Visibility } from '../model/document';
import { checkSheetName, findSheet, newSheet, visibleSheets } from '../model/document';
import { renameInFormula } from '../model/formulaShift';
import { rewriteFormulas } from '../model/rewriteFormulas';
import { invalidArgument, RemoteError } from '../protocol/remoteError';

const FIRST_CELL = rectOfCell({ row: 0, column: 0 });

/** Throws InvalidOperation for a hidden sheet. */
export function activate(state: HostState, sheet: Sheet): void {
  const { document } = state;
  if (sheet.visibility !== 'Visible') throw new RemoteError('InvalidOperation', `sheet ${sheet.name} is hidden`);
  if (document.activeId === sheet.id) return;
  const left = document.activeId;
  document.activeId = sheet.id;
  document.selection = [FIRST_CELL];
  notify(state, EventType.deactivated, left, () => ({ worksheetId: left }));
  notify(state, EventType.activated, sheet.id, () => ({ worksheetId: sheet.id }));
}

/** Activates the sheet as well. */
export function select(state: HostState, sheet: Sheet, rects: readonly Rect[]): void {
  activate(state, sheet);
  state.document.selection = rects;
  notify(state, EventType.selected, sheet.id, () => ({ worksheetId: sheet.id, address: rects.map(areaToA1).join(',') }));
}

function freeName(state: HostState): string {
  let number = state.document.sheets.length + 1;
  while (findSheet(state.document, `Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

/** At the end of the tabs; not activated. */
export function addSheet(state: HostState, origin: Origin, name: string | null): Sheet {
  const wanted = name ?? freeName(state);
  checkSheetName(state.document, wanted);
  const sheet = newSheet(newGuid(state), wanted);
  state.document.sheets = [...state.document.sheets, sheet];
  notify(state, EventType.added, sheet.id, () => ({ worksheetId: sheet.id, source: origin.source }));
  return sheet;
}

/** A workbook keeps one visible sheet. */
function requireAnotherVisible(state: HostState, sheet: Sheet): void {
  if (visibleSheets(state.document).every((other) => other === sheet)) throw new RemoteError('InvalidOperation', 'the only visible sheet');
}

/** Excel turns to the next tab, or to the last one. */
function leave(state: HostState, sheet: Sheet, position: number): void {
  if (state.document.activeId !== sheet.id) return;
  const others = visibleSheets(state.document).filter((other) => other !== sheet);
  const next = others.find((other) => state.document.sheets.indexOf(other) >= position) ?? others[others.length - 1];
  if (next !== undefined) activate(state, next);
}

export function deleteSheet(state: HostState, origin: Origin, sheet: Sheet): void {
  requireAnotherVisible(state, sheet);
  leave(state, sheet, state.document.sheets.indexOf(sheet));
  state.document.sheets = state.document.sheets.filter((other) => other !== sheet);
  notify(state, EventType.deleted, sheet.id, () => ({ worksheetId: sheet.id, source: origin.source }));
}

export function setVisibility(state: HostState, sheet: Sheet, visibility: Visibility): void {
  if (visibility !== 'Visible') {
    requireAnotherVisible(state, sheet);
    leave(state, sheet, state.document.sheets.indexOf(sheet));
  }
  sheet.visibility = visibility;
}

export function renameSheet(state: HostState, origin: Origin, sheet: Sheet, name: string): void {
  checkSheetName(state.document, name, sheet);
  const nameBefore = sheet.name;
  sheet.name = name;
  rewriteFormulas(state.document, (formula) => renameInFormula(formula, nameBefore, name));
  notify(state, EventType.renamed, sheet.id, () => ({ worksheetId: sheet.id, nameBefore, nameAfter: name, source: origin.source }));
}

/** Throws InvalidArgument where there is no such place. */
export function moveSheet(state: HostState, sheet: Sheet, position: number): void {
  const others = state.document.sheets.filter((other) => other !== sheet);
  if (!Number.isInteger(position) || position < 0 || position > others.length) throw invalidArgument(`position ${position}`);
  state.document.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}
