/** Holds the opened document, the selection and the marks, and tells the page and the pane of every change. */
import type { CellAddress, Rect } from '../../grid/address';
import type { HostEvents, Mark, SheetChange } from '../spreadsheetHost';
import type { CellInput, Display, OpenDocument, Origin, Step, Turned } from './document';
import { markSaved, redoStep, refusal, sheetNamed, undoStep, withStored, writeCells } from './document';
import type { OpenSheet } from './openSheet';
import { retraced } from './retrace';
import type { Selection } from './selection';
import { selectCell, selectRect } from './selection';
import { union } from './mergeIndex';

export interface DocumentState {
  readonly document: OpenDocument;
  /** Name of the sheet in front. */
  readonly active: string;
  /** Per sheet, so that each tab keeps its place. */
  readonly selections: ReadonlyMap<string, Selection>;
  /** Per sheet; an overlay of the page that never reaches the file. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** Grows whenever the selection should be scrolled into view. */
  readonly reveal: number;
}

export interface WriteOutcome {
  readonly written: boolean;
  /** Formula cells that were left as they are. */
  readonly formulas: readonly CellInput[];
}

export interface DocumentStore {
  /** The text of a value under a number format, in the date system of this workbook. */
  readonly display: Display;
  readonly getState: () => DocumentState;
  /** For the page: called after every change of the state. Returns the function that ends the subscription. */
  readonly onState: (listener: () => void) => () => void;
  /** For the pane. Returns the function that ends the subscription. */
  readonly onEvents: (events: HostEvents) => () => void;
  /** Writes what may be written, as one step; formula and covered cells stay as they are. */
  readonly write: (sheet: string, inputs: readonly CellInput[], origin: Origin) => WriteOutcome;
  /** Puts back what we wrote, or writes it again: as the grid's own 撤销 or 重做 where that comes to the same, else as a step of ours. */
  readonly restore: (sheet: string, inputs: readonly CellInput[]) => void;
  /** Keeps a small text with the document, not a step of 撤销; null takes it out. */
  readonly setStored: (key: string, value: string | null) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly activate: (sheet: string) => void;
  readonly setSelection: (selection: Selection, reveal?: boolean) => void;
  /** Activates the sheet, selects and scrolls. */
  readonly goTo: (sheet: string, rect: Rect) => void;
  readonly setMarks: (sheet: string, marks: readonly Mark[]) => void;
  /** This state of the document has been handed to the user; it may have moved on since. */
  readonly saved: (document: OpenDocument) => void;
}

export function activeSheet(state: DocumentState): OpenSheet | undefined {
  return sheetNamed(state.document, state.active);
}

/** Where nothing has been selected yet: the first cell. */
export function selectionOn(state: DocumentState, sheet: OpenSheet): Selection {
  return state.selections.get(sheet.name) ?? selectCell(sheet, { row: 0, column: 0 });
}

interface WriterTools {
  readonly getState: () => DocumentState;
  readonly put: (document: OpenDocument) => void;
  readonly emitChange: (change: Omit<SheetChange, 'structure'>) => void;
}

/** The two ways into the cells. */
function writers({ getState, put, emitChange }: WriterTools, display: Display): Pick<DocumentStore, 'write' | 'restore'> {
  const write = (name: string, inputs: readonly CellInput[], origin: Origin): WriteOutcome => {
    const sheet = sheetNamed(getState().document, name);
    if (!sheet) return { written: false, formulas: [] };
    const formulas = inputs.filter((input) => refusal(sheet, input.cell) === 'formula');
    const allowed = inputs.filter((input) => refusal(sheet, input.cell) === null);
    const next = writeCells(getState().document, sheet, allowed, origin, display);
    const step = next.done[next.done.length - 1];
    if (next === getState().document || !step) return { written: false, formulas };
    put(next);
    emitChange({ sheet: name, cells: cellsOf(step), origin });
    return { written: true, formulas };
  };
  const restore = (name: string, inputs: readonly CellInput[]): void => {
    const next = retraced(getState().document, name, inputs);
    if (!next) {
      write(name, inputs, 'ours');
      return;
    }
    put(next);
    emitChange({ sheet: name, cells: inputs.map(({ cell }) => cell), origin: 'ours' });
  };

  return { write, restore };
}

/** `display` gives the text of a value under a number format. */
export function createDocumentStore(document: OpenDocument, display: Display): DocumentStore {
  const front = document.sheets.find((sheet) => !sheet.hidden) ?? document.sheets[0];
  let state: DocumentState = { document, active: front?.name ?? '', selections: new Map(), marks: new Map(), reveal: 0 };
  const listeners = new Set<() => void>();
  const subscribers = new Set<HostEvents>();

  const update = (patch: Partial<DocumentState>): void => {
    state = { ...state, ...patch };
    for (const listener of [...listeners]) listener();
  };
  const emit = (tell: (events: HostEvents) => void): void => {
    for (const events of [...subscribers]) tell(events);
  };
  const emitChange = (change: Omit<SheetChange, 'structure'>): void => {
    emit((events) => events.changed?.({ ...change, structure: false }));
  };
  const setSelection = (selection: Selection, reveal = true): void => {
    const selections = new Map(state.selections).set(state.active, selection);
    update({ selections, reveal: state.reveal + (reveal ? 1 : 0) });
    emit((events) => events.selected?.(state.active, selection.rect));
  };
  const activate = (name: string): void => {
    if (name === state.active || !sheetNamed(state.document, name)) return;
    update({ active: name, reveal: state.reveal + 1 });
    emit((events) => events.activated?.(name));
  };
  const travel = (result: Turned | null): boolean => {
    if (!result) return false;
    const { document: next, step } = result;
    update({ document: next });
    activate(step.sheet);
    const sheet = sheetNamed(next, step.sheet);
    if (sheet) setSelection(selectRect(sheet, boundsOf(step)));
    emitChange({ sheet: step.sheet, cells: cellsOf(step), origin: step.origin, turned: true });
    return true;
  };

  return {
    display,
    getState: () => state,
    onState: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onEvents: (events) => {
      // A copy of its own: the same object may be handed in twice and ended once.
      const subscription = { ...events };
      subscribers.add(subscription);
      return () => void subscribers.delete(subscription);
    },
    ...writers({ getState: () => state, put: (next) => update({ document: next }), emitChange }, display),
    setStored: (key, value) => update({ document: withStored(state.document, key, value) }),
    undo: () => travel(undoStep(state.document)),
    redo: () => travel(redoStep(state.document)),
    activate,
    setSelection,
    goTo: (name, rect) => {
      const sheet = sheetNamed(state.document, name);
      if (!sheet) return;
      activate(name);
      setSelection(selectRect(sheet, rect));
    },
    setMarks: (name, marks) => update({ marks: new Map(state.marks).set(name, marks) }),
    saved: (handed) => update({ document: markSaved(state.document, handed) }),
  };
}

function cellsOf(step: Step): readonly CellAddress[] {
  return step.after.map(({ cell }) => cell);
}

/** The rectangle around everything a step touched. */
function boundsOf(step: Step): Rect {
  const cells = cellsOf(step).map(({ row, column }): Rect => ({ top: row, left: column, bottom: row, right: column }));
  // A whole sheet may have been cleared at once: too many cells for the arguments of one call.
  return cells.reduce(union);
}
