/** The document as plain data for tests: equal documents are equal snapshots, whatever happened in between. */
import type { Rect } from '../../../../src/grid/address';
import { toA1 } from '../../../../src/grid/address';
import type { CellSnapshot, NameSnapshot, RuleSnapshot, SheetSnapshot, WorkbookSnapshot } from '../inMemoryExcel';
import { areaToA1 } from './areas';
import { cellOf, textOf } from './cells';
import type { DefinedName, Document, Rule, Sheet } from './document';
import { cellKey, columnOfKey, rowOfKey } from './document';

export function snapshotCell(sheet: Sheet, row: number, column: number): CellSnapshot {
  const cell = cellOf(sheet, row, column);
  const { numberFormat, ...style } = sheet.styles.get(cellKey(row, column)) ?? {};
  return {
    value: cell?.value ?? '',
    text: textOf(sheet, row, column),
    ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell?.quotePrefix ? { quotePrefix: true } : {}),
    ...(numberFormat === undefined || numberFormat === 'General' ? {} : { numberFormat: String(numberFormat) }),
    style,
  };
}

function snapshotCells(sheet: Sheet): Readonly<Record<string, CellSnapshot>> {
  const keys = [...new Set([...sheet.cells.keys(), ...sheet.styles.keys()])].sort((a, b) => a - b);
  return Object.fromEntries(keys.map((key) => [toA1({ row: rowOfKey(key), column: columnOfKey(key) }), snapshotCell(sheet, rowOfKey(key), columnOfKey(key))]));
}

function addresses(rects: readonly Rect[]): readonly string[] {
  return rects.map(areaToA1);
}

function snapshotRule({ rects, ...rule }: Rule): RuleSnapshot {
  return { ...rule, areas: addresses(rects) };
}

function snapshotNames(names: ReadonlyMap<string, DefinedName>): readonly NameSnapshot[] {
  return [...names.values()];
}

function sortedLines(lines: ReadonlyMap<number, true>): readonly number[] {
  return [...lines.keys()].sort((a, b) => a - b);
}

export function snapshotSheet(sheet: Sheet): SheetSnapshot {
  const { id, name, visibility, tabColor } = sheet;
  return {
    ...{ id, name, visibility, tabColor },
    cells: snapshotCells(sheet),
    merges: addresses(sheet.merges),
    rules: sheet.rules.map(snapshotRule),
    validations: sheet.validations.map(({ rects, properties }) => ({ areas: addresses(rects), rule: properties['Rule'] })),
    names: snapshotNames(sheet.names),
    properties: Object.fromEntries(sheet.properties),
    protectedWith: sheet.protection,
    hiddenRows: sortedLines(sheet.hiddenRows),
    hiddenColumns: sortedLines(sheet.hiddenColumns),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    columnWidths: Object.fromEntries(sheet.columnWidths),
  };
}

export function snapshotWorkbook(document: Document): WorkbookSnapshot {
  return {
    sheets: document.sheets.map(snapshotSheet),
    names: snapshotNames(document.names),
    settings: Object.fromEntries(document.settings),
    xmlParts: document.xmlParts.map(({ xml }) => xml),
    calculationMode: document.calculationMode,
  };
}
