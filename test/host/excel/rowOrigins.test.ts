/** Where rows stood before earlier edits moved them. */
import { describe, expect, it } from 'vitest';
import { originOfRow } from '../../../src/host/excel/rowOrigins';

describe('originOfRow', () => {
  const insert = (row: number) => ({ kind: 'insertRow', row }) as const;
  const remove = (row: number) => ({ kind: 'deleteRow', row }) as const;

  it.each([
    [5, [], 5],
    [5, [insert(3)], 4],
    [3, [insert(3)], null],
    [2, [insert(3)], 2],
    [3, [remove(3)], 4],
    [2, [remove(3)], 2],
    [4, [insert(3), insert(3)], null],
    [5, [insert(3), insert(3)], 3],
    [3, [insert(3), remove(3)], 3],
    [4, [remove(0), insert(4)], null],
    [5, [remove(0), insert(4)], 5],
  ])('row %i after %j stood at %j', (row, edits, origin) => {
    expect(originOfRow(row, edits)).toBe(origin);
  });
});
