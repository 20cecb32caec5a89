/** The way back and forth again: takes changes back exactly, and keeps in step with a spreadsheet whose own 撤销 did so. */
import { toA1 } from '../grid/address';
import type { CellAddress } from '../grid/address';
import { textAt } from '../grid/grid';
import type { Grid } from '../grid/grid';
import type { ApplyResult, Restoring, SpreadsheetHost } from '../host/spreadsheetHost';
import type { Change, Journal } from './journal';
import { afterRedo, afterUndo, nextToRedo, nextToUndo } from './journal';
import type { MendRefusal } from './mend';
import { removeRows } from './rowChange';

export type TurnResult =
  /** `elsewhere`: nothing was left to write, the user has done it in the spreadsheet itself. */
  | { readonly ok: true; readonly change: Change; readonly elsewhere: boolean }
  | MendRefusal
  | { readonly ok: false; readonly reason: 'nothing'; readonly cells: readonly []; readonly sheet: '' };

export interface Turned {
  /** The journal as it was where the turn was refused. */
  readonly journal: Journal;
  readonly result: TurnResult;
}

export type Turn = 'undo' | 'redo';

/** What a cell is to hold, and what it shows as long as it does not. */
function restorings(change: Change, turn: Turn): readonly Restoring[] {
  const [goal, now] = turn === 'undo' ? [change.before, change.after] : [change.after, change.before];
  const texts = new Map(now.map(({ cell, text }) => [toA1(cell), text]));
  return goal.map((put) => ({ put, expected: texts.get(toA1(put.cell)) ?? put.text }));
}

function shows(grid: Grid, { row, column }: CellAddress, text: string): boolean {
  return textAt(grid, row, column) === text;
}

/** Those that still show what the change left there; a cell that shows its goal already has been seen to elsewhere. */
function leftToDo(grid: Grid, contents: readonly Restoring[]): readonly Restoring[] {
  return contents.filter(({ put, expected }) => shows(grid, put.cell, expected) || !shows(grid, put.cell, put.text));
}

type Exchanged = ApplyResult | 'elsewhere';

/** All cells at once; where some of them have been turned in the spreadsheet itself, the others alone. */
async function exchange(host: SpreadsheetHost, change: Change, turn: Turn): Promise<Exchanged> {
  const contents = restorings(change, turn);
  const result = await host.restore(change.sheet, contents);
  if (result.ok || result.reason !== 'stale') return result;
  const left = leftToDo(await host.readSheet(change.sheet, { merges: false }), contents);
  if (left.length === 0) return 'elsewhere';
  return left.length < contents.length ? host.restore(change.sheet, left) : result;
}

function answer(result: Exchanged, change: Change): TurnResult {
  if (result === 'elsewhere') return { ok: true, change, elsewhere: true };
  if (result.ok) return { ok: true, change, elsewhere: false };
  return { ok: false, reason: result.reason, cells: result.cells, sheet: change.sheet };
}

const nothing: TurnResult = { ok: false, reason: 'nothing', cells: [], sheet: '' };

/**
 * Takes the last change back exactly. Refused with the cells where something was changed in them since: the change then stays
 * in the journal. Rejects with HostError.
 */
export async function undo(host: SpreadsheetHost, journal: Journal): Promise<Turned> {
  const change = nextToUndo(journal);
  if (!change) return { journal, result: nothing };
  const result = answer(change.edits ? await removeRows(host, change, change.edits) : await exchange(host, change, 'undo'), change);
  return { journal: result.ok ? afterUndo(journal) : journal, result };
}

/** Does the last undone change again, exactly; refused and rejected as `undo`. */
export async function redo(host: SpreadsheetHost, journal: Journal): Promise<Turned> {
  const change = nextToRedo(journal);
  if (!change) return { journal, result: nothing };
  const result = answer(change.edits ? await host.apply(change.sheet, change.edits) : await exchange(host, change, 'redo'), change);
  return { journal: result.ok ? afterRedo(journal) : journal, result };
}

/** Whether every cell of the change shows what it would after this turn. Where rows moved, contents alone cannot tell. */
async function isTurned(host: SpreadsheetHost, change: Change | null, turn: Turn): Promise<boolean> {
  if (!change || change.edits || change.before.length === 0) return false;
  return leftToDo(await host.readSheet(change.sheet, { merges: false }), restorings(change, turn)).length === 0;
}

export interface Followed {
  readonly turn: Turn;
  readonly change: Change;
  readonly journal: Journal;
}

/**
 * After the spreadsheet's own 撤销 or 重做 of something that we wrote: the journal one step further, where that has turned a
 * whole change; else null. Rejects with HostError.
 */
export async function followTurn(host: SpreadsheetHost, journal: Journal): Promise<Followed | null> {
  const done = nextToUndo(journal);
  if (done && (await isTurned(host, done, 'undo'))) return { turn: 'undo', change: done, journal: afterUndo(journal) };
  const undone = nextToRedo(journal);
  if (undone && (await isTurned(host, undone, 'redo'))) return { turn: 'redo', change: undone, journal: afterRedo(journal) };
  return null;
}
