/** What keys, mouse and clipboard do to the opened document. */
import { editingText, valueOfTyping } from '../host/workbench/typing';
import type { CellInput, Display } from '../host/workbench/document';
import { refusal } from '../host/workbench/document';
import type { DocumentStore, WriteOutcome } from '../host/workbench/documentStore';
import { activeSheet, selectionOn } from '../host/workbench/documentStore';
import type { OpenSheet } from '../host/workbench/openSheet';
import { numberFormatAt } from '../host/workbench/openSheet';
import type { CellAddress, Rect } from '../host/workbench/pageTypes';
import { cellAt, toA1 } from '../host/workbench/pageTypes';
import type { Direction, Selection } from '../host/workbench/selection';
import { extendTo, moveSelection, selectCell, selectEnd, selectRect, selectStart } from '../host/workbench/selection';
import { edgeOfData } from './dataEdge';
import type { GridCommand } from './gridKeys';
import { words } from './words';

interface Place {
  readonly sheet: OpenSheet;
  readonly selection: Selection;
}

/** The sheet in front and what is selected on it; null for a workbook without sheets. */
export function placeOf(store: DocumentStore): Place | null {
  const state = store.getState();
  const sheet = activeSheet(state);
  return sheet ? { sheet, selection: selectionOn(state, sheet) } : null;
}

/** Runs a command. A sentence comes back where something was refused. `edit` is the editor's own business. */
export function runCommand(store: DocumentStore, command: GridCommand): string | null {
  const place = placeOf(store);
  if (!place) return null;
  const { sheet, selection } = place;
  switch (command.kind) {
    case 'move':
      store.setSelection(moved(sheet, selection, command));
      return null;
    case 'edge':
      store.setSelection(movedToEdge(sheet, selection, command.direction, command.extend));
      return null;
    case 'start':
    case 'end':
      store.setSelection(movedToEnd(sheet, selection, command));
      return null;
    case 'selectAll':
      store.setSelection(selectRect(sheet, usedRange(sheet)), false);
      return null;
    case 'clear':
      return fillSelection(store, '');
    case 'undo':
      store.undo();
      return null;
    case 'redo':
      store.redo();
      return null;
    case 'edit':
      return null;
  }
}

function moved(sheet: OpenSheet, from: Selection, command: Extract<GridCommand, { kind: 'move' }>): Selection {
  let selection = from;
  for (let step = 0; step < command.times; step += 1) {
    const next = moveSelection(sheet, selection, command.direction, command.extend);
    const still = next.focus.row === selection.focus.row && next.focus.column === selection.focus.column;
    if (still && next.anchor.row === selection.anchor.row && next.anchor.column === selection.anchor.column) break;
    selection = next;
  }
  return selection;
}

/** As far as the data goes; the corner that Shift drags goes its own way. */
function movedToEdge(sheet: OpenSheet, { anchor, focus, rect }: Selection, direction: Direction, extend: boolean): Selection {
  const edge = edgeOfData(sheet, extend ? focus : anchor, direction);
  return extend ? extendTo(sheet, { anchor, focus, rect }, edge) : selectCell(sheet, edge);
}

function movedToEnd(sheet: OpenSheet, selection: Selection, command: Extract<GridCommand, { kind: 'start' | 'end' }>): Selection {
  const target = command.kind === 'start' ? selectStart(sheet, selection, command.wholeSheet) : selectEnd(sheet, selection, command.wholeSheet);
  return command.extend ? extendTo(sheet, selection, target.anchor) : target;
}

/** One cell as a rectangle. */
export function rectOf({ row, column }: CellAddress): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

export function usedRange(sheet: OpenSheet) {
  return { top: 0, left: 0, bottom: Math.max(0, sheet.grid.rowCount - 1), right: Math.max(0, sheet.grid.columnCount - 1) };
}

/** Why the selected cell cannot be edited; null where it can. */
export function editRefusal(store: DocumentStore): string | null {
  const place = placeOf(store);
  if (!place || refusal(place.sheet, place.selection.anchor) !== 'formula') return null;
  return words.formulaCell(toA1(place.selection.anchor));
}

/** Text to start editing the selected cell with. */
export function startingText(store: DocumentStore): string {
  const place = placeOf(store);
  return place ? editingText(cellAt(place.sheet.grid, place.selection.anchor)) : '';
}

/** Takes what was typed into the selected cell. Typing nothing new writes nothing, so that a look with F2 is harmless. */
export function commitTyping(store: DocumentStore, cell: CellAddress, sheetName: string, input: string): string | null {
  const sheet = store.getState().document.sheets.find(({ name }) => name === sheetName);
  if (!sheet || input === editingText(cellAt(sheet.grid, cell))) return null;
  // As in spreadsheets an apostrophe in front says: text as it stands.
  const value = input.startsWith("'") ? input.slice(1) : valueOfTyping(input, numberFormatAt(sheet, cell), store.display);
  return told(store.write(sheetName, [{ cell, value }], 'user'));
}

/** Puts one text into every cell of the selection. One step for 撤销. */
export function fillSelection(store: DocumentStore, text: string): string | null {
  const place = placeOf(store);
  if (!place) return null;
  const { sheet, selection } = place;
  const { rect } = selection;
  const puts: { readonly cell: CellAddress; readonly text: string }[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) puts.push({ cell: { row, column }, text });
  }
  return told(store.write(sheet.name, inputsOf(sheet, puts, store.display), 'user'));
}

/** Texts as if each had been typed. */
export function inputsOf(sheet: OpenSheet, puts: readonly { readonly cell: CellAddress; readonly text: string }[], display: Display): readonly CellInput[] {
  return puts.map(({ cell, text }) => ({ cell, value: valueOfTyping(text, numberFormatAt(sheet, cell), display) }));
}

/** A sentence about the formula cells that were left as they are. */
export function told(outcome: WriteOutcome): string | null {
  const first = outcome.formulas[0];
  return first ? words.formulaCell(toA1(first.cell)) : null;
}
