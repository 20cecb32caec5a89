/** Where the selection lies in the scrolled content, in pixels. */
import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';
import type { Rect } from '../host/workbench/pageTypes';
import type { SheetFrame } from './sheetFrame';

export interface SelectionBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** null while nothing of the rectangle is drawn; of a long one the drawn part counts. `revision` grows when rows may have moved. */
export function useSelectionBox(box: RefObject<HTMLElement | null>, rect: Rect, revision: number, frame: SheetFrame): SelectionBox | null {
  const [selected, setSelected] = useState<SelectionBox | null>(null);
  const { top, left, bottom, right } = rect;
  useLayoutEffect(() => {
    const next = box.current ? measure(box.current, { top, left, bottom, right }) : null;
    setSelected((now) => (same(now, next) ? now : next));
  }, [box, top, left, bottom, right, revision, frame]);
  return selected;
}

/** Headers stand beside every drawn row and above every column, frozen ones included. */
function measure(box: HTMLElement, rect: Rect): SelectionBox | null {
  const rows = headersBetween(box, 'row', rect.top, rect.bottom);
  const columns = headersBetween(box, 'column', rect.left, rect.right);
  if (!rows || !columns) return null;
  const origin = box.getBoundingClientRect();
  return {
    left: columns.first.left - origin.left + box.scrollLeft,
    top: rows.first.top - origin.top + box.scrollTop,
    width: columns.last.right - columns.first.left,
    height: rows.last.bottom - rows.first.top,
  };
}

interface Ends {
  readonly first: DOMRect;
  readonly last: DOMRect;
}

/** The first and the last drawn header within the range; null where none is drawn. */
function headersBetween(box: HTMLElement, kind: 'row' | 'column', from: number, to: number): Ends | null {
  const headers = Array.from(box.querySelectorAll<HTMLElement>(`[data-${kind}-header]`)).filter((header) => {
    const index = Number(header.dataset[`${kind}Header`]);
    return index >= from && index <= to;
  });
  const [first] = headers;
  const last = headers[headers.length - 1];
  return first && last ? { first: first.getBoundingClientRect(), last: last.getBoundingClientRect() } : null;
}

function same(a: SelectionBox | null, b: SelectionBox | null): boolean {
  if (!a || !b) return a === b;
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}
