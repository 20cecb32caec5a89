/** Reads a sheet: at one go where it is small, in blocks of rows where it is large. */
import type { Rect } from '../../grid/address';
import type { Grid } from '../../grid/grid';
import type { Asking } from './asking';
import { CELLS_PER_SYNC, loaded } from './asking';
import type { Book, HiddenLines } from './book';
import type { Block } from './cellBlock';
import { blockOf, CONTENT, gridOf } from './cellBlock';
import { isGone, isHopeless, isTooMuch, noSheet, tooLarge } from './excelErrors';
import { readHiddenLines } from './hiddenLines';
import { cellCount, halves, RECT, rangeOf, rectOf } from './rangeRect';
import { loadMerges, mergesIn, readMerges } from './readMerges';

/** A used range beyond this comes from formats that somebody gave to whole columns; reading it would stop Excel for minutes. */
const MOST_CELLS = 200_000;

/** How much is asked for at first of a sheet that was never seen. */
const FIRST_WINDOW: Rect = { top: 0, left: 0, bottom: 999, right: 49 };
/** What may have been added since a sheet was last seen. */
const GROWTH = { rows: 50, columns: 5 };

const NO_LINES: HiddenLines = { rows: new Set(), columns: new Set() };

export interface SheetReading {
  readonly sheet: string;
  /** false: a reading that nobody asked for; it leaves merged areas out and costs one round trip. */
  readonly merges: boolean;
}

/** What the first question tells. */
interface FirstLook {
  readonly range: Excel.Range;
  /** null for a sheet without anything. */
  readonly used: Rect | null;
  /** The part of the sheet that was asked for, and what stands in it. */
  readonly window: Rect | null;
  readonly block: Block | null;
  readonly merges: readonly Rect[] | null;
}

function windowFor(used: Rect | undefined): Rect {
  if (used === undefined) return FIRST_WINDOW;
  const rows = Math.max(1, Math.floor(CELLS_PER_SYNC / (used.right - used.left + 1)));
  const bottom = Math.min(used.bottom + GROWTH.rows, used.top + rows - 1);
  return { top: 0, left: 0, bottom, right: used.right + GROWTH.columns };
}

/** `window` null: only how large the sheet is. */
function* lookAt(context: Excel.RequestContext, book: Book, { sheet, merges }: SheetReading, window: Rect | null): Asking<FirstLook> {
  const known = book.factsOf(sheet).used;
  const cells = window === null || known === undefined ? 0 : Math.min(cellCount(window), cellCount(known));
  const { worksheet, range, part, areas } = yield* loaded(cells, () => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('id,name');
    const range = worksheet.getUsedRangeOrNullObject(false).load(`${RECT},rowHidden,columnHidden`);
    const part = window === null ? null : rangeOf(worksheet, window).getUsedRangeOrNullObject(false).load(CONTENT);
    return { worksheet, range, part, areas: merges && window !== null ? loadMerges(range) : null };
  });
  if (worksheet.isNullObject) throw noSheet(sheet);
  book.named(worksheet.id, worksheet.name);
  const used = range.isNullObject ? null : rectOf(range);
  if (used !== null) book.learn(sheet, { used });
  const block = part === null || part.isNullObject ? null : blockOf(part);
  return { range, used, window, block, merges: areas === null ? null : mergesIn(areas) };
}

function* firstLook(context: Excel.RequestContext, book: Book, reading: SheetReading): Asking<FirstLook> {
  try {
    return yield* lookAt(context, book, reading, windowFor(book.factsOf(reading.sheet).used));
  } catch (error) {
    // Too much at once, or too many merged areas.
    if (isHopeless(error)) throw error;
    return yield* lookAt(context, book, reading, null);
  }
}

/** By halves, where one answer cannot hold them. */
function* readRows(context: Excel.RequestContext, sheet: string, rect: Rect): Asking<readonly Block[]> {
  const parts = halves(rect);
  try {
    const range = yield* loaded(cellCount(rect), () => rangeOf(context.workbook.worksheets.getItem(sheet), rect).load(CONTENT));
    const block = blockOf(range);
    if (block !== null) return [block];
  } catch (error) {
    if (isGone(error)) throw noSheet(sheet);
    if (!isTooMuch(error)) throw error;
  }
  if (parts === null) throw tooLarge(sheet);
  return [...(yield* readRows(context, sheet, parts[0])), ...(yield* readRows(context, sheet, parts[1]))];
}

/** What the first look has not shown yet. */
function rowsLeft(used: Rect, { window, block }: FirstLook): Rect | null {
  if (window === null || used.right > window.right || used.left < window.left || used.top < window.top) return used;
  // An empty window has no block, and one that Excel left out has none either.
  if (block === null) return used;
  return used.bottom > window.bottom ? { ...used, top: window.bottom + 1 } : null;
}

function* readBlocks(context: Excel.RequestContext, sheet: string, used: Rect, look: FirstLook): Asking<readonly Block[]> {
  const left = rowsLeft(used, look);
  const blocks: Block[] = look.block === null || left === used ? [] : [look.block];
  if (left === null) return blocks;
  const rows = Math.max(1, Math.floor(CELLS_PER_SYNC / (left.right - left.left + 1)));
  for (let top = left.top; top <= left.bottom; top += rows) {
    blocks.push(...(yield* readRows(context, sheet, { ...left, top, bottom: Math.min(left.bottom, top + rows - 1) })));
  }
  return blocks;
}

/** Rejects with `no-sheet` and `too-large`. */
export function* readSheet(context: Excel.RequestContext, book: Book, reading: SheetReading): Asking<Grid> {
  const { sheet } = reading;
  const look = yield* firstLook(context, book, reading);
  const { used, range } = look;
  if (used === null) return gridOf(sheet, [], reading.merges ? [] : null, NO_LINES);
  if (cellCount(used) > MOST_CELLS) throw tooLarge(sheet);
  const blocks = yield* readBlocks(context, sheet, used, look);
  if (!reading.merges) return gridOf(sheet, blocks, null, book.factsOf(sheet).hidden ?? NO_LINES);
  const merges = look.merges ?? (yield* readMerges(context, sheet, used));
  const hidden = yield* readHiddenLines(context, sheet, used, range);
  book.learn(sheet, { hidden, merges });
  return gridOf(sheet, blocks, merges, hidden);
}
