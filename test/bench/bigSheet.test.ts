/** The benchmark's file opens as the sheet that it is meant to be. */
import { expect, it } from 'vitest';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { bigSheet, bigSheetName } from './bigSheet';

it('has the size asked for, filled cells of every kind, and merged areas', async () => {
  const { sheets } = await openWorkbook(bigSheet({ rows: 40, columns: 20 }), '大表.xlsx');
  const grid = sheets[0]?.grid;
  if (!grid) throw new Error('no sheet');
  expect([grid.sheet, grid.rowCount, grid.columnCount, grid.merges?.length]).toEqual([bigSheetName, 40, 20, 4]);
  const cells = grid.rows.flat().filter((cell) => cell !== undefined);
  expect(cells.length).toBeGreaterThan(700);
  expect(cells.filter(({ formula }) => formula !== undefined)).toHaveLength(40);
  expect(grid.rows[7]?.map((cell) => cell?.text).slice(0, 5)).toEqual(['7', '举办科普讲座（第8场）', '7%', '87.50', '≥7人次，依据《项目实施方案》第8条']);
});
