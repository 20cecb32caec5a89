/** Where the rows and cells of a worksheet's XML are: positions in the text, nothing copied. */
import { parseA1 } from '../grid/address';
import type { Tag } from './xmlScan';
import { attributeOf, nextTag, tagsOf, XmlScanError } from './xmlScan';

export interface CellSpan {
  readonly column: number;
  readonly tag: Tag;
  /** After the closing tag. */
  readonly end: number;
  readonly formula: boolean;
}

export interface RowSpan {
  /** 0-based. */
  readonly row: number;
  readonly tag: Tag;
  /** Where the closing tag begins; the tag's own end for <row/>. */
  readonly contentEnd: number;
  /** Only for rows that were asked for. */
  readonly cells: readonly CellSpan[];
}

export interface ColumnStyle {
  /** 0-based, both included. */
  readonly first: number;
  readonly last: number;
  readonly style: string;
}

export interface SheetMap {
  /** Namespace prefix with its colon, or "". */
  readonly prefix: string;
  readonly dimension: Tag | null;
  readonly columnStyles: readonly ColumnStyle[];
  readonly sheetData: Tag;
  /** Where </sheetData> begins; the tag's own end for <sheetData/>. */
  readonly dataEnd: number;
  readonly rows: readonly RowSpan[];
}

/** The tag that closes `open`, and whether a formula lies between. */
function closingTag(xml: string, open: Tag): { readonly close: Tag; readonly formula: boolean } {
  let depth = 1;
  let formula = false;
  for (const tag of tagsOf(xml, open.end)) {
    if (tag.kind === 'open') depth += 1;
    if (tag.kind === 'close') depth -= 1;
    if (tag.kind !== 'close' && tag.local === 'f') formula = true;
    if (depth === 0) return { close: tag, formula };
  }
  throw new XmlScanError(`<${open.name}> at ${open.start} does not end`);
}

function cellSpan(xml: string, tag: Tag, follows: number): CellSpan {
  const address = parseA1(attributeOf(xml, tag, 'r') ?? '');
  const column = address?.column ?? follows;
  if (tag.kind === 'empty') return { column, tag, end: tag.end, formula: false };
  const { close, formula } = closingTag(xml, tag);
  return { column, tag, end: close.end, formula };
}

/** Cells without an address follow the one before. */
function rowSpan(xml: string, tag: Tag, row: number, wanted: boolean): RowSpan {
  if (tag.kind === 'empty') return { row, tag, contentEnd: tag.end, cells: [] };
  const cells: CellSpan[] = [];
  let column = 0;
  for (let next = nextTag(xml, tag.end); next; next = nextTag(xml, next.end)) {
    if (next.kind === 'close' && next.local === 'row') return { row, tag, contentEnd: next.start, cells };
    if (!wanted || next.kind === 'close' || next.local !== 'c') continue;
    const cell = cellSpan(xml, next, column);
    cells.push(cell);
    column = cell.column + 1;
    next = { ...next, end: cell.end };
  }
  throw new XmlScanError(`<row> at ${tag.start} does not end`);
}

function columnStyle(xml: string, tag: Tag): ColumnStyle | null {
  const style = attributeOf(xml, tag, 'style');
  if (style === undefined) return null;
  return { first: Number(attributeOf(xml, tag, 'min')) - 1, last: Number(attributeOf(xml, tag, 'max')) - 1, style };
}

function readRows(xml: string, sheetData: Tag, wanted: ReadonlySet<number>): { rows: readonly RowSpan[]; dataEnd: number } {
  if (sheetData.kind === 'empty') return { rows: [], dataEnd: sheetData.end };
  const rows: RowSpan[] = [];
  let follows = 0;
  for (let tag = nextTag(xml, sheetData.end); tag; tag = nextTag(xml, tag.end)) {
    if (tag.kind === 'close' && tag.local === 'sheetData') return { rows, dataEnd: tag.start };
    if (tag.local !== 'row' || tag.kind === 'close') continue;
    const row = (Number(attributeOf(xml, tag, 'r')) || follows + 1) - 1;
    const span = rowSpan(xml, tag, row, wanted.has(row));
    rows.push(span);
    follows = row + 1;
    tag = { ...tag, end: span.contentEnd };
  }
  throw new XmlScanError('<sheetData> does not end');
}

/** `wanted`: 0-based rows whose cells matter. Throws XmlScanError on XML that is no worksheet. */
export function mapSheet(xml: string, wanted: ReadonlySet<number>): SheetMap {
  let dimension: Tag | null = null;
  const columnStyles: ColumnStyle[] = [];
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'close') continue;
    if (tag.local === 'dimension') dimension = tag;
    const style = tag.local === 'col' ? columnStyle(xml, tag) : null;
    if (style) columnStyles.push(style);
    if (tag.local !== 'sheetData') continue;
    const prefix = tag.name.slice(0, tag.name.length - tag.local.length);
    return { prefix, dimension, columnStyles, sheetData: tag, ...readRows(xml, tag, wanted) };
  }
  throw new XmlScanError('no <sheetData>');
}
