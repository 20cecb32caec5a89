/** Which rows are drawn of a long sheet. */
import { describe, expect, it } from 'vitest';
import { indexMerges } from '../../src/host/workbench/mergeIndex';
import { lineOffsets } from '../../src/taskpane/model/lineOffsets';
import { coversView, rowWindow } from '../../src/workbench/rowWindow';

const even = (rows: number): readonly number[] => lineOffsets(rows, () => 20);
const none = indexMerges([]);

describe('rowWindow', () => {
  it('draws a short sheet whole', () => expect(rowWindow(even(300), none, 2000, 500)).toEqual({ first: 0, last: 299 }));

  it('draws the view and some rows around it', () => {
    const window = rowWindow(even(2000), none, 10_000, 800);
    expect(window).toEqual({ first: 470, last: 570 });
    expect(coversView(window, even(2000), 10_000, 800)).toBe(true);
    expect(coversView(window, even(2000), 11_000, 800)).toBe(false);
  });

  it('starts and ends where no merged area is cut', () => {
    const merges = indexMerges([
      { top: 460, left: 0, bottom: 472, right: 0 },
      { top: 455, left: 1, bottom: 460, right: 1 },
      { top: 568, left: 0, bottom: 580, right: 0 },
    ]);
    expect(rowWindow(even(2000), merges, 10_000, 800)).toEqual({ first: 455, last: 580 });
  });

  it('stays within the sheet at both ends', () => {
    expect(rowWindow(even(2000), none, 0, 800).first).toBe(0);
    expect(rowWindow(even(2000), none, 39_900, 800).last).toBe(1999);
  });
});
