/** What keys, mouse and clipboard do to the opened document. */
import { editingText, valueOfTyping } from '../host/workbench/typing';
import type { CellInput, Display } from '../host/workbench/document';
import { refusal } from '../host/workbench/document';
import type { DocumentStore, WriteOutcome } from '../host/workbench/documentStore';
import { activeSheet, selectionOn } from '../host/workbench/documentStore';
import type { OpenSheet } from '../host/workbench/openSheet';
import { numberFormatAt } from '../host/workbench/openSheet';
import type { CellAddress } from '../host/workbench/pageTypes';
import { cellAt, toA1 } from '../host/workbench/pageTypes';
import type { Selection } from '../host/workbench/selection';
import { moveSelection, selectCell, selectEnd, selectRect, selectStart } from '../host/workbench/selection';
import { fromClipboardText, toClipboardText } from './clipboard';
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
    case 'start':
      store.setSelection(selectStart(sheet, selection, command.wholeSheet));
      return null;
    case 'end':
      store.setSelection(selectEnd(sheet, selection, command.wholeSheet));
      return null;
    case 'selectAll':
      store.setSelection(selectRect(sheet, usedRange(sheet)), false);
      return null;
    case 'clear':
      return fillSelection(store, [['']]);
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
  const value = valueOfTyping(input, numberFormatAt(sheet, cell), store.display);
  return told(store.write(sheetName, [{ cell, value }], 'user'));
}

/** Puts a block of texts at the selection; a single text fills the whole selection. One step for 撤销. */
export function fillSelection(store: DocumentStore, block: readonly (readonly string[])[]): string | null {
  const place = placeOf(store);
  if (!place) return null;
  const { sheet, selection } = place;
  const inputs = inputsOf(sheet, selection, block, store.display);
  const outcome = store.write(sheet.name, inputs, 'user');
  const size = { rows: block.length, columns: Math.max(1, ...block.map((row) => row.length)) };
  if (size.rows > 1 || size.columns > 1) {
    const { row, column } = selection.anchor;
    store.setSelection(selectRect(sheet, { top: row, left: column, bottom: row + size.rows - 1, right: column + size.columns - 1 }), false);
  }
  const lost = inputs.some(({ cell, value }) => value !== null && refusal(sheet, cell) === 'covered');
  return told(outcome) ?? (lost && (size.rows > 1 || size.columns > 1) ? words.coveredPaste : null);
}

function inputsOf(sheet: OpenSheet, selection: Selection, block: readonly (readonly string[])[], display: Display): readonly CellInput[] {
  const single = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  const { rect, anchor } = selection;
  const cells: CellInput[] = [];
  const put = (cell: CellAddress, text: string): void => {
    cells.push({ cell, value: valueOfTyping(text, numberFormatAt(sheet, cell), display) });
  };
  if (single === undefined) {
    block.forEach((row, down) => row.forEach((text, across) => put({ row: anchor.row + down, column: anchor.column + across }, text)));
    return cells;
  }
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) put({ row, column }, single);
  }
  return cells;
}

function told(outcome: WriteOutcome): string | null {
  const first = outcome.formulas[0];
  return first ? words.formulaCell(toA1(first.cell)) : null;
}

/** The selected block as clipboard text, as displayed. Rows and columns that are hidden are left out. */
export function copySelection(store: DocumentStore): string {
  const place = placeOf(store);
  if (!place) return '';
  const { sheet, selection } = place;
  const rows: string[][] = [];
  for (let row = selection.rect.top; row <= selection.rect.bottom; row += 1) {
    if (sheet.grid.hiddenRows.has(row)) continue;
    const texts: string[] = [];
    for (let column = selection.rect.left; column <= selection.rect.right; column += 1) {
      if (!sheet.grid.hiddenColumns.has(column)) texts.push(cellAt(sheet.grid, { row, column })?.text ?? '');
    }
    rows.push(texts);
  }
  return toClipboardText(isOneMergedArea(place) ? [[rows[0]?.[0] ?? '']] : rows);
}

/** A merged area copies as the one cell that it shows. */
function isOneMergedArea({ sheet, selection }: Place): boolean {
  const area = selectCell(sheet, selection.anchor).rect;
  return area.bottom === selection.rect.bottom && area.right === selection.rect.right;
}

/** Puts clipboard text at the selection. */
export function pasteText(store: DocumentStore, text: string): string | null {
  return text === '' ? null : fillSelection(store, fromClipboardText(text));
}
