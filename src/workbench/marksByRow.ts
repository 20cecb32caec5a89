/** Marks arranged for drawing: per drawn row and column, the gravest one of each cell. */
import type { MergeIndex } from '../host/workbench/mergeIndex';
import { areaOf } from '../host/workbench/mergeIndex';
import type { Mark, MarkSeverity } from '../host/workbench/pageTypes';
import type { RowMarks } from './GridRow';
import type { SheetFrame } from './sheetFrame';

const gravity: Readonly<Record<MarkSeverity, number>> = { error: 3, warning: 2, info: 1 };

/** A mark on any cell of a merged area stands on the area, in its first visible row and its left column. */
export function marksByRow(merges: MergeIndex, frame: SheetFrame, marks: readonly Mark[]): ReadonlyMap<number, RowMarks> {
  const rows = new Map<number, Map<number, MarkSeverity>>();
  for (const { cell, severity } of marks) {
    const area = areaOf(merges, cell);
    const row = frame.firstVisibleRow(area);
    const inRow = rows.get(row) ?? new Map<number, MarkSeverity>();
    rows.set(row, inRow);
    const present = inRow.get(area.left);
    if (present === undefined || gravity[severity] > gravity[present]) inRow.set(area.left, severity);
  }
  return rows;
}
