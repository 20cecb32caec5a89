/** Everything the in-memory Excel keeps: the document, the user's undo stack, the panes that talk to it, and their troubles. */
import type { Batch, ExcelLimits, ExcelVersion, RichApiBridge } from './inMemoryExcel';
import type { Document } from './model/document';
import { copyDocument, isUnchanged } from './model/document';
import type { Target } from './model/target';
import type { RemoteObject } from './protocol/remoteObject';

/** One pane: its events, its kept references, its switch for events. */
export interface Session {
  readonly bridge: RichApiBridge;
  /** Kept objects, by reference id. */
  readonly references: Map<string, RemoteObject>;
  /** "10 Workbook": event type and target that the pane listens to. */
  readonly listening: Set<string>;
  enableEvents: boolean;
}

export interface FaultState {
  failures: readonly { readonly code: string; readonly member?: string }[];
  droppedEvents: number;
  connected: boolean;
}

export interface HostState {
  readonly version: ExcelVersion;
  readonly limits: ExcelLimits;
  document: Document;
  /** What the user could take back, the latest last: the document as it was before each step. */
  undo: readonly Document[];
  readonly sessions: Session[];
  /** Ranges that somebody holds, to be moved along with their cells. */
  readonly targets: Set<Target>;
  readonly faults: FaultState;
  batches: readonly Batch[];
  cellEdit: boolean;
  /** Requests that wait for the user to end typing. */
  waiting: readonly (() => void)[];
  /** Counts everything that needs a number of its own. */
  lastId: number;
}

export function nextId(state: HostState): number {
  state.lastId += 1;
  return state.lastId;
}

/** As ids look in Excel: {00000000-0001-0000-0000-000000000000}. */
export function newGuid(state: HostState): string {
  return `{00000000-${String(nextId(state)).padStart(4, '0')}-0000-0000-000000000000}`;
}

/** A change that the user can take back; no step where nothing changes. */
export function undoable<Result>(state: HostState, change: () => Result): Result {
  const before = copyDocument(state.document);
  const result = change();
  if (!isUnchanged(state.document, before)) state.undo = [...state.undo, before];
  return result;
}
