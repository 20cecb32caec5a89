/** Scrolls the moving corner of the selection into view whenever the document asks for it. */
import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { OpenSheet } from '../host/workbench/openSheet';
import type { CellAddress } from '../host/workbench/pageTypes';
import { drawnCell } from './drawnCell';

/** `reveal` grows with every wish. Rows that are not drawn yet come with the next drawing, hence the second try. */
export function useReveal(box: RefObject<HTMLElement | null>, reveal: number, cell: CellAddress, sheet: OpenSheet, scrollToRow: (row: number) => void): void {
  const fulfilled = useRef(0);
  const tries = useRef(0);
  useLayoutEffect(() => {
    if (fulfilled.current === reveal || !box.current) return;
    const drawn = drawnCell(box.current, sheet, cell);
    if (!drawn && tries.current < 2) {
      tries.current += 1;
      scrollToRow(cell.row);
      return;
    }
    fulfilled.current = reveal;
    tries.current = 0;
    drawn?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
