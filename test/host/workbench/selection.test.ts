/** Moving and growing the selection over merged areas and hidden rows. */
import { describe, expect, it } from 'vitest';
import { parseRange, rectToA1, toA1 } from '../../../src/grid/address';
import { growToMerges, indexMerges, isCovered } from '../../../src/host/workbench/mergeIndex';
import type { Direction } from '../../../src/host/workbench/selection';
import { extendTo, isOneCell, moveSelection, selectCell, selectEnd, selectLines, selectRect } from '../../../src/host/workbench/selection';
import { at, bench } from './bench';

const range = (a1: string) => parseRange(a1) ?? { top: -1, left: -1, bottom: -1, right: -1 };

describe('growToMerges', () => {
  it.each([
    ['A1:A1', 'A1'],
    ['C3:C3', 'B2:C3'],
    ['A1:B2', 'A1:C3'],
    // One merged area leads to the next.
    ['C3:D3', 'B2:E5'],
    ['F6:F6', 'F6'],
  ])('%s → %s', (rect, grown) => {
    const merges = indexMerges([range('B2:C3'), range('D3:E5')]);
    expect(rectToA1(growToMerges(merges, range(rect)))).toBe(grown);
  });

  it('all cells of a merged area but the first are covered', () => {
    const merges = indexMerges([range('B2:C3')]);
    expect(['B2', 'C2', 'B3', 'C3', 'D4'].filter((a1) => isCovered(merges, at(a1)))).toEqual(['C2', 'B3', 'C3']);
  });
});

describe('moveSelection', () => {
  it.each<readonly [string, Direction, string]>([
    ['A1', 'right', 'B1'],
    ['A2', 'right', 'B2:C3'],
    ['C3', 'right', 'D2'],
    ['B2', 'down', 'B4'],
    ['B4', 'up', 'B2:C3'],
    ['D3', 'left', 'B2:C3'],
    ['A1', 'up', 'A1'],
    ['A1', 'left', 'A1'],
  ])('%s %s → %s', async (from, direction, to) => {
    const { sheet } = await bench();
    expect(rectToA1(moveSelection(sheet(), selectCell(sheet(), at(from)), direction, false).rect)).toBe(to);
  });

  it('steps over hidden rows', async () => {
    const { sheet } = await bench();
    const now = sheet();
    const hidden = { ...now, grid: { ...now.grid, hiddenRows: new Set([1, 2]) } };
    expect(toA1(moveSelection(hidden, selectCell(hidden, at('A1')), 'down', false).anchor)).toBe('A4');
  });

  it('Shift drags the other corner and keeps the anchor', async () => {
    const { sheet } = await bench();
    const one = moveSelection(sheet(), selectCell(sheet(), at('A1')), 'down', true);
    const two = moveSelection(sheet(), one, 'right', true);
    expect([rectToA1(one.rect), rectToA1(two.rect), toA1(two.anchor)]).toEqual(['A1:A2', 'A1:C3', 'A1']);
  });

  it('dragging backwards keeps the anchor too', async () => {
    const { sheet } = await bench();
    const dragged = extendTo(sheet(), selectCell(sheet(), at('D4')), at('C3'));
    expect([rectToA1(dragged.rect), toA1(dragged.anchor)]).toEqual(['B2:D4', 'D4']);
  });

  it('a header selects its line alone; typing goes to a cell of the line', async () => {
    const { sheet } = await bench();
    const column = selectLines(sheet(), range('C2:C4'));
    expect([rectToA1(column.rect), toA1(column.anchor)]).toEqual(['C2:C4', 'C4']);
    expect([column, selectCell(sheet(), at('C3'))].map((selection) => isOneCell(sheet(), selection))).toEqual([false, true]);
  });

  it('a line that is covered from end to end is typed into where its merged area begins', async () => {
    const { sheet } = await bench();
    expect(toA1(selectLines(sheet(), range('C2:C3')).anchor)).toBe('B2');
  });

  it('End goes to the last used cell', async () => {
    const { sheet } = await bench();
    expect(toA1(selectEnd(sheet(), selectRect(sheet(), range('A1:A1')), true).anchor)).toBe('D4');
  });
});
