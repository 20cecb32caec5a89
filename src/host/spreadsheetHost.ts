/** The port: what we may ask of any spreadsheet. Coarse and asynchronous; every method works in bulk. */
import type { CellAddress, Rect } from '../grid/address';
import type { CellContent, Edit } from '../grid/edit';
import type { Grid } from '../grid/grid';

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  readonly active: boolean;
}

export type MarkSeverity = 'error' | 'warning' | 'info';

export interface Mark {
  readonly cell: CellAddress;
  readonly severity: MarkSeverity;
}

export interface SheetChange {
  readonly sheet: string;
  /** null where the host cannot tell which cells. */
  readonly cells: readonly CellAddress[] | null;
  /** `ours`: written through this port, undo and redo of it included. */
  readonly origin: 'user' | 'ours';
  /** Rows, columns or merges moved: what was cached of the sheet's structure is stale. */
  readonly structure: boolean;
  /** The user took it back, or did it again, by the spreadsheet's own 撤销 and 重做. Left out where the host cannot tell. */
  readonly turned?: true;
}

export interface HostEvents {
  readonly changed?: (change: SheetChange) => void;
  readonly activated?: (sheet: string) => void;
  readonly selected?: (sheet: string, selection: Rect) => void;
  /** true: what was asked for waits until the user ends typing in a cell; false: it goes on. */
  readonly waiting?: (waiting: boolean) => void;
}

export interface SheetSelection {
  readonly sheet: string;
  readonly rect: Rect;
}

export interface HostCapabilities {
  readonly insertRows: boolean;
  /** Reading merges leaves no trace (in Excel it can wipe the user's undo stack). */
  readonly mergesReadSilently: boolean;
  /** Marking leaves no trace in the user's undo history, nor in the file. */
  readonly marksSilently: boolean;
  /** `selected` is told. In some Excels listening for it wipes the user's undo stack: there only `readSelection` knows. */
  readonly selectionTold: boolean;
}

/** `stale`: shows something else by now; `readonly`: a formula or a covered cell; `protected`: locked on a protected sheet; `unsupported`: never here. */
export type WriteRefusal = 'stale' | 'readonly' | 'protected' | 'unsupported';

export type ApplyResult =
  /** Each cell once, in the order of writing; where rows moved, under the addresses that the cells had when they were written. */
  | { readonly ok: true; readonly before: readonly CellContent[]; readonly after: readonly CellContent[] }
  /** Nothing was written: these cells no longer show what the edit expects, or cannot be written. */
  | { readonly ok: false; readonly reason: WriteRefusal; readonly cells: readonly CellAddress[] };

/** A content to put into a cell that shows `expected` now. */
export interface Restoring {
  readonly put: CellContent;
  readonly expected: string;
}

/** Small texts kept with the file, hidden from the user. */
export interface HostStore {
  read(key: string): Promise<string | null>;
  /** null removes. Rejects with HostError where the host cannot. */
  write(key: string, value: string | null): Promise<void>;
}

export interface SpreadsheetHost {
  readonly name: 'excel' | 'wps' | 'workbench' | 'memory';
  readonly capabilities: HostCapabilities;
  /** In tab order, hidden sheets too. */
  listSheets(): Promise<readonly SheetInfo[]>;
  /** `merges: false` leaves merges out where reading them is not silent. Rejects with HostError where the sheet is gone. */
  readSheet(sheet: string, options?: { readonly merges?: boolean }): Promise<Grid>;
  /** All or nothing: compares every `before` with the displayed text first. */
  apply(sheet: string, edits: readonly Edit[]): Promise<ApplyResult>;
  /** Puts exact contents back (values, not texts), all or nothing; refused as stale where a cell no longer shows its `expected` text. */
  restore(sheet: string, contents: readonly Restoring[]): Promise<ApplyResult>;
  readonly store: HostStore;
  /** Replaces all our marks on the sheet; never touches the user's formats. */
  mark(sheet: string, marks: readonly Mark[]): Promise<void>;
  clearMarks(sheet: string): Promise<void>;
  /** Sheets that carry marks of ours, whoever put them: an earlier session or another window, too. Reads silently, and may fail as `busy`. */
  markedSheets(): Promise<readonly string[]>;
  /** Selects and scrolls into view; activates the sheet. Rejects with HostError for a hidden sheet, which is never shown unasked. */
  select(sheet: string, rect: Rect): Promise<void>;
  /** What the user has selected; null where that is no range of cells. */
  readSelection(): Promise<SheetSelection | null>;
  /** Returns the function that ends the subscription. */
  subscribe(events: HostEvents): () => void;
}

/** A host could not do what was asked; `message` is Chinese and made for the user. */
export class HostError extends Error {
  constructor(message: string, readonly code: 'no-sheet' | 'hidden' | 'busy' | 'protected' | 'too-large' | 'lost') {
    super(message);
    this.name = 'HostError';
  }
}
