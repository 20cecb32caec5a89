/** Which rows belong to an indicator block, and which headers are the same block going on after a page break. */
import { canonicalLevel1, canonicalLevel2 } from '../domain/levelLabels';
import type { HeadField } from '../forms/formSchema';
import type { Lexicon } from '../forms/lexicon';
import type { Header } from './header';
import { LONGEST_PAGE_HEAD, isPageHead } from './pageHead';
import type { SheetView } from './sheetView';
import { isClosingLine, isContinuedTitle, isTitle } from './titles';

/** The rows below one header. */
export interface BlockPart {
  readonly header: Header;
  /** Sheet rows with content, hidden ones too. */
  readonly rows: readonly number[];
}

/** One table's indicator block; several parts where the header is printed again. */
export interface Block {
  readonly parts: readonly BlockPart[];
  readonly left: number;
  readonly right: number;
  readonly lastRow: number;
}

/** Users leave blank rows inside a block; more than this and the table has ended. */
const LONGEST_GAP = 10;

/** Labels that open the head of the next table when they stand in the first column. */
const OPENING: ReadonlySet<HeadField> = new Set<HeadField>([
  'projectCode', 'projectName', 'unit', 'budgetSection', 'budgetText', 'total', 'plan', 'goals', 'section',
]);

/** First column of a list that begins right below the table: 序号 | 姓名 | 部门. */
const LIST_OPENS = /^(?:序号|编号|姓名|行次)$/;

type RowClass = 'blank' | 'row' | 'continued' | 'foreign';

interface OpenBlock {
  readonly parts: BlockPart[];
  /** A row that is no part of the block came: a later header opens another table. */
  closed: boolean;
  /** The last row read. */
  end: number;
}

function endOf(header: Header, rows: readonly number[]): number {
  return rows[rows.length - 1] ?? header.row;
}

/** The same columns again, and nothing between but what a page break prints. */
function goesOn(view: SheetView, lexicon: Lexicon, block: OpenBlock, header: Header): boolean {
  const first = block.parts[0]?.header;
  if (!first || !block.parts.some((part) => sameLayout(part.header, header))) return false;
  return !block.closed || (header.top > block.end && isPageHead(view, lexicon, { first, from: block.end + 1, header }));
}

export function findBlocks(view: SheetView, lexicon: Lexicon, headers: readonly Header[]): Block[] {
  const all: OpenBlock[] = [];
  let open: OpenBlock[] = [];
  for (const [index, header] of headers.entries()) {
    const { rows, ended } = rowsBelow(view, lexicon, header, nextHeaderRow(view, headers, index));
    const above = open.find((block) => goesOn(view, lexicon, block, header));
    if (above) {
      above.parts.push({ header, rows });
      above.closed = ended;
      above.end = endOf(header, rows);
    } else {
      for (const block of open) if (block.parts.some((part) => overlaps(part.header, header))) block.closed = true;
      const block = { parts: [{ header, rows }], closed: ended, end: endOf(header, rows) };
      all.push(block);
      open.push(block);
    }
    open = open.filter((block) => !block.closed || header.row - block.end <= LONGEST_PAGE_HEAD);
  }
  return all.map((block) => blockOf(block.parts));
}

function blockOf(parts: readonly BlockPart[]): Block {
  const columns = parts.flatMap((part) => part.header.columns.map((c) => c.column));
  const rows = parts.flatMap((part) => [part.header.row, ...part.rows]);
  return { parts, left: Math.min(...columns), right: Math.max(...columns), lastRow: rows.reduce((a, b) => Math.max(a, b), 0) };
}

function span(header: Header): { left: number; right: number } {
  const columns = header.columns.map((c) => c.column);
  return { left: Math.min(...columns), right: Math.max(...columns) };
}

function overlaps(a: Header, b: Header): boolean {
  const [x, y] = [span(a), span(b)];
  return x.left <= y.right && y.left <= x.right;
}

/** The same labels in the same columns; a remark column printed once only does not count. */
function sameLayout(a: Header, b: Header): boolean {
  const essential = (header: Header) =>
    header.columns
      .filter((c) => c.key !== 'note')
      .map((c) => `${c.key}${c.column}`)
      .join();
  return essential(a) === essential(b);
}

function nextHeaderRow(view: SheetView, headers: readonly Header[], index: number): number {
  const header = headers[index];
  for (let i = index + 1; i < headers.length; i++) {
    const next = headers[i];
    if (header && next && next.row > header.row && overlaps(header, next)) return next.top;
  }
  return view.rowCount;
}

function rowsBelow(view: SheetView, lexicon: Lexicon, header: Header, until: number): { rows: number[]; ended: boolean } {
  const rows: number[] = [];
  let gap = 0;
  for (let row = header.row + 1; row < until; row++) {
    const kind = classify(view, lexicon, header, row);
    if (kind === 'foreign') return { rows, ended: true };
    if (kind === 'row') {
      rows.push(row);
      gap = 0;
    } else if (kind === 'blank' && ++gap > LONGEST_GAP) {
      return { rows, ended: true };
    }
  }
  return { rows, ended: false };
}

function classify(view: SheetView, lexicon: Lexicon, header: Header, row: number): RowClass {
  const { left, right } = span(header);
  let first = -1;
  let filled = 0;
  for (let column = left; column <= right; column++) {
    if (view.blank(row, column)) continue;
    if (first < 0) first = column;
    filled++;
  }
  if (first < 0) return outsideLabel(view, lexicon, row, left) ? 'foreign' : 'blank';
  if (statesUnit(view, row, left, right)) return 'foreign';
  const text = view.own(row, first);
  const alone = filled === 1;
  const wide = view.lastColumn(row, first) - first >= Math.max(2, right - left - 1);
  if ((alone || wide) && isContinuedTitle(text)) return 'continued';
  if ((alone || wide || filled <= 2) && isTitle(text)) return 'foreign';
  if (isClosingLine(text) && (first === left || wide)) return 'foreign';
  const level2 = header.columns.find((c) => c.key === 'level2');
  if (first > left || (level2 && canonicalLevel2(view.own(row, level2.column)) !== null)) return 'row';
  const key = view.key(row, first);
  const level = canonicalLevel1(text) ?? canonicalLevel2(text);
  if (!level && lexicon.head.get(key)?.some((field) => OPENING.has(field))) return 'foreign';
  if (!level && (alone || wide || LIST_OPENS.test(key))) return 'foreign';
  return 'row';
}

/** 单位：万元: the line below a title. */
function statesUnit(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    const text = view.own(row, column);
    if (text.length < 20 && /[单單]/.test(text) && /^(金额)?单位:(元|万元|亿元)$/.test(view.key(row, column))) return true;
  }
  return false;
}

/** A label left of the block that opens a new head while the block's own columns are blank. */
function outsideLabel(view: SheetView, lexicon: Lexicon, row: number, left: number): boolean {
  if (left === 0) return false;
  const fields = lexicon.head.get(view.key(row, left - 1));
  return fields?.some((field) => OPENING.has(field) && field !== 'section') ?? false;
}
