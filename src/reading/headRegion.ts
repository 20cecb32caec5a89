/** Where a table's head is: its rows above the indicator block, its columns, its title. */
import { cleanText, isBlank } from '../domain/chineseText';
import type { Field } from '../domain/field';
import type { Lexicon } from '../forms/lexicon';
import type { Rect } from '../grid/address';
import type { Block } from './blocks';
import type { SheetView } from './sheetView';
import { isTitle } from './titles';

export interface HeadRegion {
  /** First row of the head to the row above the block's header; bottom < top where there is no head. */
  readonly rows: Rect;
  readonly title: Field<string> | null;
  /** Rows above the title that still belong to no other table: a cover line may state the year. */
  readonly from: number;
}

/** No head of a known form is longer, goals one row each included. */
const LONGEST_HEAD = 120;
/** Blank rows inside a head: above the header, or where nothing is filled in yet. */
const LONGEST_GAP = 2;
/** A title merged over at least so many columns tells how wide the table is. */
const WIDE = 3;

/** `from`: first row that no table above uses. */
export function findHead(view: SheetView, lexicon: Lexicon, block: Block, from: number): HeadRegion {
  const header = block.parts[0]?.header;
  const headerTop = header?.top ?? 0;
  const lowest = Math.max(from, headerTop - LONGEST_HEAD);
  let top = headerTop;
  let blanks = 0;
  for (let row = headerTop - 1; row >= lowest; row--) {
    const title = titleIn(view, lexicon, row, block);
    if (title) return { rows: columnsOf(view, lexicon, block, title, row, headerTop), title, from };
    if (rowIsBlank(view, row, Math.max(0, block.left - 1), block.right)) {
      if (++blanks > LONGEST_GAP) break;
      continue;
    }
    // Above a gap the head goes on only where a label opens the row: a plan or usage not filled in yet.
    if (blanks > 0 && top < headerTop && !opensWithLabel(view, lexicon, row, block)) break;
    blanks = 0;
    top = row;
  }
  return { rows: columnsOf(view, lexicon, block, null, top, headerTop), title: null, from };
}

/** No text of its own, and not in the merge of a label above. */
function rowIsBlank(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) if (!isBlank(view.shown(row, column))) return false;
  return true;
}

function opensWithLabel(view: SheetView, lexicon: Lexicon, row: number, block: Block): boolean {
  for (let column = Math.max(0, block.left - 1); column <= block.right; column++) {
    if (!view.blank(row, column)) return lexicon.head.has(view.key(row, column));
  }
  return false;
}

/** A row's only text, or all but the unit beside it, and no label of a form. */
function titleIn(view: SheetView, lexicon: Lexicon, row: number, block: Block): Field<string> | null {
  const first = Math.max(0, block.left - 1);
  for (let column = first; column <= block.right; column++) {
    const text = view.own(row, column);
    if (isBlank(text)) continue;
    if (!isTitle(text) || lexicon.head.has(view.key(row, column)) || lexicon.column.has(view.key(row, column))) return null;
    for (let next = view.lastColumn(row, column) + 1; next <= block.right; next++) {
      if (!view.blank(row, next) && !/^单位/.test(view.key(row, next))) return null;
    }
    return { value: cleanText(text), text, cell: { row, column } };
  }
  return null;
}

function columnsOf(view: SheetView, lexicon: Lexicon, block: Block, title: Field<string> | null, top: number, headerTop: number): Rect {
  const rect = { top, bottom: headerTop - 1 };
  const merge = title && view.mergeAt(title.cell.row, title.cell.column);
  if (merge && merge.right - merge.left + 1 >= WIDE && merge.left <= block.left) return { ...rect, left: merge.left, right: merge.right };
  let { left, right } = block;
  while (left > 0 && hasLabel(view, lexicon, left - 1, top, block.lastRow)) left--;
  while (right + 1 < view.columnCount && hasContent(view, right + 1, top, headerTop - 1)) right++;
  return { ...rect, left, right };
}

/** A column left of the block belongs to the table where it holds one of a form's labels. */
function hasLabel(view: SheetView, lexicon: Lexicon, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) {
    const key = view.key(row, column);
    if (key !== '' && lexicon.head.has(key)) return true;
  }
  return false;
}

function hasContent(view: SheetView, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) {
    if (!view.blank(row, column) || (view.mergeAt(row, column)?.left ?? column) < column) return true;
  }
  return false;
}
