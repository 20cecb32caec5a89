/** The tables of a grid, read once: a grid never changes, and one check asks for the same one more than once. */
import type { Grid } from '../grid/grid';
import { readTables } from '../reading/readTables';

const known = new WeakMap<Grid, ReturnType<typeof readTables>>();

export function tablesOf(grid: Grid): ReturnType<typeof readTables> {
  const read = known.get(grid) ?? readTables(grid);
  known.set(grid, read);
  return read;
}
