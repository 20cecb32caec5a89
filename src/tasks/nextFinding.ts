/** Which finding comes next from a cell, in reading order and round the end. */
import { compareCells } from '../grid/address';
import type { CellAddress } from '../grid/address';

/** 1: towards the end of the sheet. */
export type Direction = 1 | -1;

/** By cell; what stands on one cell keeps its order, which turns with the direction. */
export function inReadingOrder<T>(items: readonly T[], cellOf: (item: T) => CellAddress, direction: Direction): readonly T[] {
  const sorted = [...items].sort((a, b) => compareCells(cellOf(a), cellOf(b)));
  return direction === 1 ? sorted : sorted.reverse();
}

/** The first beyond `here`, else the first of all; `here` null: nothing is selected. null where there are none. */
export function nextFrom<T>(items: readonly T[], cellOf: (item: T) => CellAddress, here: CellAddress | null, direction: Direction): T | null {
  const ordered = inReadingOrder(items, cellOf, direction);
  const beyond = here === null ? undefined : ordered.find((item) => direction * compareCells(cellOf(item), here) > 0);
  return beyond ?? ordered[0] ?? null;
}
