/** Where Ctrl with an arrow leads: to the end of the filled block, or over the gap to the next filled cell. */
import { areaOf } from '../host/workbench/mergeIndex';
import type { OpenSheet } from '../host/workbench/openSheet';
import type { CellAddress } from '../host/workbench/pageTypes';
import { cellAt, sameCell } from '../host/workbench/pageTypes';
import type { Direction } from '../host/workbench/selection';
import { cellBeside } from '../host/workbench/selection';

/** As spreadsheets do: from filled to filled the last one before a gap, else the next filled cell, else the sheet's edge. */
export function edgeOfData(sheet: OpenSheet, from: CellAddress, direction: Direction): CellAddress {
  let here = from;
  let next = cellBeside(sheet, here, direction);
  const inBlock = isFilled(sheet, here) && isFilled(sheet, next);
  while (!sameCell(next, here)) {
    if (inBlock && !isFilled(sheet, next)) return here;
    here = next;
    if (!inBlock && isFilled(sheet, here)) return here;
    next = cellBeside(sheet, here, direction);
  }
  return here;
}

/** A merged area is filled where its first cell is. */
function isFilled(sheet: OpenSheet, cell: CellAddress): boolean {
  const { top, left } = areaOf(sheet.merges, cell);
  return (cellAt(sheet.grid, { row: top, column: left })?.text ?? '') !== '';
}
