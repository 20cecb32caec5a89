/** One history for the grid's 撤销 and the pane's. */
import { describe, expect, it } from 'vitest';
import type { ApplyResult, SheetChange, SpreadsheetHost } from '../../../src/host/spreadsheetHost';
import { at, bench } from './bench';

type Written = Extract<ApplyResult, { readonly ok: true }>;

async function written(host: SpreadsheetHost, cell: string, before: string, after: string): Promise<Written> {
  const result = await host.apply('表一', [{ kind: 'set', cell: at(cell), before, after }]);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

/** Takes several writes back at once, as the pane does with 全部安全改正. */
async function restored(host: SpreadsheetHost, writes: readonly Written[], side: 'before' | 'after'): Promise<boolean> {
  const other = side === 'before' ? 'after' : 'before';
  const contents = writes.flatMap((write) => write[side].map((put, index) => ({ put, expected: write[other][index]?.text ?? '' })));
  return (await host.restore('表一', contents)).ok;
}

async function opened() {
  const { store, host, text } = await bench();
  const origins = (): string => {
    const { done, undone } = store.getState().document;
    return [done, undone].map((steps) => steps.map(({ origin }) => origin).join(' ')).join(' | ');
  };
  return { store, host, text, origins };
}

describe('what the pane takes back', () => {
  it('is the step of the grid: its 重做 does it again, its 撤销 goes on with the step before', async () => {
    const { store, host, text, origins } = await opened();
    store.write('表一', [{ cell: at('A1'), value: '子' }], 'user');
    const fix = await written(host, 'D1', '丁', '寅');
    expect(await restored(host, [fix], 'before')).toBe(true);
    expect([origins(), text('D1')]).toEqual(['user | ours', '丁']);
    store.redo();
    expect([origins(), text('D1')]).toEqual(['user ours | ', '寅']);
    await restored(host, [fix], 'before');
    store.undo();
    expect([origins(), text('A1')]).toEqual([' | ours user', '甲']);
  });

  it('may be several steps, and comes again the same way', async () => {
    const { host, text, origins } = await opened();
    const writes = [await written(host, 'A1', '甲', '子'), await written(host, 'D1', '丁', '寅'), await written(host, 'A4', '壬', '卯')];
    await restored(host, writes, 'before');
    expect([origins(), text('A1'), text('D1'), text('A4')]).toEqual([' | ours ours ours', '甲', '丁', '壬']);
    await restored(host, writes, 'after');
    expect([origins(), text('A1'), text('D1'), text('A4')]).toEqual(['ours ours ours | ', '子', '寅', '卯']);
  });

  it('is a step of its own where the user has typed since', async () => {
    const { store, host, text, origins } = await opened();
    const fix = await written(host, 'D1', '丁', '寅');
    store.write('表一', [{ cell: at('A1'), value: '子' }], 'user');
    await restored(host, [fix], 'before');
    expect([origins(), text('D1'), text('A1')]).toEqual(['ours user ours | ', '丁', '子']);
    await restored(host, [fix], 'after');
    expect([origins(), text('D1')]).toEqual(['ours user | ours', '寅']);
  });

  it('never turns a step that wrote more than was asked for', async () => {
    const { host, text, origins } = await opened();
    const result = await host.apply('表一', [
      { kind: 'set', cell: at('A1'), before: '甲', after: '子' },
      { kind: 'set', cell: at('D1'), before: '丁', after: '寅' },
    ]);
    if (!result.ok) throw new Error(result.reason);
    const half = { ...result, before: result.before.slice(0, 1), after: result.after.slice(0, 1) };
    await restored(host, [half], 'before');
    expect([origins(), text('A1'), text('D1')]).toEqual(['ours ours | ', '甲', '寅']);
  });
});

it('what the pane turns is told as our own writing, what the user turns as turned', async () => {
  const { store, host } = await opened();
  const fix = await written(host, 'D1', '丁', '寅');
  const changes: SheetChange[] = [];
  host.subscribe({ changed: (change) => changes.push(change) });
  await restored(host, [fix], 'before');
  store.redo();
  expect(changes).toEqual([
    { sheet: '表一', cells: [at('D1')], origin: 'ours', structure: false },
    { sheet: '表一', cells: [at('D1')], origin: 'ours', structure: false, turned: true },
  ]);
});
