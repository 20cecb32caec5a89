/** The skeleton of a sheet as drawn: what stays frozen, and where. */
import { describe, expect, it } from 'vitest';
import { fittingFrozen, sheetFrame } from '../../src/workbench/sheetFrame';

const layout = { columnWidths: [100, 0, 80], rowHeights: [40, undefined, 0, 60], frozenRows: 4, frozenColumns: 3, styles: [] };

describe('fittingFrozen', () => {
  // Rows: 24 + 40 + 20 + 0 + 60 = 144; columns: 44 + 100 + 0 + 80 = 224.
  it.each([
    ['both fit', 400, 240, { rows: 4, columns: 3 }],
    ['a low view keeps no rows', 400, 239, { rows: 0, columns: 3 }],
    ['a narrow view keeps no columns', 373, 240, { rows: 4, columns: 0 }],
  ])('%s', (_, width, height, expected) => expect(fittingFrozen(layout, { width, height }, 1)).toEqual(expected));

  it('at 200 % rows without a height of their own count double', () => {
    expect(fittingFrozen(layout, { width: 400, height: 240 }, 2)).toEqual({ rows: 0, columns: 3 });
  });
});

describe('sheetFrame', () => {
  const frame = (rows: number, columns: number) =>
    sheetFrame({ layout, frozen: { rows, columns }, hiddenRows: new Set([2]), hiddenColumns: new Set([1]), rowCount: 6, columnCount: 4, zoom: 1 });

  it('frozen columns stick one beside the other, hidden ones take no room', () => {
    const { stickyLeft, frozenWidth } = frame(4, 3);
    expect([0, 2, 3].map(stickyLeft)).toEqual([44, 144, null]);
    expect(frozenWidth).toBe(224);
  });

  it('nothing sticks where nothing is frozen', () => {
    const { stickyLeft, frozenWidth, frozenRows } = frame(0, 0);
    expect([stickyLeft(0), frozenWidth, frozenRows]).toEqual([null, 44, 0]);
  });
});
