/** What an Excel adapter meets in real life: a user in the middle of typing, sheets that go away, a connection that breaks. */
import { describe, expect, it } from 'vitest';
import type { SpreadsheetHost } from '../../../src/host/spreadsheetHost';
import type { SheetReport } from '../../../src/report/sheetReport';
import { startLiveCheck } from '../../../src/tasks/liveCheck';
import type { LiveState } from '../../../src/tasks/liveCheck';
import type { InMemoryExcel } from '../../kit/excel/inMemoryExcel';
import { area, at, set, SHEET } from '../contractKit';
import { contractSheets } from '../contractSheets';
import { failureOf, hostOn, openExcel, settled } from './excelBench';

/** Timers that go off when the test says so. */
function handTimers() {
  const callbacks = new Map<number, () => void>();
  let last = 0;
  return {
    start: (callback: () => void) => {
      last += 1;
      callbacks.set(last, callback);
      return last;
    },
    cancel: (timer: number) => void callbacks.delete(timer),
    goOff: async () => {
      const due = [...callbacks.values()];
      callbacks.clear();
      for (const callback of due) callback();
      await settled();
    },
    count: () => callbacks.size,
  };
}

/** Resolves when so many round trips have been answered. */
async function afterSyncs(excel: InMemoryExcel, count: number): Promise<void> {
  while (excel.stats.syncs < count) await Promise.resolve();
}

const everything: Readonly<Record<string, (host: SpreadsheetHost) => Promise<unknown>>> = {
  listSheets: (host) => host.listSheets(),
  readSheet: (host) => host.readSheet(SHEET),
  apply: (host) => host.apply(SHEET, [set('C3', '≥30次', '≥40次')]),
  restore: (host) => host.restore(SHEET, [{ put: { cell: at('C3'), value: '甲', text: '甲' }, expected: '≥30次' }]),
  mark: (host) => host.mark(SHEET, [{ cell: at('C3'), severity: 'error' }]),
  clearMarks: (host) => host.clearMarks(SHEET),
  select: (host) => host.select(SHEET, area('C3')),
  readSelection: (host) => host.readSelection(),
  'store.read': (host) => host.store.read('ignores'),
  'store.write': (host) => host.store.write('ignores', '[]'),
};

describe('while the user types in a cell', () => {
  it.each(Object.keys(everything))('%s waits, and says so after a second', async (name) => {
    const timers = handTimers();
    const { excel, host } = openExcel({}, timers);
    const said: boolean[] = [];
    host.subscribe({ waiting: (waiting) => said.push(waiting) });
    await settled();
    excel.enterCellEdit();
    const outcome = everything[name]?.(host).then(
      () => 'done',
      () => 'failed',
    );
    await settled();
    expect(said).toEqual([]);
    await timers.goOff();
    expect(said).toEqual([true]);
    excel.leaveCellEdit();
    expect(await outcome).toBe('done');
    await settled();
    expect(said).toEqual([true, false]);
    expect(timers.count()).toBe(0);
  });

  it('a silent reading is refused at once', async () => {
    const { excel, host } = openExcel();
    excel.enterCellEdit();
    const failure = await failureOf(host.readSheet(SHEET, { merges: false }));
    expect([failure.code, failure.message]).toEqual(['busy', '正在编辑单元格。请先按 Enter 结束编辑，再试一次。']);
    excel.leaveCellEdit();
    expect((await host.readSheet(SHEET, { merges: false })).rowCount).toBe(6);
  });

  it('a live check waits for the change that ends the typing', async () => {
    const { excel, host } = openExcel();
    const reports: SheetReport[] = [];
    const states: LiveState[] = [];
    const timers = handTimers();
    const clock = { now: () => 0, start: timers.start, cancel: timers.cancel };
    const live = startLiveCheck(host, { clock, onReport: (report) => reports.push(report), onState: (state) => states.push(state) });
    await live.checkNow();
    excel.typeAsUser(SHEET, 'C3', '≥35次');
    await settled();
    excel.enterCellEdit();
    await timers.goOff();
    expect([reports.length, states[states.length - 1]?.phase]).toEqual([1, 'checked']);
    excel.leaveCellEdit();
    excel.typeAsUser(SHEET, 'C3', '≥36次');
    await settled();
    await timers.goOff();
    await expect.poll(() => reports.length).toBe(2);
    live.stop();
  });

  it('says nothing where Excel is only slow', async () => {
    const timers = handTimers();
    const { host } = openExcel({}, timers);
    const said: boolean[] = [];
    host.subscribe({ waiting: (waiting) => said.push(waiting) });
    const reading = host.readSheet(SHEET);
    await Promise.resolve();
    await timers.goOff();
    await reading;
    expect(said).toEqual([]);
  });
});

describe('a connection that', () => {
  it.each(Object.keys(everything))('is lost fails %s with words', async (name) => {
    const { excel, host } = openExcel();
    excel.inject.disconnect();
    const failure = await failureOf(Promise.resolve(everything[name]?.(host)));
    expect(failure.code).toBe('lost');
    expect(failure.message).toContain('连接中断');
  });

  it('is throttled fails once, and works again', async () => {
    const { excel, host } = openExcel();
    excel.inject.throttle(1);
    await expect(Promise.all([host.readSheet(SHEET), host.readSheet('字典')])).rejects.toMatchObject({ code: 'lost' });
    expect((await host.readSheet(SHEET)).rowCount).toBe(6);
  });

  it('fails in a way nobody foresaw says what Excel said', async () => {
    const { excel, host } = openExcel();
    excel.inject.failNext('GeneralException');
    excel.inject.failNext('GeneralException');
    await expect(host.readSheet(SHEET)).rejects.toMatchObject({ code: 'GeneralException' });
  });
});

describe('a sheet that', () => {
  it.each(['deleted', 'renamed'])('is %s while it is read in blocks', async (what) => {
    const rows = Array.from({ length: 3000 }, () => Array.from({ length: 20 }, () => ({ value: '甲', text: '甲' })));
    const grid = { sheet: '大表', rowCount: 3000, columnCount: 20, rows, merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
    const { excel, host } = openExcel({ sheets: [...contractSheets, { grid }] });
    const reading = host.readSheet('大表');
    const failing = failureOf(reading);
    await afterSyncs(excel, 1);
    if (what === 'deleted') excel.deleteSheet('大表');
    else excel.renameSheet('大表', '新名');
    const failure = await failing;
    expect(failure.code).toBe('no-sheet');
    expect(failure.message).toContain('大表');
  });

  it('is renamed between listing and reading is said to be gone, and found by its new name', async () => {
    const { excel, host } = openExcel();
    await host.listSheets();
    excel.renameSheet(SHEET, '新名');
    await expect(host.readSheet(SHEET)).rejects.toMatchObject({ code: 'no-sheet' });
    expect((await host.listSheets()).map(({ name }) => name)).toContain('新名');
    expect((await host.readSheet('新名')).rowCount).toBe(6);
  });

  it('is moved is read all the same', async () => {
    const { excel, host } = openExcel();
    await host.listSheets();
    excel.moveSheet(SHEET, 2);
    expect((await host.readSheet(SHEET)).rowCount).toBe(6);
    expect((await host.listSheets()).map(({ name }) => name)).toEqual(['说明 (二)', '字典', SHEET]);
  });

  it('is deleted before a fix is written stays deleted', async () => {
    const { excel, host } = openExcel();
    const fixing = expect(host.apply(SHEET, [set('C3', '≥30次', '≥40次')])).rejects.toMatchObject({ code: 'no-sheet' });
    await afterSyncs(excel, 1);
    excel.deleteSheet(SHEET);
    await fixing;
  });

  it('is hidden is never shown', async () => {
    const { excel, host } = openExcel();
    const failure = await failureOf(host.select('字典', area('A1')));
    expect(failure.code).toBe('hidden');
    expect(failure.message).toContain('取消隐藏');
    expect([excel.activeSheet, excel.sheet('字典').visibility]).toEqual([SHEET, 'Hidden']);
  });
});

describe('several windows on one workbook', () => {
  it('see what the others write', async () => {
    const { excel, host } = openExcel();
    const other = hostOn(excel, excel.openWindow());
    const origins: string[] = [];
    host.subscribe({ changed: ({ origin }) => origins.push(origin) });
    await settled();
    await other.apply(SHEET, [set('C3', '≥30次', '≥40次')]);
    await settled();
    expect(origins).toEqual(['user']);
    expect(await host.apply(SHEET, [set('C3', '≥30次', '≥50次')])).toMatchObject({ ok: false, reason: 'stale' });
    await other.store.write('ignores', '其他窗口');
    expect(await host.store.read('ignores')).toBe('其他窗口');
  });
});
