/** Finds the header rows of indicator blocks (一级指标 | 二级指标 | … | 指标值) and what their columns mean. */
import { cleanText } from '../domain/chineseText';
import type { ColumnKey } from '../domain/targetTable';
import type { Lexicon } from '../forms/lexicon';
import type { Header, HeaderColumn } from './header';
import type { SheetView } from './sheetView';
import { withSubHeader } from './subHeader';
import { termsAbove } from './terms';

export function findHeaders(view: SheetView, lexicon: Lexicon): Header[] {
  const headers: Header[] = [];
  for (let row = 0; row < view.rowCount; row++) {
    if (!mayBeHeader(view, lexicon, row)) continue;
    for (const columns of splitSideBySide(view, row, columnsOfRow(view, lexicon, row))) {
      if (!isHeader(columns) || alreadyRead(headers, row, columns)) continue;
      const header = withSubHeader(view, lexicon, { row, top: Math.min(row, ...columns.map((c) => c.cell.row)), columns });
      // Two header rows (年度指标值 over 指标值 | 计量单位): the lower one, with what is merged into it from above.
      const above = headers[headers.length - 1];
      if (above && above.row === row - 1 && header.top === above.row) headers.pop();
      headers.push(header);
    }
  }
  return headers;
}

/** A lower header row that has been read with its upper one already: one of the last headers, as they come in sheet order. */
function alreadyRead(headers: readonly Header[], row: number, columns: readonly HeaderColumn[]): boolean {
  for (let i = headers.length - 1; i >= 0; i--) {
    const header = headers[i];
    if (!header || header.row < row) return false;
    if (header.columns.some((known) => columns.some((c) => c.column === known.column))) return true;
  }
  return false;
}

/** Cheap test on the row's own cells: nearly every row fails it. */
function mayBeHeader(view: SheetView, lexicon: Lexicon, row: number): boolean {
  const cells = view.grid.rows[row];
  if (!cells) return false;
  let value = false;
  let level = false;
  for (let column = 0; column < cells.length; column++) {
    if (cells[column] === undefined) continue;
    const key = lexicon.column.get(view.key(row, column));
    if (key === 'value') value = true;
    else if (isLevel(key)) level = true;
  }
  return value && (level || mergedLevel(view, lexicon, row));
}

function isLevel(key: ColumnKey | undefined): boolean {
  return key === 'level1' || key === 'level2' || key === 'level3';
}

/** 一级指标 merged down into this row from the one above. */
function mergedLevel(view: SheetView, lexicon: Lexicon, row: number): boolean {
  const above = view.grid.rows[row - 1] ?? [];
  return above.some((cell, column) => {
    const merge = cell === undefined ? undefined : view.mergeAt(row - 1, column);
    return merge !== undefined && merge.bottom >= row && isLevel(lexicon.column.get(view.key(row - 1, column)));
  });
}

function columnsOfRow(view: SheetView, lexicon: Lexicon, row: number): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < view.columnCount; column++) {
    const owner = view.ownerOf(row, column);
    if (owner.column !== column) continue;
    // A label merged over two header rows stands in the upper one.
    if (owner.row < row - 1) continue;
    const key = lexicon.column.get(view.key(owner.row, owner.column));
    if (key) columns.push({ key, column, cell: owner, label: cleanText(view.own(owner.row, owner.column)) });
  }
  return columns;
}

/** A second 一级指标 in the row opens a second table beside the first, unless it opens the same form's next term. */
function splitSideBySide(view: SheetView, row: number, columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const groups: HeaderColumn[][] = [];
  let group: HeaderColumn[] = [];
  const openings = columns.filter((c) => c.key === 'level1').length;
  if (openings > 1 && termsAbove(view, row, 0, view.columnCount - 1).length === openings) return [dropSectionLabel([...columns])];
  for (const column of columns) {
    if (column.key === 'level1' && group.some((c) => c.key === 'level1')) {
      groups.push(group);
      group = [];
    }
    group.push(column);
  }
  groups.push(group);
  return groups.map(dropSectionLabel);
}

/** 绩效指标 left of 一级指标 is the label of the section, not a column. */
function dropSectionLabel(columns: HeaderColumn[]): HeaderColumn[] {
  const first = columns.find((c) => c.key === 'level1');
  return first ? columns.filter((c) => c.column >= first.column) : columns;
}

function isHeader(columns: readonly HeaderColumn[]): boolean {
  const has = (key: ColumnKey) => columns.some((c) => c.key === key);
  return has('value') && (has('level3') || (has('level1') && has('level2')));
}
