/** The text box of the cell editor: its place and look, how it grows, and how it keeps the keyboard. */
import type { CSSProperties, RefObject } from 'react';
import { useLayoutEffect } from 'react';
import type { OpenSheet } from '../host/workbench/openSheet';
import type { CellAddress } from '../host/workbench/pageTypes';
import { cellAt } from '../host/workbench/pageTypes';
import { styleAt, textLook } from './cellLook';
import type { SelectionBox } from './useSelectionBox';

/** Pixels of the view that an editor grown to its limit leaves free: column headers and some air. */
const editorMargin = 60;

/** Over its cell, in the cell's own letters. */
export function editorStyle(sheet: OpenSheet, cell: CellAddress, box: SelectionBox | null): CSSProperties {
  const { textAlign, fontFamily, fontSize, fontWeight } = textLook(styleAt(sheet, cell.row, cell.column), cellAt(sheet.grid, cell));
  const place: CSSProperties = box ? { left: box.left, top: box.top, width: box.width, minHeight: box.height } : {};
  return { ...place, textAlign, fontFamily, fontSize, fontWeight };
}

/** The text box of a sheet that comes to the front takes over the keyboard from the one before: a removed box tells no blur. */
export function useKeptFocus(area: RefObject<HTMLTextAreaElement | null>, focus: RefObject<boolean>): void {
  useLayoutEffect(() => {
    if (focus.current) area.current?.focus({ preventScroll: true });
  }, [area, focus]);
}

/** While editing the box grows with its text, so that long contents can be read whole. */
export function useGrowing(area: RefObject<HTMLTextAreaElement | null>, editing: CellAddress | null, box: SelectionBox | null): void {
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const grow = (): void => {
      element.style.height = `${box?.height ?? 20}px`;
      // No taller than the view: beyond that it scrolls.
      const most = Math.max(box?.height ?? 20, (element.parentElement?.clientHeight ?? Infinity) - editorMargin);
      if (editing) element.style.height = `${Math.min(most, Math.max(box?.height ?? 20, element.scrollHeight + 2))}px`;
    };
    grow();
    element.addEventListener('input', grow);
    return () => element.removeEventListener('input', grow);
  }, [area, editing, box]);
}
