/** Rows or columns inserted or deleted: where an index, a rectangle and everything keyed by either goes. */
import type { Rect } from '../../../../src/grid/address';
import { COLUMNS, ROWS } from './areas';

export interface Shift {
  readonly axis: 'row' | 'column';
  /** The first new or deleted line. */
  readonly at: number;
  /** Lines inserted; negative: deleted. */
  readonly count: number;
}

/** null where the line itself is deleted. */
export function shiftIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  return count < 0 && index < at - count ? null : index + count;
}

/** A span across the new lines grows with them; null where nothing is left of it. */
function shiftSpan(first: number, last: number, { at, count }: Shift, limit: number): readonly [number, number] | null {
  if (first === 0 && last === limit - 1) return [first, last];
  if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const gone = at - count;
  const newFirst = first < at ? first : Math.max(at, first + count);
  const newLast = last < at ? last : last < gone ? at - 1 : last + count;
  return newLast < newFirst ? null : [newFirst, newLast];
}

/** null where nothing is left of it. */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  if (shift.axis === 'row') {
    const span = shiftSpan(rect.top, rect.bottom, shift, ROWS);
    return span && { ...rect, top: span[0], bottom: span[1] };
  }
  const span = shiftSpan(rect.left, rect.right, shift, COLUMNS);
  return span && { ...rect, left: span[0], right: span[1] };
}

export function shiftRects(rects: readonly Rect[], shift: Shift): readonly Rect[] {
  return rects.map((rect) => shiftRect(rect, shift)).filter((rect): rect is Rect => rect !== null);
}

export function shiftLines<Value>(lines: ReadonlyMap<number, Value>, shift: Shift): Map<number, Value> {
  const shifted = new Map<number, Value>();
  for (const [index, value] of lines) {
    const moved = shiftIndex(index, shift);
    if (moved !== null) shifted.set(moved, value);
  }
  return shifted;
}
