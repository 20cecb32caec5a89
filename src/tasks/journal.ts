/** What was changed through the pane, in order, with the contents from before and after: the way back, and forth again. Pure. */
import type { CellContent, Edit } from '../grid/edit';

/** One thing that 撤销 takes back. */
export interface Change {
  /** For the user: what was done. */
  readonly title: string;
  readonly sheet: string;
  /** The same cells in both, each once. */
  readonly before: readonly CellContent[];
  readonly after: readonly CellContent[];
  /** Only where rows moved: what was done, for contents alone cannot move a row back. */
  readonly edits?: readonly Edit[];
}

export interface Journal {
  /** Oldest first. */
  readonly done: readonly Change[];
  /** What was undone last stands last: it is done again first. */
  readonly undone: readonly Change[];
}

export const emptyJournal: Journal = { done: [], undone: [] };

/** The journal with a new change; what had been undone before it cannot come back. */
export function recorded(journal: Journal, change: Change): Journal {
  return { done: [...journal.done, change], undone: [] };
}

/** What 撤销 would take back; null where nothing is left. */
export function nextToUndo({ done }: Journal): Change | null {
  return done[done.length - 1] ?? null;
}

/** What 重做 would do again; null where nothing is left. */
export function nextToRedo({ undone }: Journal): Change | null {
  return undone[undone.length - 1] ?? null;
}

/** After the last change has been taken back; the journal itself where there is none. */
export function afterUndo(journal: Journal): Journal {
  const change = nextToUndo(journal);
  return change ? { done: journal.done.slice(0, -1), undone: [...journal.undone, change] } : journal;
}

/** After the last undone change has been done again; the journal itself where there is none. */
export function afterRedo(journal: Journal): Journal {
  const change = nextToRedo(journal);
  return change ? { done: [...journal.done, change], undone: journal.undone.slice(0, -1) } : journal;
}

/** After rows or columns of the sheet have moved: its changes know their cells by address only, so none of them can be trusted. */
export function withoutSheet({ done, undone }: Journal, sheet: string): Journal {
  const elsewhere = (changes: readonly Change[]): readonly Change[] => changes.filter((change) => change.sheet !== sheet);
  return { done: elsewhere(done), undone: elsewhere(undone) };
}
