/** What a user does in Excel's own window. Every change is a step of the undo stack. */
import type { CellAddress } from '../../../src/grid/address';
import { enterValues } from './actions/enterValues';
import { shiftLines } from './actions/lines';
import { requireUnprotected } from './actions/protection';
import { addUserRule } from './actions/rules';
import { activate, addSheet, deleteSheet, moveSheet, renameSheet, select, setVisibility } from './actions/sheets';
import { undoStep } from './actions/undo';
import { COAUTHOR, USER } from './events';
import type { Origin } from './events';
import type { HostState } from './hostState';
import { undoable } from './hostState';
import type { InMemoryExcel } from './inMemoryExcel';
import { parseArea, parseAreas, rectOfCell } from './model/areas';
import { cellsIn, isCovered, mergeCells, setStyle } from './model/cells';
import type { Sheet } from './model/document';
import { sheetOf } from './model/document';
import { protectionWith } from './objects/worksheet';
import { invalidArgument } from './protocol/remoteError';

export type UserActions = Pick<
  InMemoryExcel,
  | ('typeAsUser' | 'typeAsCoauthor' | 'selectAsUser' | 'activateAsUser' | 'addSheetAsUser' | 'renameSheet' | 'deleteSheet' | 'moveSheet' | 'showSheet')
  | ('insertRowAsUser' | 'deleteRowAsUser' | 'hideRows' | 'mergeAsUser' | 'formatAsUser' | 'addRuleAsUser' | 'protect' | 'unprotect')
  | ('enterCellEdit' | 'leaveCellEdit' | 'userUndo')
>;

/** Nobody can type into a covered cell: it cannot even be selected. */
function typable(sheet: Sheet, a1: string): CellAddress {
  const { top, left } = parseArea(a1);
  const cell = { row: top, column: left };
  if (isCovered(sheet, cell)) throw invalidArgument(`${a1} is covered by a merged area`);
  return cell;
}

function type(state: HostState, origin: Origin, name: string, a1: string, text: string): void {
  const sheet = sheetOf(state.document, name);
  const cell = typable(sheet, a1);
  const enter = (): void => enterValues(state, origin, sheet, rectOfCell(cell), () => text);
  if (origin === USER) undoable(state, enter);
  else enter();
}

/** Waiting requests are answered in their order. */
function leaveCellEdit(state: HostState): void {
  state.cellEdit = false;
  const { waiting } = state;
  state.waiting = [];
  for (const work of waiting) queueMicrotask(work);
}

export function userActions(state: HostState): UserActions {
  const sheetNamed = (name: string): Sheet => sheetOf(state.document, name);
  /** A step that can be taken back. */
  const step = <Result>(name: string, change: (sheet: Sheet) => Result): Result => undoable(state, () => change(sheetNamed(name)));
  /** Excel cannot take back what happens to whole sheets, and forgets what was before. */
  const final = (change: () => void): void => {
    change();
    state.undo = [];
  };
  return {
    typeAsUser: (sheet, a1, text) => type(state, USER, sheet, a1, text),
    typeAsCoauthor: (sheet, a1, text) => type(state, COAUTHOR, sheet, a1, text),
    selectAsUser: (a1) => select(state, sheetNamed(state.document.activeId), parseAreas(a1)),
    activateAsUser: (sheet) => activate(state, sheetNamed(sheet)),
    addSheetAsUser: (name) => final(() => void addSheet(state, USER, name)),
    renameSheet: (from, to) => final(() => renameSheet(state, USER, sheetNamed(from), to)),
    deleteSheet: (name) => final(() => deleteSheet(state, USER, sheetNamed(name))),
    moveSheet: (name, position) => final(() => moveSheet(state, sheetNamed(name), position)),
    showSheet: (name, visibility) => final(() => setVisibility(state, sheetNamed(name), visibility)),
    insertRowAsUser: (name, row, count = 1) => step(name, (sheet) => shiftLines(state, USER, sheet, { axis: 'row', at: row, count })),
    deleteRowAsUser: (name, row, count = 1) => step(name, (sheet) => shiftLines(state, USER, sheet, { axis: 'row', at: row, count: -count })),
    hideRows: (name, rows) =>
      step(name, (sheet) => {
        for (const row of rows) sheet.hiddenRows.set(row, true);
      }),
    mergeAsUser: (name, a1) =>
      step(name, (sheet) => {
        requireUnprotected(sheet);
        mergeCells(sheet, parseArea(a1));
      }),
    formatAsUser: (name, a1, style) =>
      step(name, (sheet) => {
        for (const { row, column } of parseAreas(a1).flatMap(cellsIn)) setStyle(sheet, row, column, style);
      }),
    addRuleAsUser: (name, rule) => step(name, (sheet) => addUserRule(state, sheet, rule)),
    protect: (name, options) => final(() => void (sheetNamed(name).protection = protectionWith(options))),
    unprotect: (name) => final(() => void (sheetNamed(name).protection = null)),
    enterCellEdit: () => void (state.cellEdit = true),
    leaveCellEdit: () => leaveCellEdit(state),
    userUndo: () => undoStep(state),
  };
}
