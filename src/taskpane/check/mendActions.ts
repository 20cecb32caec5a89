/** What the buttons of mending and ignoring do, one at a time: change, re-read, say what happened. */
import type { Finding, Fix } from '../../domain/finding';
import type { TargetTable } from '../../domain/targetTable';
import { toA1 } from '../../tasks/cellNames';
import type { IgnoreChange } from '../../tasks/ignoreFinding';
import { recorded } from '../../tasks/journal';
import type { SafeFix } from '../../tasks/mend';
import { hostWords } from '../hostWords';
import { mergedChanges, withStep } from '../model/mendState';
import { allDoneText, allTitle, fixedText, ignoredText, ignoreWords, mendWords, restoredText } from '../words/mending';
import type { MendPort, Outcome } from './mendPort';
import { done, refusal, refused } from './mendPort';
import { followSheet, forgetSheet, turnStep } from './turnActions';

export interface MendActions {
  readonly fix: (sheet: string, fix: Fix) => Promise<void>;
  readonly fixAll: (fixes: readonly SafeFix[]) => Promise<void>;
  readonly stop: () => void;
  readonly ignore: (table: TargetTable, finding: Finding, reason: string) => Promise<void>;
  readonly restore: (table: TargetTable, finding: Finding, reason: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Begins a new list of ignores where the file holds one that cannot be read. */
  readonly renewIgnores: () => Promise<void>;
  /** The spreadsheet's own 撤销 or 重做 turned something that we wrote. */
  readonly sheetTurned: () => Promise<void>;
  /** Rows, columns or merges of a sheet moved, and not by us. */
  readonly sheetMoved: (sheet: string) => Promise<void>;
}

/** Reading, rules and the schema of ignores are most of the code: they are there by the time a button is pressed. */
const mending = () => import('../../tasks/mend');
const ignoring = () => import('../../tasks/ignoreFinding');

function placeOf({ cells: [cell], message }: Finding): string {
  return cell ? toA1(cell) : message;
}

async function fixOne({ host, state, update }: MendPort, sheet: string, fix: Fix): Promise<Outcome> {
  const result = await (await mending()).applyFix(host, sheet, fix);
  if (!result.ok) return refusal(host, 'fix', result);
  const { change } = result;
  const { journal, ...steps } = state();
  update({ journal: recorded(journal, change), ...withStep(steps, { kind: 'cells', title: change.title, sheet: change.sheet }) });
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
    update({ journal: recorded(journal, change), ...withStep(steps, { kind: 'cells', title: change.title, sheet: change.sheet }) });
  }
  const names = left.flatMap(({ result: { cells } }) => cells.map(toA1));
  const text = allDoneText(changes.length, names, left.length, fixes.length - changes.length - left.length);
  if (failure) return refused(`${text}。${hostWords(failure, mendWords.failedMidway)}`);
  return left.length > 0 ? refused(text) : done(text);
}

async function changeIgnored({ host, state, update }: MendPort, change: IgnoreChange, place: string): Promise<Outcome> {
  const kept = await (await ignoring()).changeIgnores(host, change);
  if (kept === null) return refused(ignoreWords.unreadable);
  const title = change.kind === 'ignore' ? ignoredText(place) : restoredText(place);
  update(withStep(state(), { kind: 'ignores', title, change }));
  return done(title);
}

export function createMendActions(port: MendPort): MendActions {
  let busy = false;
  let stopped = false;

  let queue = Promise.resolve();

  /** What the spreadsheet reports meanwhile waits, and finds what has become of the steps. */
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work);
    return queue;
  };

  const run = async (work: () => Promise<Outcome>, fallback: string = mendWords.failed): Promise<void> => {
    // A second press while the first is at work would meet cells that no longer show what it expects.
    if (busy) return;
    busy = true;
    const takeFocus = port.focusInside();
    await enqueue(async () => {
      const before = port.state();
      const outcome = await work().catch((error: unknown) => refused(hostWords(error, fallback)));
      port.update({ preview: null, progress: null });
      const after = port.state();
      await port.recheck(outcome.text, outcome.intent === 'done' || after.done !== before.done || after.undone !== before.undone);
      port.update({ notice: { ...outcome, takeFocus } });
      busy = false;
    });
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
    renewIgnores: () =>
      run(async () => {
        await (await ignoring()).renewIgnores(port.host);
        return done(ignoreWords.renewed);
      }, ignoreWords.notSaved),
    // Where the sheet cannot be read now, the next 撤销 finds out.
    sheetTurned: () => enqueue(() => followSheet(port).catch(() => undefined)),
    sheetMoved: (sheet) => enqueue(async () => forgetSheet(port, sheet)),
  };
}
