/** The lines that a page break prints again above the repeated header: 续表, the title, the unit. */
import type { Lexicon } from '../forms/lexicon';
import type { Header } from './header';
import type { SheetView } from './sheetView';
import { isContinuedTitle } from './titles';

/** Title, unit line and 续表, with a blank row or two. */
export const LONGEST_PAGE_HEAD = 6;
const LONGEST_HEAD = 120;

interface Between {
  /** The table's first header: its head stands above. */
  readonly first: Header;
  /** First row behind the part before the break. */
  readonly from: number;
  readonly header: Header;
}

/**
 * True where every row between two parts of a block is blank, says 续表, or prints lines of the table's own head again. A whole
 * head printed again opens another table, and so does a title alone where the first table has nothing but a title either.
 */
export function isPageHead(view: SheetView, lexicon: Lexicon, { first, from, header }: Between): boolean {
  if (header.top - from > LONGEST_PAGE_HEAD) return false;
  const columns = header.columns.map((c) => c.column);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  let continued = false;
  for (let row = from; row < header.top; row++) {
    const texts = textsOf(view, row, left, right);
    if (texts.length === 0) continue;
    if (texts.length === 1 && isContinuedTitle(texts[0] ?? '')) continued = true;
    else if (opensField(view, lexicon, row, left, right) || !isPrintedAbove(view, first, row, texts, left, right)) return false;
  }
  return continued || hasFields(view, lexicon, first, left, right);
}

function textsOf(view: SheetView, row: number, left: number, right: number): string[] {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) if (!view.blank(row, column)) texts.push(view.own(row, column));
  return texts;
}

function isPrintedAbove(view: SheetView, first: Header, row: number, texts: readonly string[], left: number, right: number): boolean {
  for (let above = first.top - 1; above >= Math.max(0, first.top - LONGEST_HEAD) && above !== row; above--) {
    const known = textsOf(view, above, left, right);
    if (known.length === texts.length && known.every((text, index) => text === texts[index])) return true;
  }
  return false;
}

function opensField(view: SheetView, lexicon: Lexicon, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) if (lexicon.head.get(view.key(row, column))?.includes('projectName')) return true;
  return false;
}

/** Does the first table have a head of its own, with the project's name? */
function hasFields(view: SheetView, lexicon: Lexicon, first: Header, left: number, right: number): boolean {
  for (let row = first.top - 1; row >= Math.max(0, first.top - LONGEST_HEAD); row--) if (opensField(view, lexicon, row, left, right)) return true;
  return false;
}
