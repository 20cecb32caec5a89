/** What a list of edits comes to, worked out on the cells as they were read, before anything is written. Pure. */
import type { CellAddress } from '../../grid/address';
import { sameCell } from '../../grid/address';
import type { CellContent, Edit } from '../../grid/edit';
import type { CellValue, GridCell } from '../../grid/grid';
import { valueForText } from '../../grid/typedText';
import type { ApplyResult, Restoring } from '../spreadsheetHost';
import type { CellInput } from './cellInput';
import { inputFor } from './cellInput';
import type { CellState, CellStates } from './readCells';
import { keyOf } from './readCells';
import { originOfRow } from './rowOrigins';

export interface PutStep {
  readonly kind: 'put';
  readonly cell: CellAddress;
  readonly input: CellInput;
}

/** One thing to do in Excel; addresses as they are when its turn comes. */
export type Step = PutStep | { readonly kind: 'insertRow' | 'deleteRow'; readonly row: number };

export type Plan =
  | {
      readonly ok: true;
      readonly steps: readonly Step[];
      readonly before: readonly CellContent[];
      /** What takes the steps back, should Excel fail on the way; null where rows move, for nothing tells how far it came. */
      readonly back: readonly PutStep[] | null;
    }
  | Extract<ApplyResult, { readonly ok: false }>;

function put(cell: CellAddress, value: CellValue, { numberFormat }: GridCell): PutStep {
  return { kind: 'put', cell, input: inputFor(value, numberFormat) };
}

function backTo(before: readonly CellContent[], states: CellStates): readonly PutStep[] {
  return before.map(({ cell, value }) => put(cell, value, states.stateOf(cell).current));
}

/** The cells that the edits write to, and the rows that they delete, where they stood before all of them. */
export function touchedBy(edits: readonly Edit[]): { readonly cells: readonly CellAddress[]; readonly rows: readonly number[] } {
  const cells = new Map<string, CellAddress>();
  const rows: number[] = [];
  edits.forEach((edit, index) => {
    const row = originOfRow(edit.kind === 'set' ? edit.cell.row : edit.row, edits.slice(0, index));
    if (row === null) return;
    if (edit.kind === 'deleteRow') rows.push(row);
    if (edit.kind === 'set') cells.set(keyOf({ row, column: edit.cell.column }), { row, column: edit.cell.column });
  });
  return { cells: [...cells.values()], rows };
}

type Refused = Record<'stale' | 'readonly' | 'protected', CellAddress[]>;

/** Of several reasons the first that the user can do something about. */
function refuse(refused: Refused): Plan | null {
  for (const reason of ['stale', 'readonly', 'protected'] as const) {
    if (refused[reason].length > 0) return { ok: false, reason, cells: refused[reason] };
  }
  return null;
}

/** Keeps the first content told of a cell. */
function remember(contents: CellContent[], content: CellContent): void {
  if (!contents.some(({ cell }) => sameCell(cell, content.cell))) contents.push(content);
}

const inserted: Omit<CellState, 'content'> = { current: { value: null, text: '' }, readonly: false, locked: false };

/** `states` has read what `touchedBy` says. */
export function planEdits(edits: readonly Edit[], states: CellStates): Plan {
  const refused: Refused = { stale: [], readonly: [], protected: [] };
  const before: CellContent[] = [];
  const steps: Step[] = [];
  /** What cells hold after the steps so far, by where they stood at first; of inserted rows by where they stand. */
  const now = new Map<string, Omit<CellState, 'content'>>();
  if (states.isProtected && edits.some((edit) => edit.kind !== 'set')) return { ok: false, reason: 'protected', cells: [] };
  edits.forEach((edit, index) => {
    const earlier = edits.slice(0, index);
    if (edit.kind !== 'set') {
      const origin = edit.kind === 'deleteRow' ? originOfRow(edit.row, earlier) : null;
      before.push(...states.inRows.filter(({ cell }) => cell.row === origin).map((content) => ({ ...content, cell: { ...content.cell, row: edit.row } })));
      steps.push({ kind: edit.kind, row: edit.row });
      return;
    }
    const { cell, after } = edit;
    const row = originOfRow(cell.row, earlier);
    const state = row === null ? null : states.stateOf({ row, column: cell.column });
    const key = row === null ? `new ${keyOf(cell)}` : keyOf({ row, column: cell.column });
    const current = now.get(key) ?? state ?? inserted;
    if (current.current.text !== edit.before) refused.stale.push(cell);
    else if (current.readonly) refused.readonly.push(cell);
    else if (current.locked) refused.protected.push(cell);
    const value = valueForText(after, current.current);
    remember(before, { ...(state?.content ?? { value: null, text: '' }), cell });
    now.set(key, { ...current, current: { ...current.current, value, text: after } });
    steps.push(put(cell, value, current.current));
  });
  const back = edits.every((edit) => edit.kind === 'set') ? backTo(before, states) : null;
  return refuse(refused) ?? { ok: true, steps, before, back };
}

/** Exact contents back; a formula is never brought back. */
export function planRestoring(contents: readonly Restoring[], states: CellStates): Plan {
  const cellsWhere = (test: (content: Restoring, state: CellState) => boolean): CellAddress[] =>
    contents.filter((content) => test(content, states.stateOf(content.put.cell))).map(({ put }) => put.cell);
  const refused: Refused = {
    stale: cellsWhere(({ expected }, { content }) => content.text !== expected),
    readonly: cellsWhere(({ put }, state) => put.formula !== undefined || state.readonly),
    protected: cellsWhere((_, { locked }) => locked),
  };
  const steps = contents.map(({ put: { cell, value } }) => put(cell, value, states.stateOf(cell).current));
  const before = contents.map(({ put: { cell } }) => states.stateOf(cell).content);
  return refuse(refused) ?? { ok: true, steps, before, back: backTo(before, states) };
}
