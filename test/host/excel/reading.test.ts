/** Reading from Excel where it is large, odd, or both. */
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../src/grid/address';
import { textAt } from '../../../src/grid/grid';
import type { Grid } from '../../../src/grid/grid';
import type { ExcelLimits } from '../../kit/excel/inMemoryExcel';
import { at, area, SHEET } from '../contractKit';
import { failureOf, openExcel } from './excelBench';

/** Every cell holds its own address as "row,column". */
function filled(rowCount: number, columnCount: number, merges: readonly Rect[] = []): Grid {
  const rows = Array.from({ length: rowCount }, (_, r) => Array.from({ length: columnCount }, (__, c) => ({ value: `${r},${c}`, text: `${r},${c}` })));
  return { sheet: '大表', rowCount, columnCount, rows, merges, hiddenRows: new Set(), hiddenColumns: new Set() };
}

function open(grid: Grid, limits: Partial<ExcelLimits> = {}) {
  return openExcel({ sheets: [{ grid }], limits });
}

describe('a large sheet', () => {
  it('of 40,000 cells is read in blocks that no answer is too small for', async () => {
    const grid = filled(2000, 20);
    const { excel, host } = open(grid);
    await host.listSheets();
    excel.stats.reset();
    const read = await host.readSheet('大表');
    expect(read).toEqual(grid);
    expect(excel.stats.syncs).toBe(3);
    for (const { answerBytes } of excel.stats.batches) expect(answerBytes).toBeLessThan(4_000_000);
  });

  it.each([
    ['known beforehand', true],
    ['never seen', false],
  ])('of less than 15,000 cells takes one round trip, %s', async (_, listed) => {
    const grid = filled(740, 20);
    const { excel, host } = open(grid);
    if (listed) await host.listSheets();
    excel.stats.reset();
    expect(await host.readSheet('大表')).toEqual(grid);
    expect(excel.stats.syncs).toBe(1);
  });

  it('is read by halves where the answer is too large, or comes without values', async () => {
    const grid = filled(300, 20);
    expect(await open(grid, { payloadBytes: 100_000 }).host.readSheet('大表')).toEqual(grid);
    expect(await open(grid, { cellsWithValues: 1000 }).host.readSheet('大表')).toEqual(grid);
  });

  it('is refused where not even one row fits, or the used range is beyond all measure', async () => {
    await expect(open(filled(4, 40), { payloadBytes: 1500 }).host.readSheet('大表')).rejects.toMatchObject({ code: 'too-large' });
    const { excel, host } = openExcel();
    excel.formatAsUser(SHEET, 'A300000', { fill: '#FFFF00' });
    excel.stats.reset();
    const failure = await failureOf(host.readSheet(SHEET));
    expect(failure.code).toBe('too-large');
    expect(failure.message).toContain(SHEET);
    expect(excel.stats.syncs).toBe(1);
  });

  it('tells of more than 512 merged areas, each once', async () => {
    const merges = Array.from({ length: 600 }, (_, index): Rect => ({ top: index * 2, left: 0, bottom: index * 2 + 1, right: 1 }));
    const { host } = open({ ...filled(1200, 2, merges), rows: [] });
    const read = await host.readSheet('大表');
    expect([...(read.merges ?? [])].sort((a, b) => a.top - b.top)).toEqual(merges);
  });

  it('does not spoil the reading of others that are asked for with it', async () => {
    const { host } = openExcel({ sheets: [{ grid: filled(300, 20) }, { grid: { ...filled(3, 3), sheet: '小表' } }], limits: { payloadBytes: 200_000 } });
    const [large, small, none] = await Promise.allSettled([host.readSheet('大表'), host.readSheet('小表'), host.readSheet('没有')]);
    expect([large, small].map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(none).toMatchObject({ status: 'rejected', reason: { code: 'no-sheet' } });
  });
});

describe('an odd sheet', () => {
  it('ends where its contents and merged areas end, not where formats do', async () => {
    const { excel, host } = openExcel();
    excel.formatAsUser(SHEET, 'A1:Z400', { fill: '#FFFFFF' });
    excel.mergeAsUser(SHEET, 'B8:D9');
    const grid = await host.readSheet(SHEET);
    expect([grid.rowCount, grid.columnCount, grid.rows.length]).toEqual([9, 4, 9]);
  });

  it('may begin anywhere, or hold nothing', async () => {
    const { excel, host } = openExcel();
    excel.addSheetAsUser('空');
    expect(await host.readSheet('空')).toMatchObject({ rowCount: 0, columnCount: 0, rows: [], merges: [] });
    excel.typeAsUser('空', 'D5', '远处');
    const grid = await host.readSheet('空');
    expect([textAt(grid, 4, 3), grid.rowCount, grid.columnCount]).toEqual(['远处', 5, 4]);
    excel.typeAsUser('空', 'BZ1200', '更远');
    expect(textAt(await host.readSheet('空'), 1199, at('BZ1200').column)).toBe('更远');
  });

  it('knows hidden rows one by one where they are mixed, silent readings from the last full one', async () => {
    const { excel, host } = openExcel();
    const hidden = Array.from({ length: 200 }, (_, index) => index * 3);
    excel.typeAsUser(SHEET, 'A900', '末行');
    excel.hideRows(SHEET, hidden);
    const silent = async () => [...(await host.readSheet(SHEET, { merges: false })).hiddenRows];
    expect(await silent()).toEqual([]);
    expect([...(await host.readSheet(SHEET)).hiddenRows].sort((a, b) => a - b)).toEqual([...new Set([...hidden, 4])].sort((a, b) => a - b));
    expect(await silent()).toHaveLength(201);
    expect((await host.readSheet('说明 (二)')).hiddenRows.size).toBe(0);
  });

  it('tells a formula from a text that looks like one', async () => {
    const { excel, host } = openExcel();
    excel.typeAsUser(SHEET, 'C2', "'=1+1");
    excel.typeAsUser(SHEET, 'C5', '=1+1');
    excel.typeAsUser(SHEET, 'B5', '=""');
    const { rows } = await host.readSheet(SHEET);
    expect(rows[1]?.[2]).toEqual({ value: '=1+1', text: '=1+1' });
    expect(rows[4]?.[2]).toEqual({ value: 2, text: '2', formula: '=1+1' });
    expect(rows[4]?.[1]?.formula).toBe('=""');
  });

  it('merged areas are left alone in a silent reading', async () => {
    const { excel, host } = openExcel();
    excel.stats.reset();
    await host.readSheet(SHEET, { merges: false });
    expect(excel.stats.batches.map(({ write, members }) => [write, members.some((member) => member.includes('Merged'))])).toEqual([[false, false]]);
    expect((await host.readSheet(SHEET)).merges).toContainEqual(area('A1:C1'));
  });
});
