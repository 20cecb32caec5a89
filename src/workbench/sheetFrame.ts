/** The skeleton of a sheet as drawn: visible columns, sticky offsets, merged areas cut to what is visible. */
import type { OpenSheet } from '../host/workbench/openSheet';
import type { Rect } from '../host/workbench/pageTypes';

export const rowHeaderWidth = 44;
export const columnHeaderHeight = 24;
const defaultColumnWidth = 72;
const defaultRowHeight = 20;

export interface SheetFrame {
  /** Visible columns in order, and the pixel width of each. */
  readonly columns: readonly number[];
  readonly widths: readonly number[];
  /** Row header included. */
  readonly tableWidth: number;
  /** Visible rows in order. */
  readonly rows: readonly number[];
  readonly defaultRowHeight: number;
  /** 1 is 100 %. */
  readonly zoom: number;
  /** Visible rows right after hidden ones. */
  readonly rowsHiddenBefore: ReadonlySet<number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Distance from the left of the view to where frozen columns end, row header included. */
  readonly frozenWidth: number;
  /** Distance from the left of the view for a frozen column, else null. */
  stickyLeft(column: number): number | null;
  firstVisibleRow(area: Rect): number;
  firstVisibleColumn(area: Rect): number;
  isHiddenRow(row: number): boolean;
  isHiddenColumn(column: number): boolean;
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** Frozen cells may take this much of the view; beyond it hardly anything else could be seen or reached. */
const frozenShare = 0.6;

/** What of the file's frozen panes fits into a view of this size, in pixels: all rows or none, all columns or none. */
export function fittingFrozen(layout: OpenSheet['layout'], view: { readonly width: number; readonly height: number }, zoom: number): Frozen {
  const sum = (sizes: readonly (number | undefined)[], count: number, usual: number): number =>
    Array.from({ length: count }, (_, index) => sizes[index] ?? usual).reduce((total, size) => total + size, 0);
  const height = columnHeaderHeight + sum(layout.rowHeights, layout.frozenRows, defaultRowHeight * zoom);
  const width = rowHeaderWidth + sum(layout.columnWidths, layout.frozenColumns, defaultColumnWidth * zoom);
  return {
    rows: height <= view.height * frozenShare ? layout.frozenRows : 0,
    columns: width <= view.width * frozenShare ? layout.frozenColumns : 0,
  };
}

export interface FrameSource {
  /** Sizes as drawn: `zoomedSheet` has been here. */
  readonly layout: OpenSheet['layout'];
  readonly frozen: Frozen;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Extent of the sheet as drawn. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly zoom: number;
}

/** Depends on layout and extent only, never on cell contents. */
export function sheetFrame({ layout, frozen, hiddenRows, hiddenColumns, rowCount, columnCount, zoom }: FrameSource): SheetFrame {
  const isHiddenRow = (row: number): boolean => hiddenRows.has(row) || layout.rowHeights[row] === 0;
  const isHiddenColumn = (column: number): boolean => hiddenColumns.has(column) || layout.columnWidths[column] === 0;
  const columns = indices(columnCount).filter((column) => !isHiddenColumn(column));
  const rows = indices(rowCount).filter((row) => !isHiddenRow(row));
  const widths = columns.map((column) => layout.columnWidths[column] ?? defaultColumnWidth * zoom);
  const lefts = leftOffsets(columns, widths);
  return {
    columns,
    widths,
    tableWidth: rowHeaderWidth + widths.reduce((sum, width) => sum + width, 0),
    rows,
    defaultRowHeight: defaultRowHeight * zoom,
    zoom,
    rowsHiddenBefore: new Set(rows.filter((row) => row > 0 && isHiddenRow(row - 1))),
    frozenRows: frozen.rows,
    frozenColumns: frozen.columns,
    frozenWidth: columns.reduce((left, column, index) => (column < frozen.columns ? left + (widths[index] ?? 0) : left), rowHeaderWidth),
    stickyLeft: (column) => (column < frozen.columns ? (lefts.get(column) ?? null) : null),
    firstVisibleRow: (area) => firstFrom(area.top, area.bottom, isHiddenRow),
    firstVisibleColumn: (area) => firstFrom(area.left, area.right, isHiddenColumn),
    isHiddenRow,
    isHiddenColumn,
  };
}

/** Rows and columns of an area that are visible: what rowSpan and colSpan must count. */
export function visibleSpan(frame: SheetFrame, area: Rect): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (let row = area.top; row <= area.bottom; row += 1) if (!frame.isHiddenRow(row)) rows += 1;
  for (let column = area.left; column <= area.right; column += 1) if (!frame.isHiddenColumn(column)) columns += 1;
  return { rows, columns };
}

function leftOffsets(columns: readonly number[], widths: readonly number[]): ReadonlyMap<number, number> {
  let left = rowHeaderWidth;
  return new Map(
    columns.map((column, index) => {
      const entry = [column, left] as const;
      left += widths[index] ?? 0;
      return entry;
    }),
  );
}

function firstFrom(from: number, to: number, hidden: (index: number) => boolean): number {
  let index = from;
  while (index < to && hidden(index)) index += 1;
  return index;
}

function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
