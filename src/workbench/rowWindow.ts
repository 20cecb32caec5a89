/** Which rows of a long sheet are drawn: those in view and some around them. */
import type { MergeIndex } from '../host/workbench/mergeIndex';
import { lineAtOffset } from '../taskpane/model/lineOffsets';

/** Shorter sheets are drawn whole: then the browser's own search and print see everything. */
export const windowedFrom = 300;

/** Pixels above and below the view that are drawn too, so that scrolling shows no gaps. */
const overscan = 600;

export interface RowWindow {
  /** First and last drawn row, both included. */
  readonly first: number;
  readonly last: number;
}

/** The window for a view; it cuts no merged area, since a merged cell is drawn with its first row. */
export function rowWindow(offsets: readonly number[], merges: MergeIndex, scrollTop: number, height: number): RowWindow {
  const rows = offsets.length - 1;
  if (rows <= windowedFrom) return { first: 0, last: Math.max(0, rows - 1) };
  let first = lineAtOffset(offsets, Math.max(0, scrollTop - overscan));
  let last = lineAtOffset(offsets, scrollTop + height + overscan);
  for (;;) {
    const top = Math.min(first, ...(merges.byRow.get(first) ?? []).map((merge) => merge.top));
    const bottom = Math.max(last, ...(merges.byRow.get(last) ?? []).map((merge) => merge.bottom));
    if (top === first && bottom === last) return { first, last };
    first = top;
    last = Math.min(bottom, rows - 1);
  }
}

/** Whether the drawn window still covers the view: as long as it does, scrolling draws nothing anew. */
export function coversView(window: RowWindow, offsets: readonly number[], scrollTop: number, height: number): boolean {
  const rows = offsets.length - 1;
  const margin = overscan / 3;
  const top = offsets[window.first] ?? 0;
  const bottom = offsets[window.last + 1] ?? 0;
  const enoughAbove = window.first === 0 || top <= scrollTop - margin;
  const enoughBelow = window.last >= rows - 1 || bottom >= scrollTop + height + margin;
  return enoughAbove && enoughBelow;
}
