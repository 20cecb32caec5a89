/** The workbook as it lies in memory. Parts are never changed in place, only maps are, so that a copy for undo is cheap. */
import type { Rect } from '../../../../src/grid/address';
import type { RuleType } from '../inMemoryExcel';
import type { Json } from '../protocol/messages';
import { notFound, RemoteError } from '../protocol/remoteError';
import { COLUMNS } from './areas';

export interface Cell {
  /** Never blank: a blank cell is none. Errors are their text ("#REF!"). */
  readonly value: string | number | boolean;
  /** As shown; absent where value and number format say it. */
  readonly text?: string;
  readonly formula?: string;
  readonly quotePrefix?: true;
}

export type StyleValue = string | number | boolean;
/** numberFormat, fill, fontColor, bold, locked, … : what was set, whatever it was set to. */
export type Style = Readonly<Record<string, StyleValue>>;

export interface Rule {
  readonly id: string;
  readonly type: RuleType;
  readonly stopIfTrue: boolean;
  readonly rects: readonly Rect[];
  /** Custom rules only. */
  readonly formula?: string;
  readonly format: Readonly<Record<string, string | boolean>>;
  readonly unreadable?: true;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface Validation {
  readonly rects: readonly Rect[];
  readonly properties: Readonly<Record<string, Json>>;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  /** By cellKey. */
  cells: Map<number, Cell>;
  styles: Map<number, Style>;
  merges: readonly Rect[];
  /** By priority, the topmost first. */
  rules: readonly Rule[];
  validations: readonly Validation[];
  /** By lower-case name. */
  names: Map<string, DefinedName>;
  properties: Map<string, string>;
  protection: ProtectionOptions | null;
  hiddenRows: Map<number, true>;
  hiddenColumns: Map<number, true>;
  rowHeights: Map<number, number>;
  columnWidths: Map<number, number>;
}

export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

export interface Document {
  sheets: readonly Sheet[];
  activeId: string;
  /** On the active sheet. */
  selection: readonly Rect[];
  names: Map<string, DefinedName>;
  settings: Map<string, Json>;
  xmlParts: readonly XmlPart[];
  calculationMode: string;
}

export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function rowOfKey(key: number): number {
  return Math.floor(key / COLUMNS);
}

export function columnOfKey(key: number): number {
  return key % COLUMNS;
}

export function newSheet(id: string, name: string): Sheet {
  return {
    ...{ id, name, visibility: 'Visible', tabColor: '', merges: [], rules: [], validations: [], protection: null },
    ...{ cells: new Map(), styles: new Map(), names: new Map(), properties: new Map() },
    ...{ hiddenRows: new Map(), hiddenColumns: new Map(), rowHeights: new Map(), columnWidths: new Map() },
  };
}

function copySheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    ...{ cells: new Map(sheet.cells), styles: new Map(sheet.styles), names: new Map(sheet.names), properties: new Map(sheet.properties) },
    ...{ hiddenRows: new Map(sheet.hiddenRows), hiddenColumns: new Map(sheet.hiddenColumns) },
    ...{ rowHeights: new Map(sheet.rowHeights), columnWidths: new Map(sheet.columnWidths) },
  };
}

export function copyDocument(document: Document): Document {
  return { ...document, sheets: document.sheets.map(copySheet), names: new Map(document.names), settings: new Map(document.settings) };
}

function sameParts(a: object, b: object): boolean {
  const others = new Map<string, unknown>(Object.entries(b));
  return Object.entries(a).every(([name, part]: readonly [string, unknown]) => {
    const other = others.get(name);
    if (!(part instanceof Map) || !(other instanceof Map)) return part === other;
    return part.size === other.size && [...part].every(([key, value]) => other.get(key) === value);
  });
}

/** Whether nothing has changed since `copy` was made, but for what is active and selected. */
export function isUnchanged(document: Document, copy: Document): boolean {
  const { sheets, activeId, selection } = document;
  const sameSheets = sheets.length === copy.sheets.length && sheets.every((sheet, index) => sameParts(sheet, copy.sheets[index] ?? {}));
  return sameSheets && sameParts(document, { ...copy, sheets, activeId, selection });
}

/** By id or by name, in either case. */
export function findSheet(document: Document, key: string): Sheet | undefined {
  return document.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
}

/** Throws ItemNotFound. */
export function sheetOf(document: Document, key: string): Sheet {
  const sheet = findSheet(document, key);
  if (sheet === undefined) throw notFound(`sheet ${key}`);
  return sheet;
}

export function visibleSheets(document: Document): readonly Sheet[] {
  return document.sheets.filter(({ visibility }) => visibility === 'Visible');
}

/** Throws where Excel takes no such name. `current`: a sheet that may keep its own. */
export function checkSheetName(document: Document, name: string, current?: Sheet): void {
  if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) throw new RemoteError('InvalidArgument', `sheet name ${name}`);
  const found = findSheet(document, name);
  if (found !== undefined && found !== current) throw new RemoteError('ItemAlreadyExists', `sheet ${name}`);
}
