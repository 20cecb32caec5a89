/** Edits applied to a grid: all of them or none. */
import { contains, sameCell } from '../../grid/address';
import type { CellAddress } from '../../grid/address';
import type { CellContent, Edit, SetText } from '../../grid/edit';
import { cellAt, textAt } from '../../grid/grid';
import type { CellValue, Grid, GridCell, GridRow } from '../../grid/grid';
import { valueForText } from '../../grid/typedText';
import type { Restoring } from '../spreadsheetHost';
import { deleteRow, insertRow } from './rowShift';

export type EditedGrid =
  | {
      readonly ok: true;
      readonly grid: Grid;
      readonly before: readonly CellContent[];
      readonly after: readonly CellContent[];
      readonly structure: boolean;
    }
  | { readonly ok: false; readonly reason: 'stale' | 'readonly'; readonly cells: readonly CellAddress[] };

/** The cell with another value, format kept; undefined where nothing is left to hold. */
function withValue(current: GridCell | undefined, value: CellValue, text: string): GridCell | undefined {
  if (value === null) return undefined;
  return { value, text, ...(current?.numberFormat === undefined ? {} : { numberFormat: current.numberFormat }) };
}

/** Puts a value into a cell; `text` is what the sheet then shows. The grid grows where the cell lies outside. */
export function setCell(grid: Grid, cell: CellAddress, value: CellValue, text: string): Grid {
  const rows: GridRow[] = [...grid.rows];
  while (rows.length <= cell.row) rows.push([]);
  const row = [...(rows[cell.row] ?? [])];
  while (row.length < cell.column) row.push(undefined);
  row[cell.column] = withValue(row[cell.column], value, text);
  rows[cell.row] = row;
  return {
    ...grid,
    rowCount: Math.max(grid.rowCount, cell.row + 1),
    columnCount: Math.max(grid.columnCount, cell.column + 1),
    rows,
  };
}

/** Formulas are the user's, and a covered cell of a merged area is never seen: neither is written to. */
function isReadonly(grid: Grid, cell: CellAddress): boolean {
  if (cellAt(grid, cell)?.formula !== undefined) return true;
  return (grid.merges ?? []).some((merge) => contains(merge, cell) && !sameCell(cell, { row: merge.top, column: merge.left }));
}

function contentAt(grid: Grid, cell: CellAddress): CellContent {
  const { value = null, text = '', formula } = cellAt(grid, cell) ?? {};
  return formula === undefined ? { cell, value, text } : { cell, value, text, formula };
}

function contentOfRow(grid: Grid, row: number): CellContent[] {
  return (grid.rows[row] ?? []).flatMap((cell, column) => (cell === undefined ? [] : [contentAt(grid, { row, column })]));
}

function applySet(grid: Grid, edit: SetText): Grid {
  return setCell(grid, edit.cell, valueForText(edit.after, cellAt(grid, edit.cell)), edit.after);
}

/** Keeps the first content told of a cell. */
function remember(contents: CellContent[], content: CellContent): void {
  if (!contents.some(({ cell }) => sameCell(cell, content.cell))) contents.push(content);
}

/** Takes the latest content of a cell, in the place of an earlier one. */
function replace(contents: CellContent[], content: CellContent): void {
  const index = contents.findIndex(({ cell }) => sameCell(cell, content.cell));
  contents.splice(index < 0 ? contents.length : index, 1, content);
}

/**
 * Applies the edits in order: one that follows an inserted or deleted row speaks of the rows as they then stand.
 * `before` holds the cells' content from before, each cell once, a deleted row whole; `after` what was written.
 */
export function editGrid(grid: Grid, edits: readonly Edit[]): EditedGrid {
  const stale: CellAddress[] = [];
  const readonly: CellAddress[] = [];
  const before: CellContent[] = [];
  const after: CellContent[] = [];
  let next = grid;
  for (const edit of edits) {
    if (edit.kind === 'insertRow') next = insertRow(next, edit.row);
    else if (edit.kind === 'deleteRow') {
      before.push(...contentOfRow(next, edit.row));
      next = deleteRow(next, edit.row);
    } else if (textAt(next, edit.cell.row, edit.cell.column) !== edit.before) stale.push(edit.cell);
    else if (isReadonly(next, edit.cell)) readonly.push(edit.cell);
    else {
      remember(before, contentAt(next, edit.cell));
      next = applySet(next, edit);
      replace(after, contentAt(next, edit.cell));
    }
  }
  if (stale.length > 0) return { ok: false, reason: 'stale', cells: stale };
  if (readonly.length > 0) return { ok: false, reason: 'readonly', cells: readonly };
  return { ok: true, grid: next, before, after, structure: edits.some((edit) => edit.kind !== 'set') };
}

/** Puts contents back as they are, where the cells still show what is expected. */
export function restoreGrid(grid: Grid, contents: readonly Restoring[]): EditedGrid {
  const cellsWhere = (test: (content: Restoring) => boolean): readonly CellAddress[] => contents.filter(test).map(({ put }) => put.cell);
  const stale = cellsWhere(({ put: { cell }, expected }) => textAt(grid, cell.row, cell.column) !== expected);
  if (stale.length > 0) return { ok: false, reason: 'stale', cells: stale };
  const readonly = cellsWhere(({ put }) => put.formula !== undefined || isReadonly(grid, put.cell));
  if (readonly.length > 0) return { ok: false, reason: 'readonly', cells: readonly };
  const before = contents.map(({ put }) => contentAt(grid, put.cell));
  const next = contents.reduce((current, { put: { cell, value, text } }) => setCell(current, cell, value, text), grid);
  return { ok: true, grid: next, before, after: contents.map(({ put }) => contentAt(next, put.cell)), structure: false };
}
