/** Random damage to a table: reading never throws, and a field of the head is right or null. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkTable } from '../../src/checking/checkTable';
import type { TargetTable } from '../../src/domain/targetTable';
import type { Grid, GridRow } from '../../src/grid/grid';
import { readTables } from '../../src/reading/readTables';
import { exampleGrid } from '../kit/exampleGrid';

const whole = exampleGrid({
  year: 2025,
  budget: { total: '20.00', fiscal: '15.00', other: '5.00' },
  goals: ['1.面向居民举办讲座。', '2.印制资料。'],
});

function fieldsOf(table: TargetTable | undefined): (string | number | null)[] {
  const { project, budget, plan } = table ?? {};
  return [
    table?.title?.value, project?.code?.value, project?.name?.value, table?.unit.code?.value, table?.unit.name?.value,
    budget?.total?.value?.number, budget?.fiscal?.value?.number, budget?.other?.value?.number, budget?.usage?.value,
    ...['3月底', '6月底', '10月底', '12月底'].map((label) => plan?.find((point) => point.label === label)?.percent.value),
  ].map((value) => value ?? null);
}

function namesAndValues(table: TargetTable): string[] {
  return table.indicators.map((i) => `${i.level3?.value ?? ''}=${i.value?.value ?? ''}`);
}

/** White space that means nothing: around a text, and full width. */
const padded = fc.constantFrom((t: string) => t, (t: string) => ` ${t}\u3000`, (t: string) => `\u00a0${t}\n`);

function insertRow(grid: Grid, at: number): Grid {
  const moved = (row: number) => (row >= at ? row + 1 : row);
  const merges = grid.merges?.map((m) => ({ ...m, top: moved(m.top), bottom: moved(m.bottom) })) ?? null;
  return { ...grid, rows: [...grid.rows.slice(0, at), [], ...grid.rows.slice(at)], rowCount: grid.rowCount + 1, merges };
}

function insertColumn(grid: Grid, at: number): Grid {
  const moved = (column: number) => (column >= at ? column + 1 : column);
  const merges = grid.merges?.map((m) => ({ ...m, left: moved(m.left), right: moved(m.right) })) ?? null;
  const rows = grid.rows.map((row): GridRow => (row.length > at ? [...row.slice(0, at), undefined, ...row.slice(at)] : row));
  return { ...grid, rows, columnCount: grid.columnCount + 1, merges };
}

it('keeps every field of the head through lost merges, white space, a blank row and a blank column', () => {
  const [table] = readTables(whole).tables;
  const [wanted, indicators] = [fieldsOf(table), table ? namesAndValues(table) : []];
  expect(wanted).not.toContain(null);
  const lossless = fc.tuple(fc.boolean(), padded, fc.nat({ max: whole.rowCount }), fc.nat({ max: whole.columnCount - 1 }));
  fc.assert(
    fc.property(lossless, ([keepMerges, pad, row, column]) => {
      const rows = whole.rows.map((cells) => cells.map((cell) => cell && { ...cell, value: pad(cell.text), text: pad(cell.text) }));
      const damaged = insertColumn(insertRow({ ...whole, rows }, row), column);
      const { tables } = readTables(keepMerges ? damaged : { ...damaged, merges: null });
      expect(tables.length).toBe(1);
      fieldsOf(tables[0]).forEach((value, index) => expect([null, wanted[index]]).toContain(value));
      expect(tables[0] && namesAndValues(tables[0])).toEqual(indicators);
    }),
    { numRuns: 300 },
  );
});

it('never throws, and never reads a text into the head that the table does not hold', () => {
  const held = new Set(whole.rows.flat().flatMap((cell) => (cell ? [cell.text] : [])));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: whole.rowCount - 1 }), fc.nat({ max: 6 })), { maxLength: 30 }), fc.boolean(), (blanks, keepMerges) => {
      const rows = whole.rows.map((cells, row) => cells.map((cell, column) => (blanks.some(([r, c]) => r === row && c === column) ? undefined : cell)));
      const { tables } = readTables({ ...whole, rows, merges: keepMerges ? whole.merges : null });
      tables.forEach((table) => checkTable(table));
      for (const { title, project } of tables) for (const field of [title, project.name]) if (field?.value != null) expect(held).toContain(field.text);
    }),
    { numRuns: 300 },
  );
});

it('never throws on any texts in any merges', () => {
  const word = fc.oneof(
    fc.constantFrom('一级指标', '二级指标', '三级指标', '指标值', '产出指标', '数量指标', '项目名称', '绩效目标', '资金支出计划（%）', '3月底', '甲绩效目标表', '续表', '≥5valueOf'),
    fc.constantFrom('constructor', '__proto__', 'toString', '\ud800', '#REF!', '……', '1', '0.5', '20万元'),
    fc.string({ maxLength: 6 }),
  );
  const cell = fc.option(word.map((text) => ({ value: text, text })), { nil: undefined });
  const corner = fc.integer({ min: -1, max: 14 });
  const merge = fc.record({ top: corner, left: corner, bottom: corner, right: corner });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }), fc.array(merge, { maxLength: 6 }), (rows, merges) => {
      const grid = { ...whole, rows, merges, rowCount: rows.length, columnCount: 9 };
      readTables(grid).tables.forEach((table) => checkTable(table));
    }),
    { numRuns: 500 },
  );
});
