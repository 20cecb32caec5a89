/**
 * What the library leaves unread of an old .xls: number formats, hidden sheets, rows and columns, sizes, frozen panes.
 * Reads the records of the Workbook stream. [MS-XLS] 2.4
 */
import { builtInFormat } from './numberFormats';

const RECORD = {
  formula: 0x0006, eof: 0x000a, dateMode: 0x0022, filePass: 0x002f, pane: 0x0041, columnInfo: 0x007d, boundSheet: 0x0085,
  multipleRk: 0x00bd, xf: 0x00e0, number: 0x0203, labelSst: 0x00fd, label: 0x0204, row: 0x0208, window2: 0x023e, rk: 0x027e,
  format: 0x041e, bof: 0x0809,
} as const;

const BIFF8 = 0x0600;
const FROZEN = 0x0008;
const HIDDEN_ROW = 0x20;
const OWN_HEIGHT = 0x40;
const TWIPS_PER_POINT = 20;

export interface BiffSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** false for chart, macro and module sheets. */
  readonly worksheet: boolean;
  /** Format code by "row,column" (0-based) for cells that are not General. */
  readonly formats: ReadonlyMap<string, string>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Characters, by column. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Points, by row; only heights that a person set. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export interface BiffLayout {
  readonly biff8: boolean;
  readonly encrypted: boolean;
  readonly date1904: boolean;
  readonly sheets: readonly BiffSheet[];
}

export interface BiffRecord {
  readonly id: number;
  readonly data: DataView;
}

/** Records from `from` to the end of the substream. */
export function* recordsFrom(stream: Uint8Array, from: number): Generator<BiffRecord, void, undefined> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = from; at + 4 <= stream.length; ) {
    const id = view.getUint16(at, true);
    const length = Math.min(view.getUint16(at + 2, true), stream.length - at - 4);
    if (id === RECORD.eof) return;
    yield { id, data: new DataView(stream.buffer, stream.byteOffset + at + 4, length) };
    at += 4 + length;
  }
}

/** Characters of a BIFF8 string whose flag byte is at `at`. */
export function biffText(data: DataView, at: number, count: number): string {
  const wide = (data.getUint8(at) & 1) === 1;
  let text = '';
  for (let index = 0; index < count; index += 1) {
    text += String.fromCharCode(wide ? data.getUint16(at + 1 + index * 2, true) : data.getUint8(at + 1 + index));
  }
  return text;
}

interface Globals {
  biff8: boolean;
  encrypted: boolean;
  date1904: boolean;
  readonly codes: Map<number, string>;
  /** Format id by index of the extended format. */
  readonly formatIds: number[];
  readonly sheets: { readonly name: string; readonly hidden: boolean; readonly worksheet: boolean; readonly start: number }[];
}

function readGlobals(stream: Uint8Array): Globals {
  const globals: Globals = { biff8: false, encrypted: false, date1904: false, codes: new Map(), formatIds: [], sheets: [] };
  for (const { id, data } of recordsFrom(stream, 0)) {
    if (id === RECORD.bof) globals.biff8 = data.getUint16(0, true) === BIFF8;
    if (!globals.biff8) return globals;
    if (id === RECORD.filePass) return { ...globals, encrypted: true };
    if (id === RECORD.dateMode) globals.date1904 = data.getUint16(0, true) === 1;
    if (id === RECORD.xf) globals.formatIds.push(data.getUint16(2, true));
    if (id === RECORD.format) globals.codes.set(data.getUint16(0, true), biffText(data, 4, data.getUint16(2, true)));
    if (id === RECORD.boundSheet) {
      globals.sheets.push({
        start: data.getUint32(0, true),
        hidden: (data.getUint8(4) & 3) !== 0,
        worksheet: data.getUint8(5) === 0,
        name: biffText(data, 7, data.getUint8(6)),
      });
    }
  }
  return globals;
}

const ONE_CELL: ReadonlySet<number> = new Set([RECORD.formula, RECORD.number, RECORD.rk, RECORD.labelSst, RECORD.label]);

/** Row, column and extended format of every filled cell that a record describes. */
function cellsOf({ id, data }: BiffRecord): readonly (readonly [number, number, number])[] {
  if (ONE_CELL.has(id)) return [[data.getUint16(0, true), data.getUint16(2, true), data.getUint16(4, true)]];
  if (id !== RECORD.multipleRk) return [];
  const [row, first] = [data.getUint16(0, true), data.getUint16(2, true)];
  const count = Math.floor((data.byteLength - 6) / 6);
  return Array.from({ length: count }, (_, index) => [row, first + index, data.getUint16(4 + index * 6, true)] as const);
}

interface MutableSheet {
  readonly formats: Map<string, string>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  frozen: boolean;
  frozenRows: number;
  frozenColumns: number;
}

function readColumns(data: DataView, sheet: MutableSheet): void {
  const last = Math.min(data.getUint16(2, true), 255);
  for (let column = data.getUint16(0, true); column <= last; column += 1) {
    sheet.columnWidths.set(column, data.getUint16(4, true) / 256);
    if ((data.getUint16(8, true) & 1) === 1) sheet.hiddenColumns.add(column);
  }
}

function readRow(data: DataView, sheet: MutableSheet): void {
  const row = data.getUint16(0, true);
  const flags = data.getUint8(12);
  if (flags & HIDDEN_ROW) sheet.hiddenRows.add(row);
  if (flags & OWN_HEIGHT) sheet.rowHeights.set(row, (data.getUint16(6, true) & 0x7fff) / TWIPS_PER_POINT);
}

function readSheet(stream: Uint8Array, start: number, codeOf: (format: number) => string | undefined): MutableSheet {
  const sheet: MutableSheet = {
    formats: new Map(), hiddenRows: new Set(), hiddenColumns: new Set(), columnWidths: new Map(), rowHeights: new Map(),
    frozen: false, frozenRows: 0, frozenColumns: 0,
  };
  for (const record of recordsFrom(stream, start)) {
    const { id, data } = record;
    for (const [row, column, format] of cellsOf(record)) {
      const code = codeOf(format);
      if (code !== undefined) sheet.formats.set(`${row},${column}`, code);
    }
    if (id === RECORD.row) readRow(data, sheet);
    if (id === RECORD.columnInfo) readColumns(data, sheet);
    if (id === RECORD.window2) sheet.frozen = (data.getUint16(0, true) & FROZEN) !== 0;
    if (id === RECORD.pane && sheet.frozen) {
      sheet.frozenColumns = data.getUint16(0, true);
      sheet.frozenRows = data.getUint16(2, true);
    }
  }
  return sheet;
}

/** `stream`: the Workbook stream. Throws RangeError where a record is cut short. */
export function readBiffLayout(stream: Uint8Array): BiffLayout {
  const globals = readGlobals(stream);
  const codeOf = (format: number): string | undefined => {
    const id = globals.formatIds[format] ?? 0;
    return globals.codes.get(id) ?? builtInFormat(id);
  };
  const readable = globals.biff8 && !globals.encrypted;
  return {
    biff8: globals.biff8,
    encrypted: globals.encrypted,
    date1904: globals.date1904,
    sheets: readable ? globals.sheets.map((sheet) => ({ ...sheet, ...readSheet(stream, sheet.start, codeOf) })) : [],
  };
}
