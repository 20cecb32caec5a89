/** Puts constants into a worksheet's XML and leaves every other character of it as it was. */
import type { CellAddress } from '../grid/address';
import { contains, parseRange, rectToA1, toA1 } from '../grid/address';
import type { CellValue } from '../grid/grid';
import { cellXml } from './cellXml';
import { filledAreas } from './filledAreas';
import type { CellSpan, RowSpan, SheetMap } from './sheetMap';
import { mapSheet } from './sheetMap';
import type { Tag } from './xmlScan';
import { attributeOf, attributesOf } from './xmlScan';

export interface PlacedValue {
  readonly cell: CellAddress;
  readonly value: CellValue;
}

/** The formula cell that was to be overwritten. */
export class FormulaInTheWay extends Error {
  override readonly name = 'FormulaInTheWay';
  constructor(readonly cell: CellAddress) {
    super(`formula in ${toA1(cell)}`);
  }
}

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Type and value metadata go with the old value; address, style and the rest stay, as written. */
function keptAttributes(xml: string, tag: Tag): string {
  return attributesOf(xml, tag)
    .filter(({ name }) => name !== 't' && name !== 'cm' && name !== 'vm')
    .map(({ start, end }) => xml.slice(start, end))
    .join('');
}

/** A new cell looks as Excel would make it: as its row, where that has a format, else as its column. */
function styleOfNewCell(xml: string, map: SheetMap, row: RowSpan | null, column: number): string {
  const ownFormat = row && /^(1|true)$/.test(attributeOf(xml, row.tag, 'customFormat') ?? '');
  const rowStyle = row && ownFormat ? attributeOf(xml, row.tag, 's') : undefined;
  const style = rowStyle ?? map.columnStyles.find(({ first, last }) => first <= column && column <= last)?.style;
  return style === undefined ? '' : ` s="${style}"`;
}

function newCell(xml: string, map: SheetMap, row: RowSpan | null, { cell, value }: PlacedValue): string {
  if (value === null || value === '') return '';
  return cellXml(map.prefix, ` r="${toA1(cell)}"${styleOfNewCell(xml, map, row, cell.column)}`, value);
}

function replaceCell(xml: string, prefix: string, span: CellSpan, write: PlacedValue): Splice {
  if (span.formula) throw new FormulaInTheWay(write.cell);
  return { from: span.tag.start, to: span.end, text: cellXml(prefix, keptAttributes(xml, span.tag), write.value) };
}

/** `spans` is a hint for readers which columns a row uses; a new cell outside would make it a lie. */
function widerSpans(xml: string, row: RowSpan, columns: readonly number[]): readonly Splice[] {
  const spans = attributesOf(xml, row.tag).find(({ name }) => name === 'spans');
  if (!spans) return [];
  const bounds = spans.value.split(/[\s:]+/).map(Number);
  const used = columns.map((column) => column + 1);
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  if (used.every((column) => low <= column && column <= high)) return [];
  const text = ` spans="${Math.min(low, ...used)}:${Math.max(high, ...used)}"`;
  return [{ from: spans.start, to: spans.end, text }];
}

/** Turns <row …/> into <row …>cells</row>. */
function fillEmptyTag(tag: Tag, content: string): Splice {
  return { from: tag.end - 2, to: tag.end, text: `>${content}</${tag.name}>` };
}

function patchRow(xml: string, map: SheetMap, row: RowSpan, writes: readonly PlacedValue[]): readonly Splice[] {
  const splices: Splice[] = [];
  const added: { readonly column: number; readonly splice: Splice }[] = [];
  for (const write of writes) {
    const { column } = write.cell;
    const existing = row.cells.find((cell) => cell.column === column);
    if (existing) {
      splices.push(replaceCell(xml, map.prefix, existing, write));
      continue;
    }
    const text = newCell(xml, map, row, write);
    if (text === '') continue;
    const at = row.cells.find((cell) => cell.column > column)?.tag.start ?? row.contentEnd;
    added.push({ column, splice: { from: at, to: at, text } });
  }
  const wider = widerSpans(xml, row, added.map(({ column }) => column));
  if (row.tag.kind === 'empty' && added.length > 0) {
    return [...wider, fillEmptyTag(row.tag, added.map(({ splice }) => splice.text).join(''))];
  }
  return [...wider, ...splices, ...added.map(({ splice }) => splice)];
}

function newRow(xml: string, map: SheetMap, row: number, writes: readonly PlacedValue[]): string {
  const cells = writes.map((write) => newCell(xml, map, null, write)).join('');
  return cells === '' ? '' : `<${map.prefix}row r="${row + 1}">${cells}</${map.prefix}row>`;
}

function byRow(writes: readonly PlacedValue[]): ReadonlyMap<number, readonly PlacedValue[]> {
  const rows = new Map<number, PlacedValue[]>();
  for (const write of writes) {
    const row = rows.get(write.cell.row);
    if (row) row.push(write);
    else rows.set(write.cell.row, [write]);
  }
  return rows;
}

/** Some readers trust <dimension>: it must cover what was added. */
function widerDimension(xml: string, map: SheetMap, writes: readonly PlacedValue[]): readonly Splice[] {
  const reference = map.dimension && attributesOf(xml, map.dimension).find(({ name }) => name === 'ref');
  const old = reference ? parseRange(reference.value) : null;
  const filled = writes.filter(({ value }) => value !== null && value !== '').map(({ cell }) => cell);
  if (!reference || !old || filled.length === 0) return [];
  const rows = filled.map(({ row }) => row);
  const columns = filled.map(({ column }) => column);
  const range = {
    top: Math.min(old.top, ...rows),
    left: Math.min(old.left, ...columns),
    bottom: Math.max(old.bottom, ...rows),
    right: Math.max(old.right, ...columns),
  };
  const text = ` ref="${rectToA1(range)}"`;
  return rectToA1(range) === rectToA1(old) ? [] : [{ from: reference.start, to: reference.end, text }];
}

function spliced(xml: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let from = 0;
  // Sorting is stable: what is inserted at one place keeps its order.
  for (const splice of [...splices].sort((a, b) => a.from - b.from)) {
    pieces.push(xml.slice(from, splice.from), splice.text);
    from = splice.to;
  }
  pieces.push(xml.slice(from));
  return pieces.join('');
}

/**
 * `writes` in reading order, one per cell. Throws FormulaInTheWay where a cell holds a formula (shared, array and data
 * table ones too) and XmlScanError where the XML is no worksheet.
 */
export function patchSheet(xml: string, writes: readonly PlacedValue[]): string {
  const areas = filledAreas(xml);
  const inArea = writes.find(({ cell }) => areas.some((area) => contains(area, cell)));
  if (inArea) throw new FormulaInTheWay(inArea.cell);
  const rows = byRow(writes);
  const map = mapSheet(xml, new Set(rows.keys()));
  const known = new Map(map.rows.map((row) => [row.row, row]));
  const splices: Splice[] = [...widerDimension(xml, map, writes)];
  const newRows: Splice[] = [];
  for (const [row, rowWrites] of rows) {
    const existing = known.get(row);
    if (existing) {
      splices.push(...patchRow(xml, map, existing, rowWrites));
      continue;
    }
    const at = map.rows.find((candidate) => candidate.row > row)?.tag.start ?? map.dataEnd;
    const text = newRow(xml, map, row, rowWrites);
    if (text !== '') newRows.push({ from: at, to: at, text });
  }
  if (map.sheetData.kind === 'empty' && newRows.length > 0) {
    splices.push(fillEmptyTag(map.sheetData, newRows.map(({ text }) => text).join('')));
  } else {
    splices.push(...newRows);
  }
  return spliced(xml, splices);
}
