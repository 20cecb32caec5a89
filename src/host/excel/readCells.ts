/** The state of single cells before something is written into them. */
import type { CellAddress, Rect } from '../../grid/address';
import { contains, sameCell } from '../../grid/address';
import type { CellContent } from '../../grid/edit';
import type { GridCell } from '../../grid/grid';
import type { Asking } from './asking';
import { loaded } from './asking';
import { blockOf, CONTENT, numberFormatOf } from './cellBlock';
import { isHopeless, noSheet } from './excelErrors';
import { RECT, rangeOf, rectOf } from './rangeRect';
import { loadMerges, mergesIn, readMerges } from './readMerges';

export interface CellState {
  readonly content: CellContent;
  /** As the text writer needs it: a blank cell still has its number format. */
  readonly current: GridCell;
  /** A formula, or covered by a merged area. */
  readonly readonly: boolean;
  /** Locked on a protected sheet. */
  readonly locked: boolean;
}

export interface CellStates {
  readonly isProtected: boolean;
  /** A cell that was not asked for is blank. */
  stateOf(cell: CellAddress): CellState;
  /** Cells of the rows asked for that hold something. */
  readonly inRows: readonly CellContent[];
}

export function keyOf({ row, column }: CellAddress): string {
  return `${row},${column}`;
}

export function cellRange(sheet: Excel.Worksheet, { row, column }: CellAddress): Excel.Range {
  return sheet.getRangeByIndexes(row, column, 1, 1);
}

function contentFrom(cell: CellAddress, { value = null, text = '', formula }: Partial<GridCell> = {}): CellContent {
  return formula === undefined ? { cell, value, text } : { cell, value, text, formula };
}

/** `range`: that cell, loaded with `CONTENT`. */
export function contentOf(cell: CellAddress, range: Excel.Range): CellContent {
  return contentFrom(cell, blockOf(range)?.rows[0]?.[0]);
}

function contentsIn(range: Excel.Range): readonly CellContent[] {
  const { top, left, rows } = blockOf(range) ?? { top: 0, left: 0, rows: [] };
  return rows.flatMap((row, r) => row.flatMap((cell, c) => (cell === undefined ? [] : [contentFrom({ row: top + r, column: left + c }, cell)])));
}

interface Loaded {
  readonly isProtected: boolean;
  readonly used: Rect | null;
  /** null where they have to be asked for in parts. */
  readonly merges: readonly Rect[] | null;
  readonly ranges: readonly Excel.Range[];
  readonly rows: readonly Excel.Range[];
}

function* load(context: Excel.RequestContext, sheet: string, cells: readonly CellAddress[], rows: readonly number[], merges: boolean): Asking<Loaded> {
  const found = yield* loaded(cells.length, () => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('name');
    const used = worksheet.getUsedRangeOrNullObject(false).load(RECT);
    return {
      worksheet,
      used,
      protection: worksheet.protection.load('protected'),
      areas: merges ? loadMerges(used) : null,
      ranges: cells.map((cell) => cellRange(worksheet, cell).load(`${CONTENT},format/protection/locked`)),
      rows: rows.map((row) => rangeOf(worksheet, { top: row, left: 0, bottom: row, right: 0 }).getEntireRow().getUsedRangeOrNullObject(true).load(CONTENT)),
    };
  });
  if (found.worksheet.isNullObject) throw noSheet(sheet);
  return {
    isProtected: found.protection.protected,
    used: found.used.isNullObject ? null : rectOf(found.used),
    merges: found.areas === null ? null : mergesIn(found.areas),
    ranges: found.ranges,
    rows: found.rows.filter((row) => !row.isNullObject),
  };
}

function isCovered(merges: readonly Rect[], cell: CellAddress): boolean {
  return merges.some((merge) => contains(merge, cell) && !sameCell(cell, { row: merge.top, column: merge.left }));
}

export interface CellsReading {
  readonly sheet: string;
  readonly cells: readonly CellAddress[];
  /** Whole rows whose contents are wanted too. */
  readonly rows: readonly number[];
  /** Merged areas as far as they are known; null asks Excel, which is sent as a change. */
  readonly merges: readonly Rect[] | null;
}

/** Rejects with `no-sheet`. */
export function* readCells(context: Excel.RequestContext, { sheet, cells, rows, merges: known }: CellsReading): Asking<CellStates> {
  let found: Loaded;
  try {
    found = yield* load(context, sheet, cells, rows, known === null);
  } catch (error) {
    if (isHopeless(error)) throw error;
    found = yield* load(context, sheet, cells, rows, false);
  }
  const { isProtected, used, ranges } = found;
  const merges = known ?? found.merges ?? (used === null ? [] : yield* readMerges(context, sheet, used));
  const states = new Map<string, CellState>();
  cells.forEach((cell, index) => {
    const range = ranges[index];
    if (range === undefined) return;
    const content = contentOf(cell, range);
    const numberFormat = numberFormatOf(range.numberFormat[0]?.[0]);
    const current = { value: content.value, text: content.text, ...(numberFormat === undefined ? {} : { numberFormat }) };
    const locked = isProtected && range.format.protection.locked;
    states.set(keyOf(cell), { content, current, readonly: content.formula !== undefined || isCovered(merges, cell), locked });
  });
  const blank = (cell: CellAddress): CellState => ({ content: { cell, value: null, text: '' }, current: { value: null, text: '' }, readonly: false, locked: false });
  return { isProtected, stateOf: (cell) => states.get(keyOf(cell)) ?? blank(cell), inRows: found.rows.flatMap(contentsIn) };
}
