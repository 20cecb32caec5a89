/** Makes a new .xlsx from an opened workbook: the way out for old .xls files, which cannot be patched. */
import type { Cell, CellStyle as LibraryStyle, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { toA1 } from '../grid/address';
import type { CellValue, Grid, GridCell } from '../grid/grid';
import { saveWorkbook } from './saveWorkbook';
import type { CellWrite, StoredChanges, Workbook, WorkbookSheet } from './workbook';
import { formulaCell, missingSheet } from './workbookError';
import { assertWritable } from './writableCell';

const PIXELS_PER_POINT = 96 / 72;
/** Pixels of one character of column width; readers of the new file see Excel's standard font. */
const DIGIT_PIXELS = 7;

/** The library writes "_x0041_" as it is, and readers would take it for the letter A. */
function literal(value: CellValue): CellValue {
  return typeof value === 'string' ? value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : value;
}

/** Values of a sheet with the writes put in. Throws WorkbookError: formula. */
function valuesOf(sheet: WorkbookSheet, writes: readonly CellWrite[]): CellValue[][] {
  const { grid } = sheet;
  const values = Array.from({ length: grid.rowCount }, (_row, row) =>
    Array.from({ length: grid.columnCount }, (_column, column) => grid.rows[row]?.[column]?.value ?? null),
  );
  for (const { cell, value } of writes) {
    if (grid.rows[cell.row]?.[cell.column]?.formula !== undefined) throw formulaCell(`'${sheet.name}'!${toA1(cell)}`);
    while (values.length <= cell.row) values.push([]);
    const row = values[cell.row] ?? [];
    while (row.length <= cell.column) row.push(null);
    row[cell.column] = value;
  }
  return values.map((row) => row.map(literal));
}

function detailOf(cell: GridCell): Partial<Cell> | null {
  const style: LibraryStyle | null = cell.numberFormat === undefined ? null : { numFmt: cell.numberFormat };
  if (cell.formula === undefined) return style && { style };
  return { formula: cell.formula.slice(1), formulaResult: cell.value, ...(style ? { style } : {}) };
}

function detailsOf(grid: Grid): Map<string, Partial<Cell>> {
  const details = new Map<string, Partial<Cell>>();
  grid.rows.forEach((row, rowIndex) =>
    row.forEach((cell, column) => {
      const detail = cell ? detailOf(cell) : null;
      if (detail) details.set(`${rowIndex},${column}`, detail);
    }),
  );
  return details;
}

function writeSheet(sheet: WorkbookSheet, writes: readonly CellWrite[]): WriteSheet {
  const { grid, layout } = sheet;
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  layout.rowHeights.forEach((height, row) => {
    if (grid.hiddenRows.has(row)) rowDefs.set(row, { hidden: true });
    else if (height !== undefined) rowDefs.set(row, { height: height / PIXELS_PER_POINT });
  });
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rows: valuesOf(sheet, writes),
    cells: detailsOf(grid),
    merges: (grid.merges ?? []).map((m) => ({ startRow: m.top, startCol: m.left, endRow: m.bottom, endCol: m.right })),
    columns: layout.columnWidths.map((width, column) =>
      grid.hiddenColumns.has(column) ? { hidden: true } : { width: width / DIGIT_PIXELS },
    ),
    rowDefs,
    freezePane: { rows: layout.frozenRows, columns: layout.frozenColumns },
  };
}

/**
 * Values, number formats, merges, widths, heights, hidden parts and our texts; fonts, borders and fills are not carried over.
 * `stored`: changes to the workbook's own texts.
 * Rejects with WorkbookError: formula, no-sheet, value.
 */
export async function saveAsXlsx(workbook: Workbook, writes: readonly CellWrite[], stored: StoredChanges = new Map()): Promise<Uint8Array> {
  writes.forEach(assertWritable);
  const stray = writes.find((write) => !workbook.sheets.some(({ name }) => name === write.sheet));
  if (stray) throw missingSheet(stray.sheet);
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map((sheet) => writeSheet(sheet, writes.filter((write) => write.sheet === sheet.name))),
    dateSystem: workbook.date1904 ? '1904' : '1900',
  });
  return saveWorkbook(bytes, [], new Map<string, string | null>([...workbook.stored, ...stored]));
}
