/** The workbench as a spreadsheet: the port over the opened document. */
import type { CellAddress } from '../../grid/address';
import type { Edit, SetText } from '../../grid/edit';
import { cellAt, textAt } from '../../grid/grid';
import { valueForText } from '../../grid/typedText';
import type { ApplyResult, SpreadsheetHost } from '../spreadsheetHost';
import { HostError } from '../spreadsheetHost';
import { contentsOf, refusal, sheetNamed } from './document';
import type { DocumentStore } from './documentStore';
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
    capabilities: { insertRows: false, mergesReadSilently: true },
    listSheets: async () => {
      const { document, active } = store.getState();
      return document.sheets.map(({ name, hidden }) => ({ name, hidden, active: name === active }));
    },
    readSheet: async (name) => sheetOf(name).grid,
    apply: async (name, edits) => applyEdits(store, sheetOf(name), edits),
    mark: async (name, marks) => store.setMarks(sheetOf(name).name, marks),
    clearMarks: async (name) => store.setMarks(sheetOf(name).name, []),
    select: async (name, rect) => store.goTo(sheetOf(name).name, rect),
    subscribe: (events) => store.onEvents(events),
  };
}

/** All or nothing, and one step for 撤销. */
function applyEdits(store: DocumentStore, sheet: OpenSheet, edits: readonly Edit[]): ApplyResult {
  const sets = edits.filter((edit): edit is SetText => edit.kind === 'set');
  // Moving rows means shifting merges, formulas and drawings inside the file; what cannot be done right is refused.
  if (sets.length < edits.length) return { ok: false, reason: 'unsupported', cells: [] };
  const readonlyCells = cellsWhere(sets, ({ cell }) => refusal(sheet, cell) !== null);
  if (readonlyCells.length > 0) return { ok: false, reason: 'readonly', cells: readonlyCells };
  const stale = cellsWhere(sets, ({ cell, before }) => textAt(sheet.grid, cell.row, cell.column) !== before);
  if (stale.length > 0) return { ok: false, reason: 'stale', cells: stale };
  const restore = contentsOf(sheet, sets.map((edit) => edit.cell));
  const inputs = sets.map(({ cell, after }) => ({ cell, value: valueForText(after, currentOf(sheet, cell)) }));
  store.write(sheet.name, inputs, 'ours');
  return { ok: true, restore };
}

/** The cell as the text writer needs it: a blank cell still has the number format of its style. */
function currentOf(sheet: OpenSheet, cell: CellAddress) {
  const numberFormat = numberFormatAt(sheet, cell);
  return cellAt(sheet.grid, cell) ?? (numberFormat === undefined ? undefined : { value: null, text: '', numberFormat });
}

function cellsWhere(edits: readonly SetText[], test: (edit: SetText) => boolean): readonly CellAddress[] {
  return edits.filter(test).map((edit) => edit.cell);
}
