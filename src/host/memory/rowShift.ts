/** Inserting and deleting a row of a grid, merged areas and hidden rows included. */
import type { Rect } from '../../grid/address';
import type { Grid, GridRow } from '../../grid/grid';

function padded(rows: readonly GridRow[], count: number): GridRow[] {
  const missing = Math.max(0, count - rows.length);
  return [...rows, ...Array.from({ length: missing }, (): GridRow => [])];
}

/** An area across the new row grows with it, as in Excel. */
function mergeAfterInsert(merge: Rect, row: number): Rect {
  if (merge.bottom < row) return merge;
  return { ...merge, top: merge.top < row ? merge.top : merge.top + 1, bottom: merge.bottom + 1 };
}

/** null where nothing is left to be merged. */
function mergeAfterDelete(merge: Rect, row: number): Rect | null {
  if (merge.bottom < row) return merge;
  const left = { ...merge, top: merge.top > row ? merge.top - 1 : merge.top, bottom: merge.bottom - 1 };
  const isArea = left.bottom > left.top || (left.bottom === left.top && left.right > left.left);
  return isArea ? left : null;
}

/** The new, blank row stands before the row that has index `row` now. */
export function insertRow(grid: Grid, row: number): Grid {
  const rows = padded(grid.rows, row);
  return {
    ...grid,
    rowCount: Math.max(grid.rowCount, row) + 1,
    rows: [...rows.slice(0, row), [], ...rows.slice(row)],
    merges: grid.merges?.map((merge) => mergeAfterInsert(merge, row)) ?? null,
    hiddenRows: new Set([...grid.hiddenRows].map((hidden) => (hidden >= row ? hidden + 1 : hidden))),
  };
}

/** The content of an area that begins on the row and goes on below stays: it moves to the area's new first row. */
export function deleteRow(grid: Grid, row: number): Grid {
  const rows = padded(grid.rows, row + 2);
  const kept = (grid.merges ?? []).filter((merge) => merge.top === row && merge.bottom > row);
  const below = [...(rows[row + 1] ?? [])];
  for (const merge of kept) below[merge.left] = rows[row]?.[merge.left];
  return {
    ...grid,
    rowCount: Math.max(0, grid.rowCount - 1),
    rows: [...rows.slice(0, row), below, ...rows.slice(row + 2)].slice(0, Math.max(0, grid.rowCount - 1)),
    merges: grid.merges?.map((merge) => mergeAfterDelete(merge, row)).filter((merge): merge is Rect => merge !== null) ?? null,
    hiddenRows: new Set([...grid.hiddenRows].filter((hidden) => hidden !== row).map((hidden) => (hidden > row ? hidden - 1 : hidden))),
  };
}
