/** Carries out edits on a grid in memory, as a host does. */
import type { Rect } from '../../src/grid/address';
import type { Edit } from '../../src/grid/edit';
import { textAt, type Grid, type GridRow } from '../../src/grid/grid';

/** Throws where a cell does not show what the edit expects. */
export function applyEdits(grid: Grid, edits: readonly Edit[]): Grid {
  return edits.reduce(applyEdit, grid);
}

function applyEdit(grid: Grid, edit: Edit): Grid {
  if (edit.kind === 'deleteRow') throw new Error('no rule deletes rows');
  if (edit.kind === 'insertRow') return insertRow(grid, edit.row);
  const { row, column } = edit.cell;
  const shown = textAt(grid, row, column);
  if (shown !== edit.before) throw new Error(`cell shows “${shown}”, the edit expects “${edit.before}”`);
  const rows = grid.rows.map((cells, index): GridRow => {
    if (index !== row) return cells;
    const copy = [...cells];
    copy[column] = edit.after === '' ? undefined : { value: edit.after, text: edit.after };
    return copy;
  });
  return { ...grid, rows };
}

function insertRow(grid: Grid, row: number): Grid {
  const rows = [...grid.rows.slice(0, row), [], ...grid.rows.slice(row)];
  // As in Excel: a merge grows only when the new row falls inside it.
  const moved = (rect: Rect): Rect => ({
    ...rect,
    top: rect.top >= row ? rect.top + 1 : rect.top,
    bottom: rect.bottom >= row ? rect.bottom + 1 : rect.bottom,
  });
  return { ...grid, rows, rowCount: grid.rowCount + 1, merges: grid.merges?.map(moved) ?? null };
}
