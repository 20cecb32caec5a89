/** 撤销 and 重做 in the pane, and keeping in step with the spreadsheet where it turns or moves what the pane has changed. */
import { withoutSheet } from '../../tasks/journal';
import type { Turn } from '../../tasks/turning';
import { lastStep, movedCells, movedStep, withoutCellsOf } from '../model/mendState';
import { ignoreWords, mendWords, movedRowsText, turnedText } from '../words/mending';
import type { MendPort, Outcome } from './mendPort';
import { done, refusal, refused } from './mendPort';

const turning = () => import('../../tasks/turning');

function nothingTo(turn: Turn): Outcome {
  return refused(turn === 'undo' ? mendWords.nothingToUndo : mendWords.nothingToRedo);
}

async function turnCells({ host, state, update, show }: MendPort, turn: Turn, title: string): Promise<Outcome> {
  const { undo, redo } = await turning();
  const { journal, result } = await (turn === 'undo' ? undo : redo)(host, state().journal);
  if (!result.ok) return result.reason === 'nothing' ? nothingTo(turn) : refusal(host, turn, result);
  update({ journal, ...movedStep(state(), turn) });
  const [first] = result.change.before;
  if (first) await show(result.change.sheet, first.cell);
  return done(turnedText(turn, title, result.elsewhere));
}

/** Takes the last step back, or does the last undone one again. */
export async function turnStep(port: MendPort, turn: Turn): Promise<Outcome> {
  const { host, state, update } = port;
  const step = lastStep(turn === 'undo' ? state().done : state().undone);
  if (!step) return nothingTo(turn);
  if (step.kind === 'cells') return turnCells(port, turn, step.title);
  const { changeIgnores, opposite } = await import('../../tasks/ignoreFinding');
  const kept = await changeIgnores(host, turn === 'undo' ? opposite(step.change) : step.change);
  if (kept === null) return refused(ignoreWords.unreadable);
  update(movedStep(state(), turn));
  return done(turnedText(turn, step.title, false));
}

/** The user has pressed the spreadsheet's own 撤销 or 重做, and it turned something that we wrote. */
export async function followSheet({ host, state, update }: MendPort): Promise<void> {
  const { followTurn } = await turning();
  const followed = await followTurn(host, state().journal);
  if (!followed) return;
  const { turn, change, journal } = followed;
  const text = turnedText(turn, change.title, true);
  update({ journal, ...movedCells(state(), turn), notice: { ...done(text), takeFocus: false } });
}

/** Rows or columns have moved under what the pane changed on this sheet. */
export function forgetSheet({ state, update }: MendPort, sheet: string): void {
  const { journal } = state();
  if (![...journal.done, ...journal.undone].some((change) => change.sheet === sheet)) return;
  const notice = { ...refused(movedRowsText(sheet)), takeFocus: false };
  update({ journal: withoutSheet(journal, sheet), ...withoutCellsOf(state(), sheet), notice });
}
