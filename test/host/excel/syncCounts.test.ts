/** How many round trips an action takes, and which of them Excel counts as changes. */
import { describe, expect, it } from 'vitest';
import type { Ignore } from '../../../src/checking/ignores';
import { toA1 } from '../../../src/grid/address';
import type { Grid } from '../../../src/grid/grid';
import type { ApplyResult } from '../../../src/host/spreadsheetHost';
import type { SheetReport } from '../../../src/report/sheetReport';
import { checkActiveSheet } from '../../../src/tasks/checkActiveSheet';
import { readIgnores } from '../../../src/tasks/ignoring';
import { startLiveCheck } from '../../../src/tasks/liveCheck';
import type { Clock } from '../../../src/tasks/pacing';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { corpusBytes } from '../../kit/corpus';
import type { ExcelVersion, InMemoryExcel } from '../../kit/excel/inMemoryExcel';
import { at, pairs, set, SHEET, written } from '../contractKit';
import { openExcel, settled } from './excelBench';

const VERSIONS: readonly ExcelVersion[] = ['excel2021', 'excel2024', 'excel365'];

/** Round trips of `work`, and how many of them were sent as changes. */
async function cost(excel: InMemoryExcel, work: () => Promise<unknown>): Promise<{ readonly syncs: number; readonly writes: number }> {
  await settled();
  excel.stats.reset();
  await work();
  const { syncs, batches } = excel.stats;
  return { syncs, writes: batches.filter(({ write }) => write).length };
}

async function sampleSheets(file = '000-yutian-2025.xlsx'): Promise<{ readonly grid: Grid; readonly hidden: boolean }[]> {
  const { sheets } = await openWorkbook(corpusBytes(file), file);
  return sheets.map(({ grid, hidden }) => ({ grid, hidden }));
}

/** Time that stands still until it is moved. */
function stillClock(): Clock & { readonly run: () => void } {
  const timers = new Map<number, () => void>();
  return {
    now: () => 0,
    start: (callback) => {
      timers.set(timers.size + 1, callback);
      return timers.size;
    },
    cancel: (timer) => void timers.delete(timer),
    run: () => {
      const due = [...timers.values()];
      timers.clear();
      for (const callback of due) callback();
    },
  };
}

describe.each(VERSIONS)('%s', (host) => {
  it('checks a sheet in two round trips, and again while the user types in one that changes nothing', async () => {
    const { excel, host: port } = openExcel({ host, sheets: await sampleSheets() });
    const reports: SheetReport[] = [];
    const clock = stillClock();
    let ignored: Promise<readonly Ignore[]> = Promise.resolve([]);
    const live = startLiveCheck(port, { clock, ignores: () => ignored, onReport: (report) => reports.push(report), onState: () => undefined });
    const check = (): Promise<void> => {
      ignored = readIgnores(port).then((list) => list ?? []);
      return live.checkNow();
    };
    expect(await cost(excel, check)).toEqual({ syncs: 2, writes: 1 });
    const value = reports[0]?.tables[0]?.table.indicators[0]?.value?.cell;
    if (value === undefined) throw new Error('the sample has an indicator with a value');

    const steps = excel.undoSteps;
    const typing = await cost(excel, async () => {
      excel.typeAsUser(excel.activeSheet, toA1(value), '按计划推进');
      await settled();
      clock.run();
      await expect.poll(() => reports.length).toBe(2);
    });
    expect(typing).toEqual({ syncs: 1, writes: 0 });
    expect(excel.undoSteps).toBe(steps + 1);
    live.stop();
  });

  it('checks for a ribbon button in two round trips', async () => {
    const { excel, host: port } = openExcel({ host, sheets: await sampleSheets() });
    await port.store.write('ignores', '[]');
    expect(await cost(excel, () => checkActiveSheet(port))).toEqual({ syncs: 2, writes: 1 });
  });

  it('marks in two, clears in two, and writes nothing where nothing changes', async () => {
    const { excel, host: port } = openExcel({ host });
    const marks = Array.from({ length: 200 }, (_, row) => ({ cell: { row, column: row % 7 }, severity: 'error' as const }));
    expect(await cost(excel, () => port.mark(SHEET, marks))).toEqual({ syncs: 2, writes: 2 });
    expect(await cost(excel, () => port.mark(SHEET, marks.slice(100)))).toEqual({ syncs: 2, writes: 2 });
    expect(await cost(excel, () => port.clearMarks(SHEET))).toEqual({ syncs: 2, writes: 1 });
    expect(await cost(excel, () => port.clearMarks(SHEET))).toEqual({ syncs: 1, writes: 0 });
    expect(await cost(excel, () => port.mark(SHEET, []))).toEqual({ syncs: 1, writes: 0 });
  });

  it('refuses a fix without touching the undo history, once merged areas are known', async () => {
    const { excel, host: port } = openExcel({ host });
    const stop = port.subscribe({});
    await port.readSheet(SHEET);
    excel.typeAsUser(SHEET, 'C3', '≥35次');
    const stale = [set('C3', '≥30次', '≥40次'), set('C2', '', '说明')];
    expect(await cost(excel, () => port.apply(SHEET, stale))).toEqual({ syncs: 1, writes: 0 });
    expect(await cost(excel, () => port.apply(SHEET, [set('A4', '', '质量指标')]))).toEqual({ syncs: 1, writes: 0 });
    expect(excel.undoSteps).toBe(1);
    excel.insertRowAsUser(SHEET, 5);
    expect(await cost(excel, () => port.apply(SHEET, stale))).toEqual({ syncs: 1, writes: 1 });
    stop();
  });

  it('fixes in two and takes back in two', async () => {
    const { excel, host: port } = openExcel({ host });
    const edits = [set('C3', '≥30次', '≥40次'), set('C4', '60%', '80%'), set('C2', '', '说明')];
    const results: ApplyResult[] = [];
    expect((await cost(excel, async () => results.push(await port.apply(SHEET, edits)))).syncs).toBe(2);
    const { before, after } = written(results[0] ?? { ok: false, reason: 'stale', cells: [] });
    expect((await cost(excel, async () => results.push(await port.restore(SHEET, pairs(before, after))))).syncs).toBe(2);
    expect(results[1]).toEqual({ ok: true, before: after, after: before });
    expect((await cost(excel, () => port.apply(SHEET, [set('C3', '旧', '新')]))).syncs).toBe(1);
  });

  it('selects, reads the selection, lists marked sheets and reads texts without a change', async () => {
    const { excel, host: port } = openExcel({ host });
    await port.mark(SHEET, [{ cell: at('C3'), severity: 'error' }]);
    await port.store.write('ignores', '[]');
    excel.typeAsUser(SHEET, 'B2', '甲');
    expect(await cost(excel, () => port.select(SHEET, { top: 2, left: 2, bottom: 2, right: 2 }))).toEqual({ syncs: 2, writes: 0 });
    expect(await cost(excel, () => Promise.all([port.listSheets(), port.readSelection(), port.store.read('ignores'), port.store.read('rules')]))).toEqual({ syncs: 1, writes: 0 });
    expect(await cost(excel, () => port.markedSheets())).toEqual({ syncs: 2, writes: 0 });
    expect(excel.undoSteps).toBe(1);
  });

  it('subscribes once for all, in one round trip', async () => {
    const { excel, host: port } = openExcel({ host });
    const stops: (() => void)[] = [];
    const subscribed = await cost(excel, async () => {
      stops.push(port.subscribe({}), port.subscribe({ changed: () => undefined }));
      await settled();
    });
    expect(subscribed.syncs).toBe(1);
    const ended = await cost(excel, async () => {
      for (const stop of stops) stop();
      await settled();
    });
    expect(ended.syncs).toBe(1);
  });
});
