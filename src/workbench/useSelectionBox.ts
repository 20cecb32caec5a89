/** Where the selection lies in the scrolled content, in pixels. */
import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';
import type { OpenSheet } from '../host/workbench/openSheet';
import type { Rect } from '../host/workbench/pageTypes';
import { drawnCell } from './drawnCell';

export interface SelectionBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** null while a corner of the selection is not drawn. `revision` grows when rows may have moved. */
export function useSelectionBox(box: RefObject<HTMLElement | null>, sheet: OpenSheet, rect: Rect, revision: number): SelectionBox | null {
  const [selected, setSelected] = useState<SelectionBox | null>(null);
  useLayoutEffect(() => {
    const next = box.current ? measure(box.current, sheet, rect) : null;
    setSelected((now) => (same(now, next) ? now : next));
  }, [box, sheet, rect, revision]);
  return selected;
}

function measure(box: HTMLElement, sheet: OpenSheet, rect: Rect): SelectionBox | null {
  const first = drawnCell(box, sheet, { row: rect.top, column: rect.left });
  const last = drawnCell(box, sheet, { row: rect.bottom, column: rect.right });
  if (!first || !last) return null;
  const origin = box.getBoundingClientRect();
  const from = first.getBoundingClientRect();
  const to = last.getBoundingClientRect();
  return {
    left: from.left - origin.left + box.scrollLeft,
    top: from.top - origin.top + box.scrollTop,
    width: to.right - from.left,
    height: to.bottom - from.top,
  };
}

function same(a: SelectionBox | null, b: SelectionBox | null): boolean {
  if (!a || !b) return a === b;
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}
