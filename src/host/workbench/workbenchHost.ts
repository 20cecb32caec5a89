/** The workbench as a spreadsheet: the port over the opened document. */
import { sameCell } from '../../grid/address';
import type { CellAddress } from '../../grid/address';
import type { Edit, SetText } from '../../grid/edit';
import { cellAt, textAt } from '../../grid/grid';
import { storedName } from '../../grid/storedText';
import { valueForText } from '../../grid/typedText';
import type { ApplyResult, HostStore, Restoring, SpreadsheetHost } from '../spreadsheetHost';
import { HostError } from '../spreadsheetHost';
import type { CellInput } from './document';
import { contentsOf, refusal, sheetNamed } from './document';
import type { DocumentStore } from './documentStore';
import { activeSheet, selectionOn } from './documentStore';
import type { OpenSheet } from './openSheet';
import { numberFormatAt } from './openSheet';

/** A host over one opened document. Opening another file makes another store and another host. */
export function createWorkbenchHost(store: DocumentStore): SpreadsheetHost {
  const sheetOf = (name: string): OpenSheet => {
    const sheet = sheetNamed(store.getState().document, name);
    if (!sheet) throw new HostError(`工作簿中已没有工作表“${name}”。请重新选择要检查的工作表。`, 'no-sheet');
    return sheet;
  };
  return {
    name: 'workbench',
    capabilities: { insertRows: false, mergesReadSilently: true, marksSilently: true, selectionTold: true },
    listSheets: async () => {
      const { document, active } = store.getState();
      return document.sheets.map(({ name, hidden }) => ({ name, hidden, active: name === active }));
    },
    readSheet: async (name) => sheetOf(name).grid,
    apply: async (name, edits) => applyEdits(store, sheetOf(name), edits),
    restore: async (name, contents) => restoreContents(store, sheetOf(name), contents),
    store: textStore(store),
    mark: async (name, marks) => store.setMarks(sheetOf(name).name, marks),
    clearMarks: async (name) => store.setMarks(sheetOf(name).name, []),
    markedSheets: async () => {
      const { document, marks } = store.getState();
      return document.sheets.map(({ name }) => name).filter((name) => (marks.get(name) ?? []).length > 0);
    },
    select: async (name, rect) => store.goTo(sheetOf(name).name, rect),
    readSelection: async () => {
      const state = store.getState();
      const sheet = activeSheet(state);
      return sheet ? { sheet: sheet.name, rect: selectionOn(state, sheet).rect } : null;
    },
    subscribe: (events) => store.onEvents(events),
  };
}

/** All or nothing, and one step for 撤销. */
function applyEdits(store: DocumentStore, sheet: OpenSheet, edits: readonly Edit[]): ApplyResult {
  const sets = edits.filter((edit): edit is SetText => edit.kind === 'set');
  // Moving rows means shifting merges, formulas and drawings inside the file; what cannot be done right is refused.
  if (sets.length < edits.length) return { ok: false, reason: 'unsupported', cells: [] };
  const inputs = sets.map(({ cell, after }) => ({ cell, value: valueForText(after, currentOf(sheet, cell)) }));
  const blocked = sets.flatMap(({ cell }) => (refusal(sheet, cell) === null ? [] : [cell]));
  const stale = sets.flatMap(({ cell, before }) => (textAt(sheet.grid, cell.row, cell.column) === before ? [] : [cell]));
  return writeAll(store, sheet, { inputs, blocked, stale }, () => store.write(sheet.name, inputs, 'ours'));
}

/** The values themselves, so that a number comes back as a number. */
function restoreContents(store: DocumentStore, sheet: OpenSheet, contents: readonly Restoring[]): ApplyResult {
  const inputs = contents.map(({ put: { cell, value } }) => ({ cell, value }));
  // A formula cell was never ours to write, so there is none to bring back.
  const isBlocked = ({ put }: Restoring): boolean => put.formula !== undefined || refusal(sheet, put.cell) !== null;
  const isStale = ({ put: { cell }, expected }: Restoring): boolean => textAt(sheet.grid, cell.row, cell.column) !== expected;
  const cellsOf = (list: readonly Restoring[]): readonly CellAddress[] => list.map(({ put }) => put.cell);
  const blocked = cellsOf(contents.filter(isBlocked));
  return writeAll(store, sheet, { inputs, blocked, stale: cellsOf(contents.filter(isStale)) }, () => store.restore(sheet.name, inputs));
}

interface Intended {
  readonly inputs: readonly CellInput[];
  readonly blocked: readonly CellAddress[];
  readonly stale: readonly CellAddress[];
}

function writeAll(store: DocumentStore, sheet: OpenSheet, { inputs, blocked, stale }: Intended, write: () => void): ApplyResult {
  if (blocked.length > 0) return { ok: false, reason: 'readonly', cells: blocked };
  if (stale.length > 0) return { ok: false, reason: 'stale', cells: stale };
  const cells = inputs.map(({ cell }) => cell).filter((cell, index, all) => all.findIndex((other) => sameCell(other, cell)) === index);
  const before = contentsOf(sheet, cells);
  write();
  const written = sheetNamed(store.getState().document, sheet.name) ?? sheet;
  return { ok: true, before, after: contentsOf(written, cells) };
}

function textStore(store: DocumentStore): HostStore {
  return {
    read: async (key) => store.getState().document.stored.get(key) ?? null,
    write: async (key, value) => {
      // A key that no file can carry is told now, not when the user saves.
      storedName({ key, number: 1 });
      store.setStored(key, value);
    },
  };
}

/** The cell as the text writer needs it: a blank cell still has the number format of its style. */
function currentOf(sheet: OpenSheet, cell: CellAddress) {
  const numberFormat = numberFormatAt(sheet, cell);
  return cellAt(sheet.grid, cell) ?? (numberFormat === undefined ? undefined : { value: null, text: '', numberFormat });
}
