/** The in-memory host keeps the contract, and offers a test the user's hands. */
import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/grid/grid';
import { createMemoryHost } from '../../../src/host/memory/memoryHost';
import type { MemoryHostOptions } from '../../../src/host/memory/memoryHost';
import { hostContract } from '../contract';
import type { MakeHost } from '../contractKit';
import { contractSheets } from '../contractSheets';

function make(options?: MemoryHostOptions): MakeHost {
  return async (sheets) => {
    const host = createMemoryHost(sheets, options);
    return {
      host,
      typeAsUser: async (sheet, cell, text) => host.type(sheet, cell, text),
      activateAsUser: async (sheet) => host.activate(sheet),
      marksOn: async (sheet) => host.marksOn(sheet),
    };
  };
}

hostContract('memory', make());
hostContract('memory without rows and silent merges', make({ insertRows: false, mergesReadSilently: false, marksSilently: false }));

describe('createMemoryHost', () => {
  it('opens on the first visible sheet', async () => {
    const [first, second, third] = contractSheets;
    if (!first || !second || !third) throw new Error('three sheets expected');
    const host = createMemoryHost([third, second, first]);
    expect((await host.listSheets()).map(({ name, active }) => [name, active])).toEqual([
      ['字典', false],
      ['说明 (二)', true],
      ['目标表', false],
    ]);
  });

  it('forgets a removed sheet', async () => {
    const host = createMemoryHost(contractSheets);
    host.removeSheet('目标表');
    await expect(host.readSheet('目标表')).rejects.toMatchObject({ code: 'no-sheet' });
    expect((await host.listSheets()).map(({ name, active }) => [name, active])).toEqual([['说明 (二)', true], ['字典', false]]);
  });

  it('grows where the user types outside', async () => {
    const host = createMemoryHost(contractSheets);
    host.type('说明 (二)', { row: 9, column: 4 }, '备注');
    const grid = await host.readSheet('说明 (二)');
    expect([grid.rowCount, grid.columnCount, textAt(grid, 9, 4)]).toEqual([10, 5, '备注']);
  });

  it('never shows a hidden sheet', async () => {
    const host = createMemoryHost(contractSheets);
    await expect(host.select('字典', { top: 0, left: 0, bottom: 0, right: 0 })).rejects.toMatchObject({ code: 'hidden' });
    expect((await host.listSheets()).find(({ active }) => active)?.name).toBe('目标表');
  });

  it('remembers the selection', () => {
    const host = createMemoryHost(contractSheets);
    expect(host.selection()).toBeNull();
    host.choose({ top: 1, left: 1, bottom: 1, right: 1 });
    expect(host.selection()).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });

  it('keeps the content of a merged area whose first row is deleted', async () => {
    const host = createMemoryHost(contractSheets);
    await host.apply('目标表', [{ kind: 'deleteRow', row: 2 }]);
    const grid = await host.readSheet('目标表');
    expect([textAt(grid, 2, 0), textAt(grid, 2, 1), grid.merges?.length, grid.rowCount]).toEqual(['数量指标', '累计进度', 1, 5]);
  });
});
