/** The selection on a worksheet, and how keys and the mouse move it. */
import type { CellAddress, Rect } from '../../grid/address';
import type { OpenSheet } from './openSheet';
import { sheetExtent } from './openSheet';
import { areaOf, growToMerges, isCovered, union } from './mergeIndex';

export interface Selection {
  /** Where typing goes: the top-left cell of its merged area. */
  readonly anchor: CellAddress;
  /** The corner that Shift and the mouse drag. */
  readonly focus: CellAddress;
  /** Cuts no merged area, unless a header selected it. */
  readonly rect: Rect;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Selects one cell, or the merged area that it belongs to. */
export function selectCell(sheet: OpenSheet, cell: CellAddress): Selection {
  const rect = areaOf(sheet.merges, cell);
  const anchor = { row: rect.top, column: rect.left };
  return { anchor, focus: anchor, rect };
}

/** Whether no more than one cell, or one merged area, is selected. */
export function isOneCell(sheet: OpenSheet, { anchor, rect }: Selection): boolean {
  const area = areaOf(sheet.merges, anchor);
  return area.top === rect.top && area.left === rect.left && area.bottom === rect.bottom && area.right === rect.right;
}

/** Selects a rectangle; the anchor is its top-left cell. */
export function selectRect(sheet: OpenSheet, rect: Rect): Selection {
  const grown = growToMerges(sheet.merges, rect);
  return { anchor: { row: grown.top, column: grown.left }, focus: { row: grown.bottom, column: grown.right }, rect: grown };
}

/** Whole rows or columns as their headers select them: just these lines. Growing them over a merged title would select the table. */
export function selectLines(sheet: OpenSheet, rect: Rect): Selection {
  return { anchor: firstShown(sheet, rect), focus: { row: rect.bottom, column: rect.right }, rect };
}

/** Typing goes to a cell of the lines themselves, if they have one that is not covered from outside. */
function firstShown(sheet: OpenSheet, { top, left, bottom, right }: Rect): CellAddress {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) if (!isCovered(sheet.merges, { row, column })) return { row, column };
  }
  const area = areaOf(sheet.merges, { row: top, column: left });
  return { row: area.top, column: area.left };
}

/** Keeps the anchor and drags the other corner to `focus`. */
export function extendTo(sheet: OpenSheet, selection: Selection, focus: CellAddress): Selection {
  const rect = growToMerges(sheet.merges, union(areaOf(sheet.merges, selection.anchor), areaOf(sheet.merges, focus)));
  return { anchor: selection.anchor, focus, rect };
}

/** The next visible cell, past the merged area that `from` belongs to; `from` itself at the edge of the sheet. */
export function cellBeside(sheet: OpenSheet, from: CellAddress, direction: Direction): CellAddress {
  const area = areaOf(sheet.merges, from);
  const extent = sheetExtent(sheet);
  const { hiddenRows, hiddenColumns } = sheet.grid;
  const vertical = direction === 'up' || direction === 'down';
  const step = direction === 'up' || direction === 'left' ? -1 : 1;
  const edge = { up: area.top, down: area.bottom, left: area.left, right: area.right }[direction];
  const limit = vertical ? extent.rows : extent.columns;
  const hidden = vertical ? hiddenRows : hiddenColumns;
  for (let index = edge + step; index >= 0 && index < limit; index += step) {
    if (!hidden.has(index)) return vertical ? { row: index, column: from.column } : { row: from.row, column: index };
  }
  return from;
}

/** Moves the selection one cell, or drags its corner where `extend` is set. */
export function moveSelection(sheet: OpenSheet, selection: Selection, direction: Direction, extend: boolean): Selection {
  if (!extend) return selectCell(sheet, cellBeside(sheet, selection.anchor, direction));
  return extendTo(sheet, selection, cellBeside(sheet, selection.focus, direction));
}

/** Enter goes through a larger selection by columns, Tab by rows, from the last cell that shows back to the first; the selection stays. */
export function stepWithin(sheet: OpenSheet, { anchor, rect, focus }: Selection, direction: Direction): Selection {
  const { hiddenRows, hiddenColumns } = sheet.grid;
  const byColumns = direction === 'up' || direction === 'down';
  const step = direction === 'up' || direction === 'left' ? -1 : 1;
  const height = rect.bottom - rect.top + 1;
  const width = rect.right - rect.left + 1;
  const length = byColumns ? height : width;
  const down = anchor.row - rect.top;
  const across = anchor.column - rect.left;
  let place = byColumns ? across * length + down : down * length + across;
  for (let tries = height * width; tries > 0; tries -= 1) {
    place = (place + step + height * width) % (height * width);
    const line = Math.floor(place / length);
    const cell = byColumns ? { row: rect.top + (place % length), column: rect.left + line } : { row: rect.top + line, column: rect.left + (place % length) };
    if (!hiddenRows.has(cell.row) && !hiddenColumns.has(cell.column) && !isCovered(sheet.merges, cell)) return { anchor: cell, focus: cell, rect };
  }
  return { anchor, focus, rect };
}

/** First cell of the row, as Home does; with `wholeSheet` the first cell of the sheet. */
export function selectStart(sheet: OpenSheet, selection: Selection, wholeSheet: boolean): Selection {
  return selectCell(sheet, { row: wholeSheet ? 0 : selection.anchor.row, column: 0 });
}

/** Last used cell of the row, as End does; with `wholeSheet` the last used cell of the sheet. */
export function selectEnd(sheet: OpenSheet, selection: Selection, wholeSheet: boolean): Selection {
  const row = wholeSheet ? Math.max(0, sheet.grid.rowCount - 1) : selection.anchor.row;
  return selectCell(sheet, { row, column: Math.max(0, sheet.grid.columnCount - 1) });
}
