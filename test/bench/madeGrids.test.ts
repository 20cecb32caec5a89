/** The benchmark's worksheets are read as what they are meant to be. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readTables } from '../../src/reading/readTables';
import { manyTables, oneLongTable } from './madeGrids';
import type { RealTable } from './madeGrids';
import { realTables } from './realTables';

let real: readonly RealTable[] = [];

beforeAll(async () => {
  real = await realTables();
});

describe.each([
  { shape: 'many tables', make: manyTables },
  { shape: 'one long table', make: oneLongTable },
])('$shape', ({ make }) => {
  it.each([300, 1000])('of %i rows', (rowCount) => {
    const made = make(real, rowCount);
    const { tables } = readTables(made.grid);
    expect(Math.abs(made.grid.rowCount - rowCount) / rowCount).toBeLessThan(0.1);
    expect([tables.length, tables.reduce((sum, table) => sum + table.indicators.length, 0)]).toEqual([made.tables, made.indicators]);
  });
});
