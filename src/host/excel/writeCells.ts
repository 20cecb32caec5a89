/** Writes into cells: read and compared in one round trip, written in the next. All or nothing. */
import type { CellAddress, Rect } from '../../grid/address';
import { sameCell } from '../../grid/address';
import type { CellContent, Edit } from '../../grid/edit';
import type { ApplyResult, Restoring } from '../spreadsheetHost';
import { answer } from './asking';
import { CONTENT } from './cellBlock';
import { isGone, noSheet } from './excelErrors';
import type { Plan, PutStep, Step } from './planEdits';
import { planEdits, planRestoring, touchedBy } from './planEdits';
import type { CellsReading, CellStates } from './readCells';
import { cellRange, contentOf, keyOf, readCells } from './readCells';

interface Written {
  readonly cell: CellAddress;
  readonly range: Excel.Range;
}

function entireRow(sheet: Excel.Worksheet, row: number): Excel.Range {
  return cellRange(sheet, { row, column: 0 }).getEntireRow();
}

/** Each cell is loaded right after it was written, before later steps move it. */
function take(sheet: Excel.Worksheet, step: Step): readonly Written[] {
  if (step.kind === 'insertRow') entireRow(sheet, step.row).insert('Down');
  if (step.kind === 'deleteRow') entireRow(sheet, step.row).delete('Up');
  if (step.kind !== 'put') return [];
  const range = cellRange(sheet, step.cell);
  range.values = [[step.input]];
  return [{ cell: step.cell, range: range.load(CONTENT) }];
}

/** The latest content of a cell, in the place of the first. */
function contentsAfter(written: readonly Written[]): readonly CellContent[] {
  const after: CellContent[] = [];
  for (const { cell, range } of written) {
    const index = after.findIndex((content) => sameCell(content.cell, cell));
    after.splice(index < 0 ? after.length : index, 1, contentOf(cell, range));
  }
  return after;
}

/** Cells that stayed blank: merged since merged areas were last read, they are covered, and Excel drops what is written there without a word. */
function droppedFrom(steps: readonly Step[], after: readonly CellContent[]): readonly CellAddress[] {
  const filled = new Map(steps.flatMap((step) => (step.kind === 'put' ? [[keyOf(step.cell), step.input !== ''] as const] : [])));
  return after.filter(({ cell, value }) => value === null && filled.get(keyOf(cell)) === true).map(({ cell }) => cell);
}

/** Excel keeps what a failed batch had done before it failed. */
async function takeBack(context: Excel.RequestContext, sheet: string, back: readonly PutStep[]): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const step of back) take(worksheet, step);
  await context.sync();
}

async function carryOut(context: Excel.RequestContext, sheet: string, plan: Plan): Promise<ApplyResult> {
  if (!plan.ok) return plan;
  const { steps, before, back } = plan;
  if (steps.length === 0) return { ok: true, before, after: [] };
  try {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const written = steps.flatMap((step) => take(worksheet, step));
    await context.sync();
    const after = contentsAfter(written);
    const dropped = droppedFrom(steps, after);
    if (dropped.length === 0) return { ok: true, before, after };
    if (back !== null) await takeBack(context, sheet, back);
    return { ok: false, reason: 'readonly', cells: dropped };
  } catch (error) {
    if (isGone(error)) throw noSheet(sheet);
    if (back !== null) await takeBack(context, sheet, back).catch(() => undefined);
    throw error;
  }
}

function read(context: Excel.RequestContext, reading: CellsReading): Promise<CellStates> {
  return answer(() => context.sync(), readCells(context, reading));
}

/** The merged areas of a sheet where they are remembered, else null. */
export type KnownMerges = (sheet: string) => readonly Rect[] | null;

/** A covered cell shows nothing: where no blank cell is written to, merged areas do not matter. */
function mergesFor(known: KnownMerges, sheet: string, expected: readonly string[]): readonly Rect[] | null {
  return expected.includes('') ? known(sheet) : [];
}

/** Refused as a whole where one cell is stale or cannot be written; a refusal leaves the user's undo history alone where merged areas are known. */
export async function applyEdits(context: Excel.RequestContext, known: KnownMerges, sheet: string, edits: readonly Edit[]): Promise<ApplyResult> {
  const { cells, rows } = touchedBy(edits);
  const merges = mergesFor(known, sheet, edits.map((edit) => (edit.kind === 'set' ? edit.before : '')));
  return carryOut(context, sheet, planEdits(edits, await read(context, { sheet, cells, rows, merges })));
}

/** Refused as `applyEdits`. */
export async function restoreContents(context: Excel.RequestContext, known: KnownMerges, sheet: string, contents: readonly Restoring[]): Promise<ApplyResult> {
  const merges = mergesFor(known, sheet, contents.map(({ expected }) => expected));
  const states = await read(context, { sheet, cells: contents.map(({ put }) => put.cell), rows: [], merges });
  return carryOut(context, sheet, planRestoring(contents, states));
}
