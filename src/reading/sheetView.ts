/** A worksheet as the reader sees it: merges resolved, labels cleaned once per cell. */
import { isBlank } from '../domain/chineseText';
import { labelKey } from '../forms/lexicon';
import { type CellAddress, type Rect, contains } from '../grid/address';
import { type Grid, textAt } from '../grid/grid';

/** No label of any form is longer; longer texts are never cleaned as labels. */
const LONGEST_LABEL = 40;
/** More columns than a worksheet can have. */
const COLUMNS = 1 << 15;

export interface SheetView {
  readonly grid: Grid;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The merged area that holds the cell, if any. */
  readonly mergeAt: (row: number, column: number) => Rect | undefined;
  /** The cell that carries the content shown at this place: the top-left cell of a merge. */
  readonly ownerOf: (row: number, column: number) => CellAddress;
  /** Displayed text of the cell itself; "" for a cell covered by a merge. */
  readonly own: (row: number, column: number) => string;
  /** Displayed text of the cell that owns this place. */
  readonly shown: (row: number, column: number) => string;
  readonly blank: (row: number, column: number) => boolean;
  /** The cell's own text as a label (`labelKey`); "" for what is too long to be one. */
  readonly key: (row: number, column: number) => string;
  /** Last column of the cell, its merge included. */
  readonly lastColumn: (row: number, column: number) => number;
}

export function viewSheet(grid: Grid): SheetView {
  const mergeAt = findMerge(grid);
  const keys = new Map<number, string>();
  const ownerOf = (row: number, column: number): CellAddress => {
    const merge = mergeAt(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  };
  const own = (row: number, column: number) => {
    const merge = mergeAt(row, column);
    return merge && (merge.top !== row || merge.left !== column) ? '' : textAt(grid, row, column);
  };
  const key = (row: number, column: number) => {
    const id = row * COLUMNS + column;
    const known = keys.get(id);
    if (known !== undefined) return known;
    const text = own(row, column);
    const value = text === '' || text.length > LONGEST_LABEL ? '' : labelKey(text);
    keys.set(id, value);
    return value;
  };
  return {
    grid,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    mergeAt,
    ownerOf,
    own,
    shown: (row, column) => {
      const owner = ownerOf(row, column);
      return textAt(grid, owner.row, owner.column);
    },
    blank: (row, column) => isBlank(own(row, column)),
    key,
    lastColumn: (row, column) => mergeAt(row, column)?.right ?? column,
  };
}

/** Merges larger than this are kept as they are: listing their cells one by one would fill the memory. */
const LARGEST_LISTED = 1 << 16;

/** A damaged file may hold merges that overlap: the first one stands, as it does when a spreadsheet repairs the file. */
function findMerge(grid: Grid): SheetView['mergeAt'] {
  const covered = new Map<number, Rect>();
  const large: Rect[] = [];
  for (const merge of grid.merges ?? []) {
    const bottom = Math.min(merge.bottom, grid.rowCount - 1);
    const right = Math.min(merge.right, grid.columnCount - 1);
    if (!(merge.top >= 0 && merge.left >= 0 && merge.top <= bottom && merge.left <= right)) continue;
    if ((bottom - merge.top + 1) * (right - merge.left + 1) > LARGEST_LISTED) {
      large.push(merge);
      continue;
    }
    const ids: number[] = [];
    for (let row = merge.top; row <= bottom; row++) {
      for (let column = merge.left; column <= right; column++) ids.push(row * COLUMNS + column);
    }
    if (!ids.some((id) => covered.has(id))) for (const id of ids) covered.set(id, merge);
  }
  const listed = (row: number, column: number) => covered.get(row * COLUMNS + column);
  if (large.length === 0) return listed;
  return (row, column) => listed(row, column) ?? large.find((merge) => contains(merge, { row, column }));
}
