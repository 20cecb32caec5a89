/** What the mouse selects: cells, ranges by dragging or with Shift, whole rows and columns by their headers. */
import type { MouseEvent as ReactMouseEvent, RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { DocumentStore } from '../host/workbench/documentStore';
import { selectionOn } from '../host/workbench/documentStore';
import { union } from '../host/workbench/mergeIndex';
import type { OpenSheet } from '../host/workbench/openSheet';
import type { CellAddress, Rect } from '../host/workbench/pageTypes';
import { extendTo, selectCell, selectLines } from '../host/workbench/selection';
import type { CellEditorHandle } from './CellEditor';

interface MouseSelection {
  readonly down: (event: ReactMouseEvent) => void;
  readonly move: (event: ReactMouseEvent) => void;
  readonly double: (event: ReactMouseEvent) => void;
}

export function useMouseSelection(store: DocumentStore, sheet: OpenSheet, editor: RefObject<CellEditorHandle | null>): MouseSelection {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    if (!dragging) return undefined;
    const stop = (): void => setDragging(false);
    window.addEventListener('mouseup', stop);
    return () => window.removeEventListener('mouseup', stop);
  }, [dragging]);
  return {
    down: (event) => {
      if (event.button !== 0 || isEditorOrScrollbar(event)) return;
      // Focus stays in the one text box that all typing goes through.
      event.preventDefault();
      editor.current?.commit();
      editor.current?.focus();
      const cell = cellUnder(event.target);
      const now = selectionOn(store.getState(), sheet);
      if (cell) {
        store.setSelection(event.shiftKey ? extendTo(sheet, now, cell) : selectCell(sheet, cell));
        setDragging(true);
        return;
      }
      const lines = headerLines(event.target, sheet);
      if (lines) store.setSelection(selectLines(sheet, event.shiftKey ? union(now.rect, lines) : lines), false);
    },
    move: (event) => {
      const cell = dragging ? cellUnder(event.target) : null;
      if (cell) store.setSelection(extendTo(sheet, selectionOn(store.getState(), sheet), cell), false);
    },
    double: (event) => {
      if (cellUnder(event.target)) editor.current?.edit();
    },
  };
}

function isEditorOrScrollbar(event: ReactMouseEvent): boolean {
  return event.target instanceof HTMLTextAreaElement || event.target === event.currentTarget;
}

function cellUnder(target: EventTarget): CellAddress | null {
  const td = target instanceof Element ? target.closest<HTMLElement>('td[data-cell]') : null;
  return td ? { row: Number(td.dataset['row']), column: Number(td.dataset['column']) } : null;
}

/** The whole row, column or sheet whose header was clicked. */
function headerLines(target: EventTarget, sheet: OpenSheet): Rect | null {
  const header = target instanceof Element ? target.closest<HTMLElement>('[data-row-header],[data-column-header],[data-corner]') : null;
  if (!header) return null;
  const bottom = Math.max(0, sheet.grid.rowCount - 1);
  const right = Math.max(0, sheet.grid.columnCount - 1);
  const { rowHeader, columnHeader } = header.dataset;
  if (rowHeader !== undefined) return { top: Number(rowHeader), left: 0, bottom: Number(rowHeader), right };
  if (columnHeader !== undefined) return { top: 0, left: Number(columnHeader), bottom, right: Number(columnHeader) };
  return { top: 0, left: 0, bottom, right };
}
