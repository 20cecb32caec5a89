/** Widths, heights, frozen panes and styles of a sheet. */
import type { Cell, CellStyle as LibraryStyle, Sheet } from 'hucre/xlsx';
import type { Grid } from '../grid/grid';
import type { CellStyle, SheetLayout } from './workbook';
import { attributeOf, tagsOf } from './xmlScan';

/** Pixels of one digit, the unit of column widths: 8 in 宋体 11, Excel's standard font for Chinese, 7 in Calibri 11. */
const DIGIT_PIXELS = 7;
const SONGTI_DIGIT_PIXELS = 8;
const PIXELS_PER_POINT = 96 / 72;
/** Nine characters: Excel's standard column, margins included. */
const STANDARD_WIDTH = 9;

/** Pixels of one digit in the workbook's standard font. */
export function digitPixels(fontName: string | undefined): number {
  return fontName !== undefined && /宋体|simsun/i.test(fontName) ? SONGTI_DIGIT_PIXELS : DIGIT_PIXELS;
}

/** Width, in characters, of the columns that the sheet does not list. */
export function standardWidth(sheetXml: string): number {
  for (const tag of tagsOf(sheetXml)) {
    if (tag.local === 'sheetFormatPr') return Number(attributeOf(sheetXml, tag, 'defaultColWidth')) || STANDARD_WIDTH;
    if (tag.local === 'sheetData' || tag.local === 'cols') break;
  }
  return STANDARD_WIDTH;
}

export function pointsToPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

function stylesOf(
  cells: ReadonlyMap<string, Cell>,
  grid: Grid,
  styleOf: (source: LibraryStyle) => CellStyle,
): readonly (readonly (CellStyle | undefined)[])[] {
  return Array.from({ length: grid.rowCount }, (_row, row) =>
    Array.from({ length: grid.columnCount }, (_column, column) => {
      const style = cells.get(`${row},${column}`)?.style;
      return style && styleOf(style);
    }),
  );
}

export interface LayoutSource {
  readonly grid: Grid;
  readonly sheet: Sheet;
  readonly digitPixels: number;
  /** Characters. */
  readonly standardWidth: number;
  /** null: styles are not wanted. */
  readonly styleOf: ((source: LibraryStyle) => CellStyle) | null;
}

export function sheetLayout({ grid, sheet, digitPixels: digit, standardWidth: standard, styleOf }: LayoutSource): SheetLayout {
  return {
    columnWidths: Array.from({ length: grid.columnCount }, (_, column) =>
      grid.hiddenColumns.has(column) ? 0 : Math.round((sheet.columns?.[column]?.width ?? standard) * digit),
    ),
    rowHeights: Array.from({ length: grid.rowCount }, (_, row) => {
      const height = sheet.rowDefs?.get(row)?.height;
      if (grid.hiddenRows.has(row)) return 0;
      return height === undefined ? undefined : pointsToPixels(height);
    }),
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    styles: styleOf && sheet.cells ? stylesOf(sheet.cells, grid, styleOf) : [],
  };
}
