/** Finds the merged area that holds a cell, and grows selections to whole merged areas. */
import type { CellAddress, Rect } from '../../grid/address';
import { contains, intersects } from '../../grid/address';

/** Merged areas by each row they touch: a look-up then costs the few merges of one row. */
export interface MergeIndex {
  readonly byRow: ReadonlyMap<number, readonly Rect[]>;
}

export function indexMerges(merges: readonly Rect[]): MergeIndex {
  const byRow = new Map<number, Rect[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const inRow = byRow.get(row);
      if (inRow) inRow.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return { byRow };
}

/** The merged area that the cell belongs to, if any. */
export function mergeAt(index: MergeIndex, cell: CellAddress): Rect | undefined {
  return index.byRow.get(cell.row)?.find((merge) => contains(merge, cell));
}

/** The merged area around the cell, or the cell itself as a rectangle. */
export function areaOf(index: MergeIndex, cell: CellAddress): Rect {
  return mergeAt(index, cell) ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}

/** A merged area shows its top-left cell only; the others are covered and must never be written. */
export function isCovered(index: MergeIndex, cell: CellAddress): boolean {
  const merge = mergeAt(index, cell);
  return merge !== undefined && (merge.top !== cell.row || merge.left !== cell.column);
}

export function union(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The smallest rectangle around `rect` that cuts no merged area. */
export function growToMerges(index: MergeIndex, rect: Rect): Rect {
  let grown = rect;
  for (;;) {
    let next = grown;
    for (let row = grown.top; row <= grown.bottom; row += 1) {
      for (const merge of index.byRow.get(row) ?? []) {
        if (intersects(merge, next)) next = union(next, merge);
      }
    }
    if (next.top === grown.top && next.left === grown.left && next.bottom === grown.bottom && next.right === grown.right) return grown;
    grown = next;
  }
}
