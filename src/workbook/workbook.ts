/** A workbook as opened from a file: plain data, the same in Node and in a browser. */
import type { CellAddress } from '../grid/address';
import type { CellValue, Grid } from '../grid/grid';

export interface Workbook {
  readonly format: 'xlsx' | 'xls';
  /** In tab order, worksheets only. */
  readonly sheets: readonly WorkbookSheet[];
  /** Chinese sentences: what the file keeps but the page does not draw, and what saving changes. */
  readonly notices: readonly string[];
  /** Serial numbers count from 1904 (old Mac files). */
  readonly date1904: boolean;
  /** Texts of ours that travel in the file, by key. */
  readonly stored: ReadonlyMap<string, string>;
}

/** Texts to keep in the file, by key; null takes one out. */
export type StoredChanges = ReadonlyMap<string, string | null>;

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly grid: Grid;
  readonly layout: SheetLayout;
}

/** How the sheet looks; everything in CSS pixels at 96 dpi, indexed like the grid. */
export interface SheetLayout {
  /** One per grid column; 0 for a hidden one. */
  readonly columnWidths: readonly number[];
  /** One per grid row; undefined where the row grows with its text, 0 for a hidden one. */
  readonly rowHeights: readonly (number | undefined)[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Rows of styles; [] where styles were not asked for or the format does not give them. Blank cells may have one. */
  readonly styles: readonly (readonly (CellStyle | undefined)[])[];
}

export interface BorderLine {
  /** Line name of the file format: thin, medium, thick, dashed, dotted, double, hair … */
  readonly line: string;
  readonly colour: string;
}

/** Colours are "#RRGGBB", theme and palette already resolved. Absent means the default. */
export interface CellStyle {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly align?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'distributed';
  readonly vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap?: boolean;
  /** Steps of about one character. */
  readonly indent?: number;
  /** Format code, for cells that are blank now; absent for General. */
  readonly numberFormat?: string;
  readonly top?: BorderLine;
  readonly right?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
}

export interface OpenOptions {
  /** false: leave `layout.styles` empty; number formats and texts are right all the same. Default true. */
  readonly styles?: boolean;
}

/** A value to put into a constant cell of a file. Dates are serial numbers; text starting with "=" stays text. */
export interface CellWrite {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly value: CellValue;
}
