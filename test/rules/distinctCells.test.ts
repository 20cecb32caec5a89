/** Each cell once. */
import { expect, it } from 'vitest';
import { distinctCells } from '../../src/rules/distinctCells';

it('keeps the first of equal cells, in order', () => {
  const [a, b] = [{ row: 3, column: 2 }, { row: 1, column: 0 }];
  expect(distinctCells([a, { ...a }, b, { ...b }, a])).toEqual([a, b]);
  expect(distinctCells([])).toEqual([]);
});
