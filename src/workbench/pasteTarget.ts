/** Where the texts of a pasted block go on a sheet with merged areas. */
import { isCovered, mergeAt } from '../host/workbench/mergeIndex';
import type { OpenSheet } from '../host/workbench/openSheet';
import type { CellAddress, Rect } from '../host/workbench/pageTypes';
import type { PastedBlock, PastedText } from './htmlTable';

/** `stretched`: texts went to the next cell that shows, because merged areas of the sheet are in the way. */
export interface PasteTarget {
  readonly puts: readonly { readonly cell: CellAddress; readonly text: string }[];
  /** Texts that would be hidden below a merged area. */
  readonly lost: number;
  readonly stretched: boolean;
}

/**
 * Cell for cell where that shows every text. Otherwise the block is laid over rows and columns that show: those that a
 * merged cell of the source covers are taken out, those that merged areas of the sheet cover are stepped over.
 */
export function pasteTarget(sheet: OpenSheet, anchor: CellAddress, block: PastedBlock): PasteTarget {
  const straight = layOut(sheet, block, ascending(anchor.row, block.length), ascending(anchor.column, widthOf(block)), false);
  if (straight.lost === 0) return straight;
  const dense = withoutCovered(block);
  const columns = shownColumns(sheet, anchor, dense);
  const rows = shownRows(sheet, anchor, dense.length, columns);
  const stretched = layOut(sheet, dense, rows, columns, true);
  return stretched.lost === 0 ? stretched : straight;
}

/** The block again and again over a selection that is a whole multiple of it; null where it is not, or where merged areas are in the way. */
export function repeatedTarget(sheet: OpenSheet, { top, left, bottom, right }: Rect, block: PastedBlock): PasteTarget | null {
  const width = widthOf(block);
  const down = timesInto(bottom - top + 1, block.length);
  const across = timesInto(right - left + 1, width);
  if (down * across <= 1) return null;
  const rows = block.map((line) => ascending(0, width * across).map((column) => line[column % width] ?? null));
  const target = layOut(sheet, ascending(0, down).flatMap(() => rows), ascending(top, block.length * down), ascending(left, width * across), false);
  return target.lost === 0 ? target : null;
}

/** A selection one cell wide or high takes the block as wide or high as it is. 0: not a whole multiple. */
function timesInto(selected: number, size: number): number {
  if (selected === 1) return 1;
  return size > 0 && selected % size === 0 ? selected / size : 0;
}

function layOut(sheet: OpenSheet, block: PastedBlock, rows: readonly number[], columns: readonly number[], stretched: boolean): PasteTarget {
  const puts: { readonly cell: CellAddress; readonly text: string }[] = [];
  let lost = 0;
  block.forEach((line, down) => {
    line.forEach((text, across) => {
      const cell = { row: rows[down] ?? 0, column: columns[across] ?? 0 };
      if (!isCovered(sheet.merges, cell)) puts.push({ cell, text: text ?? '' });
      else if (text !== null && text.trim() !== '') lost += 1;
    });
  });
  return { puts, lost, stretched };
}

/** The block without the rows and columns that merged cells of the source cover from end to end. */
function withoutCovered(block: PastedBlock): PastedBlock {
  const isNull = (text: PastedText | undefined): boolean => text === null;
  const keep = ascending(0, widthOf(block)).filter((column) => !block.every((line) => isNull(line[column])));
  return block.filter((line) => !line.every(isNull)).map((line) => keep.map((column) => line[column] ?? null));
}

/** Columns from the anchor on, without those that are covered in every row the block will reach. */
function shownColumns(sheet: OpenSheet, anchor: CellAddress, block: PastedBlock): readonly number[] {
  const rows = ascending(anchor.row, block.length);
  const covered = (column: number): boolean => rows.every((row) => coveredFromLeft(sheet, { row, column }));
  return firstOf(widthOf(block), anchor.column, covered);
}

function shownRows(sheet: OpenSheet, anchor: CellAddress, count: number, columns: readonly number[]): readonly number[] {
  const covered = (row: number): boolean => columns.every((column) => coveredFromAbove(sheet, { row, column }));
  return firstOf(count, anchor.row, covered);
}

function coveredFromLeft(sheet: OpenSheet, cell: CellAddress): boolean {
  const merge = mergeAt(sheet.merges, cell);
  return merge !== undefined && merge.left < cell.column;
}

function coveredFromAbove(sheet: OpenSheet, cell: CellAddress): boolean {
  const merge = mergeAt(sheet.merges, cell);
  return merge !== undefined && merge.top < cell.row;
}

/** Merged areas end somewhere, so the search does too. */
function firstOf(count: number, from: number, skip: (index: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let index = from; found.length < count; index += 1) if (!skip(index)) found.push(index);
  return found;
}

function ascending(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

export function widthOf(block: PastedBlock): number {
  return Math.max(0, ...block.map((line) => line.length));
}
