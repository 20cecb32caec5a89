/** Where Ctrl with an arrow leads. */
import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/grid/address';
import type { Direction } from '../../src/host/workbench/selection';
import { selectCell } from '../../src/host/workbench/selection';
import { edgeOfData } from '../../src/workbench/dataEdge';
import { at, bench } from '../host/workbench/bench';

/**
 *     1 | 甲 | 乙 |    | 丁 | 戊
 *     2 | 己 |
 *     3 |    | 合并B3:C3 | 庚
 *     4 |
 *     5 | 辛 |
 */
const sheet = {
  name: '表一',
  rows: [['甲', '乙', null, '丁', '戊'], ['己'], [null, '合并', null, '庚'], [], ['辛']],
  merges: ['B3:C3'],
};

describe('edgeOfData', () => {
  it.each<readonly [string, Direction, string, string]>([
    ['A1', 'right', 'B1', 'the end of the block'],
    ['B1', 'right', 'D1', 'over a gap'],
    ['D1', 'right', 'E1', 'the end of the next block'],
    ['E1', 'right', 'L1', 'the edge of the sheet'],
    ['A1', 'down', 'A2', 'downwards'],
    ['A2', 'down', 'A5', 'over a gap downwards'],
    ['A5', 'down', 'A40', 'the last row of the page'],
    ['A5', 'up', 'A2', 'upwards'],
    ['D3', 'left', 'B3', 'a merged area counts as one filled cell'],
    ['C1', 'left', 'B1', 'from a blank cell'],
    ['A1', 'up', 'A1', 'already at the edge'],
  ])('%s %s → %s: %s', async (from, direction, to) => {
    const now = await bench(sheet);
    const edge = edgeOfData(now.sheet(), at(from), direction);
    expect(toA1(selectCell(now.sheet(), edge).anchor)).toBe(to);
  });
});
