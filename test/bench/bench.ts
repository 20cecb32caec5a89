/** Measures reading and checking. Gates are ratios of processor time, which hold on any machine; milliseconds are only told. */
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { squash } from '../../src/domain/chineseText';
import type { Grid } from '../../src/grid/grid';
import { createMemoryHost } from '../../src/host/memory/memoryHost';
import { checkWorkbook } from '../../src/tasks/checkWorkbook';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { manyTables, oneLongTable } from './madeGrids';
import type { MadeGrid, RealTable } from './madeGrids';
import { corpusFolder, realTables } from './realTables';
import { measureOpenAndEdit } from './openAndEdit';
import { measurePage } from './page';
import { growthExponent, timed } from './timing';
import type { Point, Say, Timing } from './timing';

/** Ten times the rows may take 10^1.1 ≈ 12.6 times as long. */
const MOST_GROWTH = 1.1;
/** Reading and checking 10,000 rows against merely normalising the text of the same cells. */
const MOST_PASSES = 50;
const SIZES = [1_000, 3_162, 10_000, 31_623, 100_000];
const GATE_SIZE = 10_000;

function inMs({ milliseconds, processor }: Timing): string {
  return `${milliseconds.toFixed(1).padStart(7)} ms (processor ${processor.toFixed(1).padStart(7)})`;
}

async function check(grids: readonly Grid[]): Promise<void> {
  await checkWorkbook(createMemoryHost(grids.map((grid) => ({ grid, hidden: false }))));
}

async function normalise(grid: Grid): Promise<number> {
  let length = 0;
  for (const row of grid.rows) for (const cell of row) if (cell !== undefined) length += squash(cell.text).length;
  return length;
}

/** A generated sheet that is not read as meant would make every figure meaningless. */
async function assertRead(name: string, made: MadeGrid): Promise<void> {
  const [sheet] = await checkWorkbook(createMemoryHost([{ grid: made.grid, hidden: false }]));
  const tables = sheet?.tables ?? [];
  const indicators = tables.reduce((sum, { table }) => sum + table.indicators.length, 0);
  if (tables.length !== made.tables || indicators !== made.indicators) {
    throw new Error(`${name}: ${tables.length} tables, ${indicators} indicators read of ${made.tables}, ${made.indicators}`);
  }
}

async function measureFiles(say: Say): Promise<void> {
  for (const [what, file] of [
    ['1 table   ', '004-funing-2021.xlsx'],
    ['100 tables', 'dirty/g-2000-rows.xlsx'],
  ] as const) {
    const bytes = await readFile(join(corpusFolder, file));
    const { sheets } = await openWorkbook(bytes, file, { styles: false });
    const grids = sheets.map(({ grid }) => grid);
    const open = await timed(() => openWorkbook(bytes, file, { styles: false }));
    const checked = await timed(() => check(grids), { warmUp: 5 });
    say(`${what}  open ${inMs(open)}   read and check ${inMs(checked)}   ${file}`);
  }
}

/** Told only: what the browser makes of it is measured by `measurePage`. */
async function measureWorkbench(say: Say): Promise<void> {
  const { size, read, open, type, fix, undo, save } = await measureOpenAndEdit();
  say(`sheet of ${size.rows} × ${size.columns}  read ${inMs(read)}   open in the workbench ${inMs(open)}   save ${inMs(save)}`);
  const inMicroseconds = ({ milliseconds }: Timing): string => `${(milliseconds * 1000).toFixed(0)} µs`;
  say(`one edit in it (model)  typed ${inMicroseconds(type)}   by a fix ${inMicroseconds(fix)}   undo and redo ${inMicroseconds(undo)}`);
}

/** true where the gates hold. */
async function measureGrowth(name: string, make: (rows: number) => MadeGrid, say: Say): Promise<boolean> {
  const points: Point[] = [];
  let passes = NaN;
  for (const rows of SIZES) {
    const made = make(rows);
    await assertRead(name, made);
    // `assertRead` has warmed up already; a long run is repeated less.
    const timing = await timed(() => check([made.grid]), rows > 20_000 ? { warmUp: 0, atLeast: 3 } : {});
    points.push({ size: made.grid.rowCount, time: timing.processor });
    say(`${name}  ${String(made.grid.rowCount).padStart(6)} rows  ${inMs(timing)}   ${made.tables} tables, ${made.indicators} indicators`);
    if (rows === GATE_SIZE) passes = timing.processor / (await timed(() => normalise(made.grid), { warmUp: 5 })).processor;
  }
  const growth = growthExponent(points);
  say(`${name}  growth exponent ${growth.toFixed(3)} (at most ${MOST_GROWTH.toFixed(2)})  ${growth <= MOST_GROWTH ? 'ok' : 'TOO HIGH'}`);
  say(`${name}  ${passes.toFixed(1)} passes of normalising at 10,000 rows (at most ${MOST_PASSES})  ${passes <= MOST_PASSES ? 'ok' : 'TOO HIGH'}`);
  return growth <= MOST_GROWTH && passes <= MOST_PASSES;
}

/** Resolves with whether all gates hold. */
export async function bench(say: Say): Promise<boolean> {
  const processors = cpus();
  say(`${processors[0]?.model.trim() ?? 'unknown processor'}, ${processors.length} cores, Node ${process.version}; medians`);
  await measureFiles(say);
  await measureWorkbench(say);
  await measurePage(say);
  const real: readonly RealTable[] = await realTables();
  const many = await measureGrowth('many tables', (rows) => manyTables(real, rows), say);
  const long = await measureGrowth('one table  ', (rows) => oneLongTable(real, rows), say);
  say(many && long ? 'all gates hold' : 'a gate fails');
  return many && long;
}
