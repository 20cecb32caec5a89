/** Merged areas are read on request only and remembered in between. */
import { describe, expect, it } from 'vitest';
import { createMemoryHost } from '../../src/host/memory/memoryHost';
import { cacheMerges, readingOnce } from '../../src/tasks/cachedMerges';
import { exampleGrid } from '../kit/exampleGrid';

const grid = exampleGrid({});

function hosted(mergesReadSilently: boolean) {
  const host = createMemoryHost([{ grid, hidden: false }], { mergesReadSilently });
  const reads: (boolean | undefined)[] = [];
  const watched = {
    ...host,
    readSheet: (sheet: string, options?: { readonly merges?: boolean }) => {
      reads.push(options?.merges);
      return host.readSheet(sheet, options);
    },
  };
  return { host: watched, merges: cacheMerges(watched), reads };
}

describe('a host where reading merged areas leaves a trace', () => {
  it('is asked for them by a full read only', async () => {
    const { merges, reads } = hosted(false);
    await merges.full.readSheet(grid.sheet);
    await merges.silent.readSheet(grid.sheet);
    expect(reads).toEqual([true, false]);
  });

  it('gives a silent read the merged areas of the last full one', async () => {
    const { merges } = hosted(false);
    expect((await merges.silent.readSheet(grid.sheet)).merges).toBeNull();
    expect(merges.knows(grid.sheet)).toBe(false);
    await merges.full.readSheet(grid.sheet);
    expect(merges.knows(grid.sheet)).toBe(true);
    expect((await merges.silent.readSheet(grid.sheet)).merges).toEqual(grid.merges);
  });

  it('forgets them with the structure', async () => {
    const { merges } = hosted(false);
    await merges.full.readSheet(grid.sheet);
    merges.forget(grid.sheet);
    expect(merges.knows(grid.sheet)).toBe(false);
    expect((await merges.silent.readSheet(grid.sheet)).merges).toBeNull();
  });
});

it('a view for one check reads its sheet once, merged areas included, and the others as asked', async () => {
  const { host, merges, reads } = hosted(false);
  const view = readingOnce(host, merges.full, grid.sheet);
  const first = await view.readSheet(grid.sheet, { merges: false });
  expect(await view.readSheet(grid.sheet)).toBe(first);
  expect(first.merges).toEqual(grid.merges);
  await expect(view.readSheet('没有', { merges: false })).rejects.toThrow('没有');
  expect(reads).toEqual([true, false]);
});

it('a host that reads them silently is never in doubt', async () => {
  const { merges } = hosted(true);
  merges.forget(grid.sheet);
  expect(merges.knows('any')).toBe(true);
  expect((await merges.silent.readSheet(grid.sheet)).merges).toEqual(grid.merges);
});
