/** The port over plain grids in memory: for the command line and for tests. */
import type { CellAddress, Rect } from '../../grid/address';
import type { Edit } from '../../grid/edit';
import type { Grid } from '../../grid/grid';
import { valueFromTyping } from '../../grid/typedText';
import { HostError } from '../spreadsheetHost';
import type { ApplyResult, HostCapabilities, HostEvents, Mark, Restoring, SheetChange, SpreadsheetHost } from '../spreadsheetHost';
import { editGrid, restoreGrid, setCell } from './editGrid';
import type { EditedGrid } from './editGrid';

export interface MemorySheet {
  readonly grid: Grid;
  readonly hidden: boolean;
}

/** What a test may do as the user, and see of what the port did. */
export interface MemoryHost extends SpreadsheetHost {
  /** As if the user had typed into the cell: no comparison, event with origin `user`. */
  type(sheet: string, cell: CellAddress, text: string): void;
  activate(sheet: string): void;
  /** As if the user had selected cells of the active sheet. */
  choose(selection: Rect): void;
  removeSheet(sheet: string): void;
  marksOn(sheet: string): readonly Mark[];
  selection(): Rect | null;
}

export type MemoryHostOptions = Partial<HostCapabilities>;

interface State {
  sheets: readonly MemorySheet[];
  active: string | null;
  selection: Rect | null;
  readonly marks: Map<string, readonly Mark[]>;
  readonly stored: Map<string, string>;
  readonly listeners: Set<HostEvents>;
}

function sheetNamed(state: State, name: string): MemorySheet {
  const found = state.sheets.find((sheet) => sheet.grid.sheet === name);
  if (found === undefined) throw new HostError(`找不到工作表“${name}”，可能已被删除或改名。请重新检查。`, 'no-sheet');
  return found;
}

function putGrid(state: State, grid: Grid): void {
  state.sheets = state.sheets.map((sheet) => (sheet.grid.sheet === grid.sheet ? { ...sheet, grid } : sheet));
}

function changed(state: State, change: SheetChange): void {
  for (const events of [...state.listeners]) events.changed?.(change);
}

function activateSheet(state: State, name: string): void {
  sheetNamed(state, name);
  if (state.active === name) return;
  state.active = name;
  for (const events of [...state.listeners]) events.activated?.(name);
}

function selectCells(state: State, rect: Rect): void {
  const sheet = state.active;
  state.selection = rect;
  if (sheet !== null) for (const events of [...state.listeners]) events.selected?.(sheet, rect);
}

function applyEdits(state: State, capabilities: HostCapabilities, name: string, edits: readonly Edit[]): ApplyResult {
  const { grid } = sheetNamed(state, name);
  const movesRows = edits.some((edit) => edit.kind !== 'set');
  if (movesRows && !capabilities.insertRows) return { ok: false, reason: 'unsupported', cells: [] };
  const cells = edits.flatMap((edit) => (edit.kind === 'set' ? [edit.cell] : []));
  return take(state, name, cells, editGrid(grid, edits));
}

function restoreContents(state: State, name: string, contents: readonly Restoring[]): ApplyResult {
  const { grid } = sheetNamed(state, name);
  return take(state, name, contents.map(({ put }) => put.cell), restoreGrid(grid, contents));
}

/** Puts the edited grid in place and tells of it, unless the edits were refused. */
function take(state: State, name: string, cells: readonly CellAddress[], edited: EditedGrid): ApplyResult {
  if (!edited.ok) return edited;
  putGrid(state, edited.grid);
  if (cells.length > 0 || edited.structure) changed(state, { sheet: name, cells, origin: 'ours', structure: edited.structure });
  return { ok: true, before: edited.before, after: edited.after };
}

function port(state: State, capabilities: HostCapabilities): SpreadsheetHost {
  return {
    name: 'memory',
    capabilities,
    async listSheets() {
      return state.sheets.map(({ grid, hidden }) => ({ name: grid.sheet, hidden, active: grid.sheet === state.active }));
    },
    async readSheet(name, options) {
      const { grid } = sheetNamed(state, name);
      const leaveOut = options?.merges === false && !capabilities.mergesReadSilently;
      return leaveOut ? { ...grid, merges: null } : grid;
    },
    async apply(name, edits) {
      return applyEdits(state, capabilities, name, edits);
    },
    async restore(name, contents) {
      return restoreContents(state, name, contents);
    },
    store: {
      read: async (key) => state.stored.get(key) ?? null,
      write: async (key, value) => {
        if (value === null) state.stored.delete(key);
        else state.stored.set(key, value);
      },
    },
    async mark(name, marks) {
      sheetNamed(state, name);
      state.marks.set(name, [...marks]);
    },
    async clearMarks(name) {
      sheetNamed(state, name);
      state.marks.delete(name);
    },
    async markedSheets() {
      return state.sheets.map(({ grid }) => grid.sheet).filter((name) => (state.marks.get(name) ?? []).length > 0);
    },
    async select(name, rect) {
      if (sheetNamed(state, name).hidden) throw new HostError(`工作表“${name}”已隐藏。请先取消隐藏，再定位到其中的单元格。`, 'hidden');
      activateSheet(state, name);
      selectCells(state, rect);
    },
    async readSelection() {
      const { active, selection } = state;
      return active === null || selection === null ? null : { sheet: active, rect: selection };
    },
    subscribe(events) {
      // A copy, so that the same object subscribed twice ends twice.
      const entry = { ...events };
      state.listeners.add(entry);
      return () => void state.listeners.delete(entry);
    },
  };
}

/**
 * A host over grids, in tab order; the first visible one is active. Able to do everything unless `options` take it away.
 * It knows no number formats: after a write a cell shows the very text it was given. Nothing is recalculated.
 */
export function createMemoryHost(sheets: readonly MemorySheet[], options: MemoryHostOptions = {}): MemoryHost {
  const capabilities: HostCapabilities = { insertRows: true, mergesReadSilently: true, marksSilently: true, selectionTold: true, ...options };
  const first = sheets.find((sheet) => !sheet.hidden) ?? sheets[0];
  const state: State = { sheets, active: first?.grid.sheet ?? null, selection: null, marks: new Map(), stored: new Map(), listeners: new Set() };
  return {
    ...port(state, capabilities),
    type(name, cell, text) {
      putGrid(state, setCell(sheetNamed(state, name).grid, cell, valueFromTyping(text), text));
      changed(state, { sheet: name, cells: [cell], origin: 'user', structure: false });
    },
    activate: (name) => activateSheet(state, name),
    choose: (selection) => selectCells(state, selection),
    removeSheet(name) {
      sheetNamed(state, name);
      state.sheets = state.sheets.filter((sheet) => sheet.grid.sheet !== name);
      state.marks.delete(name);
      if (state.active === name) state.active = state.sheets[0]?.grid.sheet ?? null;
    },
    marksOn: (name) => state.marks.get(name) ?? [],
    selection: () => state.selection,
  };
}
