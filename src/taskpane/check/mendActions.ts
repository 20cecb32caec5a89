/** What the buttons of mending and ignoring do, one at a time: change, re-read, say what happened. */
import type { Finding, Fix } from '../../domain/finding';
import type { TargetTable } from '../../domain/targetTable';
import type { SpreadsheetHost } from '../../host/spreadsheetHost';
import { toA1 } from '../../tasks/cellNames';
import type { CellAddress } from '../../tasks/cellNames';
import type { IgnoreChange } from '../../tasks/ignoreFinding';
import { recorded } from '../../tasks/journal';
import type { SafeFix } from '../../tasks/mend';
import { lastStep, mergedChanges, movedStep, withStep } from '../model/mendState';
import type { MendNotice, MendState } from '../model/mendState';
import { allDoneText, allTitle, fixedText, ignoredText, ignoreWords, mendWords, redoneText, refusedText, restoredText, undoneText } from '../words/mending';
import type { RefusedReason, ShownCell } from '../words/mending';

export interface MendPort {
  readonly host: SpreadsheetHost;
  readonly state: () => MendState;
  readonly update: (patch: Partial<MendState>) => void;
  /** Reads the sheet again, ignores included; `said` goes to the live region with the new counts. Never rejects. */
  readonly recheck: (said: string) => Promise<void>;
  /** Selects a cell, so that the user sees what was changed. */
  readonly show: (sheet: string, cell: CellAddress) => Promise<void>;
  /** Whether the keyboard focus is on something in the pane. */
  readonly focusInside: () => boolean;
}

export interface MendActions {
  readonly fix: (sheet: string, fix: Fix) => Promise<void>;
  readonly fixAll: (fixes: readonly SafeFix[]) => Promise<void>;
  readonly stop: () => void;
  readonly ignore: (table: TargetTable, finding: Finding, reason: string) => Promise<void>;
  readonly restore: (table: TargetTable, finding: Finding, reason: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

type Outcome = Pick<MendNotice, 'intent' | 'text'>;
type Turn = 'undo' | 'redo';

const done = (text: string): Outcome => ({ intent: 'done', text });
const refused = (text: string): Outcome => ({ intent: 'refused', text });

/** Reading, rules and the schema of ignores are most of the code: they are there by the time a button is pressed. */
const mending = () => import('../../tasks/mend');
const ignoring = () => import('../../tasks/ignoreFinding');

/** The host's own words where it had any. */
function failureWords(error: unknown, fallback: string): string {
  return error instanceof Error && error.name === 'HostError' && error.message !== '' ? error.message : fallback;
}

function placeOf({ cells: [cell], message }: Finding): string {
  return cell ? toA1(cell) : message;
}

async function shownCells(host: SpreadsheetHost, sheet: string, cells: readonly CellAddress[]): Promise<readonly ShownCell[]> {
  const grid = cells.length > 0 ? await host.readSheet(sheet, { merges: false }) : null;
  return cells.map((cell) => ({ name: toA1(cell), text: grid?.rows[cell.row]?.[cell.column]?.text ?? '' }));
}

interface Refusal {
  readonly reason: RefusedReason;
  readonly sheet: string;
  readonly cells: readonly CellAddress[];
}

async function refusal(host: SpreadsheetHost, wanted: 'fix' | Turn, { reason, sheet, cells }: Refusal): Promise<Outcome> {
  return refused(refusedText(wanted, reason, await shownCells(host, sheet, cells)));
}

async function fixOne({ host, state, update }: MendPort, sheet: string, fix: Fix): Promise<Outcome> {
  const result = await (await mending()).applyFix(host, sheet, fix);
  if (!result.ok) return refusal(host, 'fix', result);
  const { change } = result;
  const { journal, ...steps } = state();
  update({ journal: recorded(journal, change), ...withStep(steps, { kind: 'cells', title: change.title }) });
  return done(fixedText(change.after.map(({ cell }) => toA1(cell)), change.title));
}

async function fixMany({ host, state, update }: MendPort, fixes: readonly SafeFix[], stopped: () => boolean): Promise<Outcome> {
  update({ progress: { done: 0, all: fixes.length } });
  const result = await (await mending()).applySafeFixes(host, fixes, {
    onProgress: (count, all) => update({ progress: { done: count, all } }),
    stopped,
  });
  const { changes, refused: left, failure } = result;
  for (const change of mergedChanges(changes, allTitle(changes.length))) {
    const { journal, ...steps } = state();
    update({ journal: recorded(journal, change), ...withStep(steps, { kind: 'cells', title: change.title }) });
  }
  const names = left.flatMap(({ result: { cells } }) => cells.map(toA1));
  const text = allDoneText(changes.length, names, left.length, fixes.length - changes.length - left.length);
  if (failure) return refused(`${text}。${failureWords(failure, mendWords.failedMidway)}`);
  return left.length > 0 ? refused(text) : done(text);
}

async function changeIgnored({ host, state, update }: MendPort, change: IgnoreChange, place: string): Promise<Outcome> {
  await (await ignoring()).changeIgnores(host, change);
  const title = change.kind === 'ignore' ? ignoredText(place) : restoredText(place);
  update(withStep(state(), { kind: 'ignores', title, change }));
  return done(title);
}

function nothingTo(turn: Turn): Outcome {
  return refused(turn === 'undo' ? mendWords.nothingToUndo : mendWords.nothingToRedo);
}

async function turnCells(port: MendPort, turn: Turn, title: string): Promise<Outcome> {
  const { host, state, update, show } = port;
  const { undo, redo } = await mending();
  const { journal, result } = await (turn === 'undo' ? undo : redo)(host, state().journal);
  if (!result.ok) return result.reason === 'nothing' ? nothingTo(turn) : refusal(host, turn, result);
  update({ journal, ...movedStep(state(), turn) });
  const [first] = result.change.before;
  if (first) await show(result.change.sheet, first.cell);
  return done(turn === 'undo' ? undoneText(title) : redoneText(title));
}

async function turnStep(port: MendPort, turn: Turn): Promise<Outcome> {
  const { host, state, update } = port;
  const step = lastStep(turn === 'undo' ? state().done : state().undone);
  if (!step) return nothingTo(turn);
  if (step.kind === 'cells') return turnCells(port, turn, step.title);
  const { changeIgnores, opposite } = await ignoring();
  await changeIgnores(host, turn === 'undo' ? opposite(step.change) : step.change);
  update(movedStep(state(), turn));
  return done(turn === 'undo' ? undoneText(step.title) : redoneText(step.title));
}

export function createMendActions(port: MendPort): MendActions {
  let busy = false;
  let stopped = false;

  const run = async (work: () => Promise<Outcome>, fallback: string = mendWords.failed): Promise<void> => {
    // A second press while the first is at work would meet cells that no longer show what it expects.
    if (busy) return;
    busy = true;
    const takeFocus = port.focusInside();
    const outcome = await work().catch((error: unknown) => refused(failureWords(error, fallback)));
    port.update({ preview: null, progress: null });
    await port.recheck(outcome.text);
    port.update({ notice: { ...outcome, takeFocus } });
    busy = false;
  };

  const changed = (kind: IgnoreChange['kind'], table: TargetTable, finding: Finding, reason: string): Promise<void> =>
    run(async () => {
      const { ignoreOf } = await ignoring();
      return changeIgnored(port, { kind, ignore: ignoreOf(table, finding, reason) }, placeOf(finding));
    }, ignoreWords.notSaved);

  return {
    fix: (sheet, fix) => run(() => fixOne(port, sheet, fix)),
    fixAll: (fixes) => {
      stopped = false;
      return run(() => fixMany(port, fixes, () => stopped), mendWords.failedMidway);
    },
    stop: () => {
      stopped = true;
    },
    ignore: (table, finding, reason) => changed('ignore', table, finding, reason),
    restore: (table, finding, reason) => changed('restore', table, finding, reason),
    undo: () => run(() => turnStep(port, 'undo')),
    redo: () => run(() => turnStep(port, 'redo')),
  };
}
