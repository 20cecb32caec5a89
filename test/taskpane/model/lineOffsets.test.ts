/** Where the lines of a long list begin. */
import { describe, expect, it } from 'vitest';
import { lineAtOffset, lineOffsets } from '../../../src/taskpane/model/lineOffsets';

describe('lineAtOffset', () => {
  const offsets = lineOffsets(4, (line) => [10, 0, 30, 10][line] ?? 0);
  it.each([
    [-5, 0],
    [0, 0],
    [9, 0],
    [10, 2],
    [39, 2],
    [40, 3],
    [999, 3],
  ])('%i px → line %i', (y, line) => expect(lineAtOffset(offsets, y)).toBe(line));
});
