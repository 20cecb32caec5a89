/** How far a text may run out of its cell: over blank cells to its right, as in spreadsheets, and no further. */
import type { CSSProperties } from 'react';
import { mergeAt } from '../host/workbench/mergeIndex';
import type { OpenSheet } from '../host/workbench/openSheet';
import type { GridCell, Rect } from '../host/workbench/pageTypes';
import { cellAt } from '../host/workbench/pageTypes';
import { styleAt, wraps } from './cellLook';
import type { SheetFrame } from './sheetFrame';

/** CSS for the cell that stands for `area`. Its beginning is always seen, whichever way the text is aligned. */
export function overflowLook(sheet: OpenSheet, frame: SheetFrame, area: Rect, content: GridCell | undefined): CSSProperties {
  if (!content || content.text === '' || wraps(styleAt(sheet, area.top, area.left), content)) return {};
  // Half a number would be another number.
  if (typeof content.value !== 'string') return { overflow: 'hidden', textOverflow: 'ellipsis' };
  return { clipPath: `inset(0 ${-blankWidth(sheet, frame, area)}px 0 0)` };
}

/** Pixels of the blank cells next to it; frozen cells and the others keep to themselves. Merged cells run over nothing. */
function blankWidth(sheet: OpenSheet, frame: SheetFrame, { top, left, bottom, right }: Rect): number {
  if (top !== bottom || left !== right) return 0;
  const from = frame.columns.indexOf(left) + 1;
  const frozen = frame.columns.findIndex((column) => column >= frame.frozenColumns);
  const end = left < frame.frozenColumns && frozen >= 0 ? frozen : frame.columns.length;
  let width = 0;
  for (let index = from; index < end; index += 1) {
    const cell = { row: top, column: frame.columns[index] ?? 0 };
    if (cellAt(sheet.grid, cell) !== undefined || mergeAt(sheet.merges, cell)) break;
    width += frame.widths[index] ?? 0;
  }
  return width;
}
