/** What the pane has changed, in which order, and what it says of the last change. Pure. */
import type { IgnoreChange } from '../../tasks/ignoreFinding';
import type { Change, Journal } from '../../tasks/journal';
import type { SafeFix } from '../../tasks/mend';

/** One entry of 撤销. The contents of cells are in the journal, which keeps the same order. */
export type Step =
  | { readonly kind: 'cells'; readonly title: string; readonly sheet: string }
  | { readonly kind: 'ignores'; readonly title: string; readonly change: IgnoreChange };

export interface MendNotice {
  readonly intent: 'done' | 'refused';
  readonly text: string;
  /** Where the action took away what had the focus and nothing else took it over. */
  readonly takeFocus: boolean;
}

/** The file's list of ignores is not in force. */
export interface UnreadIgnores {
  readonly text: string;
  /** A new list can take the place of what stands there. */
  readonly renewable: boolean;
}

export interface MendState {
  readonly journal: Journal;
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  /** What 全部安全改正 would do, while the user looks at it. */
  readonly preview: readonly SafeFix[] | null;
  /** The user has left the preview without starting. */
  readonly putOff: boolean;
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly notice: MendNotice | null;
}

type Steps = Pick<MendState, 'done' | 'undone'>;

/** A new step; what was undone before it cannot come back. */
export function withStep({ done }: Steps, step: Step): Steps {
  return { done: [...done, step], undone: [] };
}

export function lastStep(steps: readonly Step[]): Step | null {
  return steps[steps.length - 1] ?? null;
}

/** The last done step is undone, or the last undone one done again. */
export function movedStep({ done, undone }: Steps, direction: 'undo' | 'redo'): Steps {
  const step = lastStep(direction === 'undo' ? done : undone);
  if (!step) return { done, undone };
  return direction === 'undo'
    ? { done: done.slice(0, -1), undone: [...undone, step] }
    : { done: [...done, step], undone: undone.slice(0, -1) };
}

/** The last step that changed cells goes to the other side, past ignores: the spreadsheet's own 撤销 knows nothing of those. */
export function movedCells({ done, undone }: Steps, direction: 'undo' | 'redo'): Steps {
  const from = direction === 'undo' ? done : undone;
  const at = from.map(({ kind }) => kind).lastIndexOf('cells');
  const step = from[at];
  if (!step) return { done, undone };
  const rest = from.filter((_, index) => index !== at);
  return direction === 'undo' ? { done: rest, undone: [...undone, step] } : { done: [...done, step], undone: rest };
}

/** Without the changes of cells on a sheet. */
export function withoutCellsOf({ done, undone }: Steps, sheet: string): Steps {
  const kept = (steps: readonly Step[]): readonly Step[] => steps.filter((step) => step.kind !== 'cells' || step.sheet !== sheet);
  return { done: kept(done), undone: kept(undone) };
}

type Contents = Change['before'];

/** Each cell once; of several contents the first one, or the last. */
function oneEach(contents: Contents, keep: 'first' | 'last'): Contents {
  const byCell = new Map<string, Contents[number]>();
  for (const content of contents) {
    const key = `${content.cell.row},${content.cell.column}`;
    if (keep === 'last' || !byCell.has(key)) byCell.set(key, content);
  }
  return [...byCell.values()];
}

/** Many small changes as one per sheet, so that one 撤销 takes them all back. */
export function mergedChanges(changes: readonly Change[], title: string): readonly Change[] {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const own = changes.filter((change) => change.sheet === sheet);
    return {
      title,
      sheet,
      before: oneEach(own.flatMap(({ before }) => before), 'first'),
      after: oneEach(own.flatMap(({ after }) => after), 'last'),
    };
  });
}
