/** Where the arrow keys and F8 go next. */
import type { CellAddress, Rect } from '../../tasks/cellNames';
import { compareCells } from '../../tasks/cellNames';
import { inReadingOrder, nextFrom } from '../../tasks/nextFinding';
import type { Direction } from '../../tasks/nextFinding';
import type { FindingItem } from './findingItems';

export type ListMove = 'next' | 'previous' | 'nextPage' | 'previousPage' | 'first' | 'last';

/** How far each move goes. */
const steps = { next: 1, previous: -1, nextPage: 10, previousPage: -10 } as const;

/** Key pressed in a vertical list → the move it asks for. */
export function moveOfKey(key: string): ListMove | null {
  switch (key) {
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return 'previous';
    case 'PageDown':
      return 'nextPage';
    case 'PageUp':
      return 'previousPage';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return null;
  }
}

/** Stops at both ends. With nothing current, moves down and `first` give the first key, the others the last. */
export function moveInList(keys: readonly string[], current: string | null, move: ListMove): string | null {
  const last = keys.length - 1;
  if (move === 'first') return keys[0] ?? null;
  if (move === 'last') return keys[last] ?? null;
  const step = steps[move];
  const at = current === null ? -1 : keys.indexOf(current);
  if (at < 0) return keys[step > 0 ? 0 : last] ?? null;
  return keys[Math.min(Math.max(at + step, 0), last)] ?? null;
}

/**
 * The item to go to when `current` has gone from the list: the first after it that is still there, else the last before it.
 * `before` and `after` are the keys of the old and the new list.
 */
export function survivor(before: readonly string[], after: readonly string[], current: string): string | null {
  if (after.includes(current)) return current;
  const at = before.indexOf(current);
  const later = before.slice(at + 1).find((key) => after.includes(key));
  if (later !== undefined) return later;
  const earlier = before.slice(0, Math.max(at, 0)).filter((key) => after.includes(key));
  return earlier[earlier.length - 1] ?? after[0] ?? null;
}

function firstCell(item: FindingItem): CellAddress {
  return item.finding.cells[0] ?? { row: 0, column: 0 };
}

/**
 * F8 and Shift+F8: the finding after or before the selected cell in reading order, round the end. Findings on the very cell
 * are walked one by one: `open` says which of them is open. null where the list is empty.
 */
export function fromSelection(
  items: readonly FindingItem[],
  selection: Rect | null,
  open: string | null,
  direction: Direction,
): FindingItem | null {
  const ordered = inReadingOrder(items, firstCell, direction);
  const here: CellAddress | null = selection ? { row: selection.top, column: selection.left } : null;
  const openAt = ordered.findIndex((item) => item.key === open);
  const openItem = ordered[openAt];
  if (here && openItem && compareCells(firstCell(openItem), here) === 0) return ordered[openAt + 1] ?? ordered[0] ?? null;
  return nextFrom(items, firstCell, here, direction);
}
