/** Takes inserted rows out again, unless something has been written into them since. */
import { sameCell } from '../grid/address';
import type { CellAddress } from '../grid/address';
import type { Edit } from '../grid/edit';
import { textAt } from '../grid/grid';
import type { Grid } from '../grid/grid';
import type { ApplyResult, SpreadsheetHost } from '../host/spreadsheetHost';
import type { Change } from './journal';

/** Where the inserted rows stand after all edits. */
function insertedRows(edits: readonly Edit[]): readonly number[] {
  let rows: readonly number[] = [];
  for (const edit of edits) {
    if (edit.kind === 'insertRow') rows = [...rows.map((row) => (row >= edit.row ? row + 1 : row)), edit.row];
  }
  return rows;
}

/** Cells of the row that show something which the change did not write. */
function strangers(grid: Grid, row: number, { after }: Change): readonly CellAddress[] {
  const cells = Array.from({ length: grid.columnCount }, (_, column): CellAddress => ({ row, column }));
  return cells.filter((cell) => textAt(grid, cell.row, cell.column) !== '' && !after.some((content) => sameCell(content.cell, cell)));
}

/** The edits that undo `edits`, last one first. */
function inverse(edits: readonly Edit[], { after }: Change): readonly Edit[] {
  return [...edits].reverse().map((edit): Edit => {
    if (edit.kind !== 'set') return { kind: 'deleteRow', row: edit.row };
    const shown = after.find(({ cell }) => sameCell(cell, edit.cell))?.text ?? edit.after;
    return { kind: 'set', cell: edit.cell, before: shown, after: '' };
  });
}

/**
 * `change` inserted rows by `edits`. Unsupported where it also deleted rows or wrote over contents: formats, formulas and merged
 * areas of a lost row, or a number behind a text, could not come back exactly.
 */
export async function removeRows(host: SpreadsheetHost, change: Change, edits: readonly Edit[]): Promise<ApplyResult> {
  const exact = change.before.every(({ value }) => value === null) && edits.every((edit) => edit.kind !== 'deleteRow');
  if (!exact) return { ok: false, reason: 'unsupported', cells: [] };
  const grid = await host.readSheet(change.sheet, { merges: false });
  const cells = insertedRows(edits).flatMap((row) => strangers(grid, row, change));
  if (cells.length > 0) return { ok: false, reason: 'stale', cells };
  return host.apply(change.sheet, inverse(edits, change));
}
