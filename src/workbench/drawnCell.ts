/** Finds the drawn cell that shows an address. */
import type { OpenSheet } from '../host/workbench/openSheet';
import { areaOf } from '../host/workbench/mergeIndex';
import type { CellAddress } from '../host/workbench/pageTypes';

/** The `td` of the cell or of the merged area around it; null while its rows are not drawn. */
export function drawnCell(box: HTMLElement, sheet: OpenSheet, cell: CellAddress): HTMLElement | null {
  const { top, left } = areaOf(sheet.merges, cell);
  return box.querySelector<HTMLElement>(`td[data-row="${top}"][data-column="${left}"]`);
}
