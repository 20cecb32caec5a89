/** Next and previous from a cell, in reading order and round the end. */
import { describe, expect, it } from 'vitest';
import { parseA1, toA1 } from '../../src/grid/address';
import type { CellAddress } from '../../src/grid/address';
import { inReadingOrder, nextFrom } from '../../src/tasks/nextFinding';

const cell = (a1: string): CellAddress => parseA1(a1) ?? { row: -1, column: -1 };
const shuffled = ['F10', 'B3', 'F12', 'C3'];

describe('among B3 C3 F10 F12', () => {
  it.each([
    { here: null, next: 'B3', previous: 'F12' },
    { here: 'A1', next: 'B3', previous: 'F12' },
    { here: 'B3', next: 'C3', previous: 'F12' },
    { here: 'C3', next: 'F10', previous: 'B3' },
    { here: 'A10', next: 'F10', previous: 'C3' },
    { here: 'G10', next: 'F12', previous: 'F10' },
    { here: 'F12', next: 'B3', previous: 'F10' },
    { here: 'A99', next: 'B3', previous: 'F12' },
  ])('from $here: $next or $previous', ({ here, next, previous }) => {
    const from = here === null ? null : cell(here);
    expect(nextFrom(shuffled, cell, from, 1)).toBe(next);
    expect(nextFrom(shuffled, cell, from, -1)).toBe(previous);
  });

  it('leaves the list as it was', () => {
    expect(inReadingOrder(shuffled, cell, 1)).toEqual(['B3', 'C3', 'F10', 'F12']);
    expect(shuffled[0]).toBe('F10');
  });
});

it('finds nothing among none', () => {
  expect(nextFrom([], cell, cell('A1'), 1)).toBeNull();
});

it('keeps the order of what stands on one cell, turned round on the way back', () => {
  const items = ['A1 first', 'A1 second'].map((name) => ({ name, at: cell('A1') }));
  expect(inReadingOrder(items, ({ at }) => at, -1).map(({ name, at }) => `${toA1(at)}: ${name}`)).toEqual(['A1: A1 second', 'A1: A1 first']);
});
