/** Next and previous finding, from the selection and from the list. */
import { describe, expect, it } from 'vitest';
import { keyedFindings } from '../../../src/taskpane/model/findingItems';
import { fromSelection, moveInList, survivor } from '../../../src/taskpane/model/navigation';
import type { ListMove } from '../../../src/taskpane/model/navigation';
import { at, found } from '../kit/tables';

describe('arrow keys in a b c', () => {
  it.each<[string | null, ListMove, string]>([
    [null, 'next', 'a'],
    [null, 'previous', 'c'],
    ['a', 'next', 'b'],
    ['c', 'next', 'c'],
    ['a', 'previous', 'a'],
    ['c', 'previous', 'b'],
    ['b', 'first', 'a'],
    ['b', 'last', 'c'],
    ['gone', 'next', 'a'],
    ['a', 'nextPage', 'c'],
    ['c', 'previousPage', 'a'],
    [null, 'nextPage', 'a'],
    [null, 'previousPage', 'c'],
  ])('%s, %s → %s', (current, move, expected) => {
    expect(moveInList(['a', 'b', 'c'], current, move)).toBe(expected);
  });

  it('pass ten lines at a time', () => {
    const keys = Array.from({ length: 30 }, (_, index) => String(index));
    expect(moveInList(keys, '7', 'nextPage')).toBe('17');
    expect(moveInList(keys, '17', 'previousPage')).toBe('7');
  });

  it('go nowhere in an empty list', () => {
    expect(moveInList([], null, 'next')).toBeNull();
  });
});

describe('who takes over', () => {
  it.each([
    { before: 'a b c', after: 'a b c', current: 'b', expected: 'b' },
    { before: 'a b c', after: 'a c', current: 'b', expected: 'c' },
    { before: 'a b c', after: 'a', current: 'b', expected: 'a' },
    { before: 'a b c', after: 'a b', current: 'c', expected: 'b' },
    { before: 'a b c', after: 'x', current: 'b', expected: 'x' },
    { before: 'a b c', after: '', current: 'b', expected: null },
  ])('$current of "$before" in "$after" → $expected', ({ before, after, current, expected }) => {
    const keys = (text: string): string[] => text.split(' ').filter((key) => key !== '');
    expect(survivor(keys(before), keys(after), current)).toBe(expected);
  });
});

describe('F8 from the selected cell', () => {
  const items = keyedFindings(['error A B3', 'warning B F10', 'error C F10', 'error D F12'].map(found), 0);
  const names = (rule: string): string => items.find((item) => item.finding.rule === rule)?.key ?? '';

  it.each<{ cell: string | null; open: string | null; next: string; previous: string }>([
    { cell: null, open: null, next: 'A', previous: 'D' },
    { cell: 'A1', open: null, next: 'A', previous: 'D' },
    { cell: 'B3', open: null, next: 'B', previous: 'D' },
    { cell: 'F9', open: null, next: 'B', previous: 'A' },
    { cell: 'F10', open: 'B', next: 'C', previous: 'A' },
    { cell: 'F10', open: 'C', next: 'D', previous: 'B' },
    { cell: 'F12', open: 'D', next: 'A', previous: 'C' },
    { cell: 'F11', open: 'A', next: 'D', previous: 'C' },
  ])('$cell with $open open: $next or $previous', ({ cell, open, next, previous }) => {
    const here = cell === null ? null : at(cell);
    const selection = here && { top: here.row, left: here.column, bottom: here.row, right: here.column };
    const key = open === null ? null : names(open);
    expect(fromSelection(items, selection, key, 1)?.finding.rule).toBe(next);
    expect(fromSelection(items, selection, key, -1)?.finding.rule).toBe(previous);
  });

  it('finds nothing in an empty list', () => {
    expect(fromSelection([], null, null, 1)).toBeNull();
  });
});
