/** Live checking: when it reads, what it drops, what it says of failures. */
import { describe, expect, it } from 'vitest';
import { HostError } from '../../src/host/spreadsheetHost';
import type { SpreadsheetHost } from '../../src/host/spreadsheetHost';
import { createMemoryHost } from '../../src/host/memory/memoryHost';
import type { SheetReport } from '../../src/report/sheetReport';
import { startLiveCheck } from '../../src/tasks/liveCheck';
import type { LiveState } from '../../src/tasks/liveCheck';
import { exampleGrid } from '../kit/exampleGrid';
import { handClock } from './handClock';

const cell = { row: 9, column: 5 };

interface Check {
  readonly sheet: string;
  /** Its words stand in `skipped`, where a report can carry them. */
  answer(words?: string): Promise<void>;
  refuse(error: Error): Promise<void>;
}

/** Lets promises run that wait for nothing but each other. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Two sheets, checks that answer when told to, and everything the live check says. */
async function live(options: { readonly mergesReadSilently?: boolean } = {}) {
  const sheets = ['甲', '乙'].map((sheet) => ({ grid: { ...exampleGrid({}), sheet }, hidden: false }));
  const memory = createMemoryHost(sheets, options);
  const calls: string[] = [];
  const host = {
    ...memory,
    mark: () => Promise.reject(new Error('a live check marks nothing')),
    apply: () => Promise.reject(new Error('a live check writes nothing')),
  };
  const clock = handClock();
  const checks: Check[] = [];
  const reports: (string | null)[] = [];
  const states: LiveState[] = [];
  let contexts = 0;
  const check = startLiveCheck(host, {
    clock,
    onReport: (report) => reports.push(report.skipped),
    onState: (state) => states.push(state),
    check: async (view, sheet) => {
      calls.push(sheet);
      await view.readSheet(sheet);
      return new Promise<SheetReport>((resolve, reject) => {
        checks.push({
          sheet,
          answer: (words = sheet) => {
            resolve({ sheet, skipped: words, tables: [] });
            return settled();
          },
          refuse: (error) => {
            reject(error);
            return settled();
          },
        });
      });
    },
    readContext: () => {
      contexts += 1;
      return Promise.resolve({ codeYear: 2025, regions: [] });
    },
  });
  await settled();
  const last = (): LiveState | undefined => states[states.length - 1];
  const checked = async (): Promise<void> => {
    void check.checkNow();
    await settled();
    await checks[checks.length - 1]?.answer();
  };
  return { memory, clock, checks, calls, reports, check, last, checked, contexts: () => contexts };
}

describe('before the first check', () => {
  it('knows the active sheet and reads nothing', async () => {
    const { memory, clock, calls, last } = await live();
    memory.type('甲', cell, '≥1次');
    clock.advanceTo(5000);
    expect(calls).toEqual([]);
    expect(last()).toMatchObject({ sheet: '甲', phase: 'idle', checkedAt: null });
  });
});

describe('typing after a check', () => {
  it('brings one new report, half a second after the last key', async () => {
    const { memory, clock, calls, checks, reports, checked, last } = await live();
    await checked();
    for (const at of [0, 100, 200]) {
      clock.advanceTo(at);
      memory.type('甲', cell, `≥${at}次`);
    }
    clock.advanceTo(599);
    expect(calls).toHaveLength(1);
    clock.advanceTo(600);
    await settled();
    expect(calls).toHaveLength(2);
    await checks[1]?.answer('新');
    expect(reports).toEqual(['甲', '新']);
    expect(last()).toMatchObject({ phase: 'checked', checkedAt: 600 });
  });

  it('on another sheet brings nothing', async () => {
    const { memory, clock, calls, checked } = await live();
    await checked();
    memory.type('乙', cell, '≥1次');
    clock.advanceTo(5000);
    expect(calls).toHaveLength(1);
  });

  it('while a check is under way brings exactly one more', async () => {
    const { memory, clock, calls, checks, checked } = await live();
    await checked();
    memory.type('甲', cell, '一');
    clock.advanceTo(400);
    await settled();
    for (const at of [500, 1000, 1500]) {
      clock.advanceTo(at);
      memory.type('甲', cell, String(at));
      clock.advanceTo(at + 450);
    }
    await settled();
    expect(calls).toHaveLength(2);
    await checks[1]?.answer();
    expect(calls).toHaveLength(3);
    await checks[2]?.answer();
    expect(calls).toHaveLength(3);
  });

  it('reads what other sheets say of the year once, not with every key', async () => {
    const { memory, clock, checks, checked, contexts } = await live();
    await checked();
    memory.type('甲', cell, '一');
    clock.advanceTo(400);
    await settled();
    await checks[1]?.answer();
    expect(contexts()).toBe(1);
  });
});

describe('another sheet', () => {
  it('is checked as soon as it is there', async () => {
    const { memory, checks, calls, reports, checked, last } = await live();
    await checked();
    memory.activate('乙');
    expect(last()).toMatchObject({ sheet: '乙', checkedAt: null });
    await settled();
    expect(calls).toEqual(['甲', '乙']);
    await checks[1]?.answer();
    expect(reports).toEqual(['甲', '乙']);
  });

  it('makes the answer for the one that was left too late', async () => {
    const { memory, checks, reports, check } = await live();
    void check.checkNow();
    await settled();
    memory.activate('乙');
    await checks[0]?.answer('迟到');
    await checks[1]?.answer();
    expect(reports).toEqual(['乙']);
  });

  it('waits for a click where its merged areas cannot be read silently', async () => {
    const { memory, calls, checked, last } = await live({ mergesReadSilently: false });
    await checked();
    memory.activate('乙');
    await settled();
    expect(calls).toEqual(['甲']);
    expect(last()).toMatchObject({ sheet: '乙', phase: 'idle' });
    memory.activate('甲');
    await settled();
    expect(calls).toEqual(['甲', '甲']);
  });
});

describe('inserted rows', () => {
  const insertRow = [{ kind: 'insertRow' as const, row: 3 }];

  it('make the result outdated where merged areas cannot be read silently', async () => {
    const { memory, clock, calls, checked, last } = await live({ mergesReadSilently: false });
    await checked();
    await memory.apply('甲', insertRow);
    memory.type('甲', cell, '≥1次');
    clock.advanceTo(5000);
    await settled();
    expect(calls).toHaveLength(1);
    expect(last()).toMatchObject({ outdated: true });
    await checked();
    expect(last()).toMatchObject({ outdated: false, phase: 'checked' });
  });

  it('are read again like typing elsewhere, with the rest of the workbook', async () => {
    const { memory, clock, calls, checked, last, contexts } = await live();
    await checked();
    await memory.apply('甲', insertRow);
    clock.advanceTo(400);
    await settled();
    expect(calls).toHaveLength(2);
    expect(contexts()).toBe(2);
    expect(last()).toMatchObject({ outdated: false });
  });
});

describe('a check that fails', () => {
  it.each([
    { error: new HostError('工作表不见了。', 'no-sheet'), code: 'no-sheet', message: '工作表不见了。' },
    { error: new TypeError('x is undefined'), code: 'unexpected', message: '' },
  ])('says $code', async ({ error, code, message }) => {
    const { checks, check, last, reports } = await live();
    const done = check.checkNow();
    await settled();
    await checks[0]?.refuse(error);
    await done;
    expect(last()).toMatchObject({ phase: 'failed', error: { code, message } });
    expect(reports).toEqual([]);
  });

  it('keeps quiet while a cell is being edited, unless it was asked for', async () => {
    const { memory, clock, checks, checked, check, last } = await live();
    const busy = new HostError('正在编辑。', 'busy');
    await checked();
    memory.type('甲', cell, '一');
    clock.advanceTo(400);
    await settled();
    await checks[1]?.refuse(busy);
    expect(last()).toMatchObject({ phase: 'checked', error: null });
    void check.checkNow();
    await settled();
    await checks[2]?.refuse(busy);
    expect(last()).toMatchObject({ phase: 'failed', error: { code: 'busy' } });
  });

  it('makes up for what it missed when the user goes on to another cell, changed or not', async () => {
    const { memory, clock, checks, calls, checked } = await live();
    await checked();
    memory.type('甲', cell, '一');
    clock.advanceTo(400);
    await settled();
    await checks[1]?.refuse(new HostError('正在编辑。', 'busy'));
    memory.choose({ top: 1, left: 1, bottom: 1, right: 1 });
    clock.advanceTo(800);
    await settled();
    await checks[2]?.answer();
    memory.choose({ top: 2, left: 1, bottom: 2, right: 1 });
    clock.advanceTo(5000);
    await settled();
    expect(calls).toEqual(['甲', '甲', '甲']);
  });

  it('is forgotten by the next that works', async () => {
    const { checks, check, checked, last } = await live();
    void check.checkNow();
    await settled();
    await checks[0]?.refuse(new Error('no'));
    await checked();
    expect(last()).toMatchObject({ phase: 'checked', error: null });
  });
});

describe('a quiet check', () => {
  it.each([
    { mergesReadSilently: false, asked: [undefined, { merges: false }] },
    { mergesReadSilently: true, asked: [undefined, undefined] },
  ])('leaves merged areas out where that costs the undo history and they are known: $mergesReadSilently', async ({ mergesReadSilently, asked }) => {
    const memory = createMemoryHost([{ grid: { ...exampleGrid({}), sheet: '甲' }, hidden: false }], { mergesReadSilently });
    const options: unknown[] = [];
    const reports: SheetReport[] = [];
    const host: SpreadsheetHost = {
      ...memory,
      readSheet: (sheet, given) => {
        options.push(given?.merges === true ? undefined : given);
        return memory.readSheet(sheet, given);
      },
    };
    const check = startLiveCheck(host, { onReport: (report) => reports.push(report), onState: () => undefined, readContext: () => Promise.resolve({ codeYear: null, regions: [] }) });
    await settled();
    await check.checkQuietly();
    await check.checkQuietly();
    expect(options).toEqual(asked);
    expect(reports[1]).toEqual(reports[0]);
    check.stop();
  });
});

it('after stop nothing is read and nothing is said', async () => {
  const { memory, clock, calls, checks, reports, check, checked, last } = await live();
  await checked();
  void check.checkNow();
  await settled();
  const before = last();
  check.stop();
  await checks[1]?.answer('迟到');
  memory.type('甲', cell, '一');
  clock.advanceTo(5000);
  await settled();
  expect(calls).toHaveLength(2);
  expect(reports).toEqual(['甲']);
  expect(last()).toBe(before);
});
