/** Blocks of cells as Excel gives them, and the grid that they make. */
import type { Rect } from '../../grid/address';
import type { CellValue, Grid, GridCell, GridRow } from '../../grid/grid';
import type { HiddenLines } from './book';

/** To be loaded of a range, for `blockOf`. */
export const CONTENT = 'rowIndex,columnIndex,values,text,formulas,numberFormat';

type Table = readonly (readonly unknown[])[];

/** A loaded range. Above some size Excel leaves tables out without an error (office-js 6781). */
interface Loaded {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: Table | null;
  readonly text: Table | null;
  readonly formulas: Table | null;
  readonly numberFormat: Table | null;
}

/** Rows of cells from `top`, `left` on. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly GridRow[];
}

function valueOf(value: unknown): CellValue {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function textOf(text: unknown): string {
  return typeof text === 'string' ? text : '';
}

/** A text that begins with "=" is told of as formula as well. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : undefined;
}

/** undefined for General. */
export function numberFormatOf(format: unknown): string | undefined {
  return typeof format === 'string' && format !== '' && format !== 'General' ? format : undefined;
}

/** undefined for a blank cell. */
function cellOf(value: unknown, text: unknown, formula: string | undefined, numberFormat: string | undefined): GridCell | undefined {
  if (value === '' && formula === undefined) return undefined;
  return {
    value: valueOf(value),
    text: textOf(text),
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** null where Excel left something out. */
export function blockOf({ rowIndex, columnIndex, values, text, formulas, numberFormat }: Loaded): Block | null {
  if (values === null || text === null || formulas === null || numberFormat === null) return null;
  const rows = values.map((row, r) =>
    row.map((value, c) => cellOf(value, text[r]?.[c], formulaOf(formulas[r]?.[c], value), numberFormatOf(numberFormat[r]?.[c]))),
  );
  return { top: rowIndex, left: columnIndex, rows };
}

/** Formats alone make Excel count rows and columns as used: they end where contents and merged areas end. */
function extentOf(blocks: readonly Block[], merges: readonly Rect[]): { readonly rowCount: number; readonly columnCount: number } {
  let rowCount = merges.reduce((last, { bottom }) => Math.max(last, bottom + 1), 0);
  let columnCount = merges.reduce((last, { right }) => Math.max(last, right + 1), 0);
  for (const { top, left, rows } of blocks) {
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell === undefined) return;
        rowCount = Math.max(rowCount, top + r + 1);
        columnCount = Math.max(columnCount, left + c + 1);
      });
    });
  }
  return { rowCount, columnCount };
}

/** `merges`: null where they were not asked for. */
export function gridOf(sheet: string, blocks: readonly Block[], merges: readonly Rect[] | null, hidden: HiddenLines): Grid {
  const { rowCount, columnCount } = extentOf(blocks, merges ?? []);
  const rows: GridRow[] = Array.from({ length: rowCount }, () => []);
  for (const block of blocks) {
    const before = Array.from({ length: block.left }, () => undefined);
    block.rows.forEach((row, r) => {
      if (block.top + r < rowCount) rows[block.top + r] = [...before, ...row].slice(0, columnCount);
    });
  }
  return { sheet, rowCount, columnCount, rows, merges, hiddenRows: hidden.rows, hiddenColumns: hidden.columns };
}
