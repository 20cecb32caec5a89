/** One row of the grid: its number and the cells that are not covered by a merged area. */
import type { CSSProperties, JSX } from 'react';
import { memo } from 'react';
import type { OpenSheet } from '../host/workbench/openSheet';
import { areaOf, mergeAt } from '../host/workbench/mergeIndex';
import type { GridRow as RowCells, MarkSeverity, Rect } from '../host/workbench/pageTypes';
import { cellAt, toA1 } from '../host/workbench/pageTypes';
import { cellLook } from './cellLook';
import { overflowLook } from './overflowLook';
import type { SheetFrame } from './sheetFrame';
import { visibleSpan } from './sheetFrame';
import { words } from './words';

/** Marks of one row by column. */
export type RowMarks = ReadonlyMap<number, MarkSeverity>;

interface RowProps {
  readonly sheet: OpenSheet;
  readonly row: number;
  /** The cells and marks of this row decide whether it is drawn anew. */
  readonly cells: RowCells | readonly RowCells[] | undefined;
  readonly marks: RowMarks | undefined;
  readonly frame: SheetFrame;
  /** Distance from the top of the view for a frozen row, else null. */
  readonly stickyTop: number | null;
  /** Part of the selection: its number is highlighted. */
  readonly selected: boolean;
}

function GridRowView({ sheet, row, marks, frame, stickyTop, selected }: RowProps): JSX.Element {
  const cells: JSX.Element[] = [];
  for (const column of frame.columns) {
    const merge = mergeAt(sheet.merges, { row, column });
    if (merge && !standsFor(merge, row, column, frame)) continue;
    cells.push(
      <GridCellView key={column} sheet={sheet} row={row} column={column} mark={marks?.get(merge?.left ?? column)} frame={frame} stickyTop={stickyTop} />,
    );
  }
  const height = sheet.layout.rowHeights[row];
  return (
    <tr data-row={row} style={{ height: height ?? frame.defaultRowHeight }}>
      <RowHeader row={row} afterHidden={frame.rowsHiddenBefore.has(row)} stickyTop={stickyTop} selected={selected} />
      {cells}
    </tr>
  );
}

interface HeaderProps {
  readonly row: number;
  readonly afterHidden: boolean;
  readonly stickyTop: number | null;
  readonly selected: boolean;
}

function RowHeader({ row, afterHidden, stickyTop, selected }: HeaderProps): JSX.Element {
  const names = ['row-header', afterHidden ? 'after-hidden' : '', selected ? 'is-selected' : ''].filter(Boolean).join(' ');
  return (
    <th
      scope="row"
      data-row-header={row}
      className={names}
      style={stickyTop === null ? undefined : { top: stickyTop, zIndex: 5 }}
      title={afterHidden ? words.hiddenRows : undefined}
    >
      {row + 1}
    </th>
  );
}

/** A merged area is drawn once, in its first visible row and column. */
function standsFor(merge: Rect, row: number, column: number, frame: SheetFrame): boolean {
  return frame.firstVisibleRow(merge) === row && frame.firstVisibleColumn(merge) === column;
}

interface CellProps {
  readonly sheet: OpenSheet;
  readonly row: number;
  readonly column: number;
  readonly mark: MarkSeverity | undefined;
  readonly frame: SheetFrame;
  readonly stickyTop: number | null;
}

function GridCellView({ sheet, row, column, mark, frame, stickyTop }: CellProps): JSX.Element {
  const area = areaOf(sheet.merges, { row, column });
  const content = cellAt(sheet.grid, { row: area.top, column: area.left });
  const span = visibleSpan(frame, area);
  const style: CSSProperties = { ...cellLook(sheet, area, content), ...overflowLook(sheet, frame, area, content) };
  const stickyLeft = frame.stickyLeft(column);
  if (stickyTop !== null) style.top = stickyTop;
  if (stickyLeft !== null) style.left = stickyLeft;
  const frozen = stickyTop !== null || stickyLeft !== null;
  return (
    <td
      data-cell={toA1({ row: area.top, column: area.left })}
      data-row={area.top}
      data-column={area.left}
      data-mark={mark}
      className={frozen ? (stickyTop !== null && stickyLeft !== null ? 'frozen frozen-corner' : 'frozen') : undefined}
      title={mark === undefined ? undefined : words.marks[mark]}
      rowSpan={span.rows > 1 ? span.rows : undefined}
      colSpan={span.columns > 1 ? span.columns : undefined}
      style={style}
    >
      {content?.text}
      {mark === undefined ? null : <MarkBadge severity={mark} />}
    </td>
  );
}

/** A shape of its own per severity, so that colour is not the only sign. */
function MarkBadge({ severity }: { readonly severity: MarkSeverity }): JSX.Element {
  return (
    <svg className={`badge badge-${severity}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {severity === 'error' ? <path d="M0 0h12v12z" /> : null}
      {severity === 'warning' ? <path d="M6 1 11.5 11H.5z" /> : null}
      {severity === 'info' ? <circle cx="6" cy="6" r="4.5" /> : null}
    </svg>
  );
}

/** Draws a row again only where its cells, marks or surroundings changed; typing then costs one row. */
export const GridRow = memo(GridRowView, (before, after) => {
  if (before.frame !== after.frame || before.row !== after.row || before.stickyTop !== after.stickyTop) return false;
  if (before.cells !== after.cells || before.selected !== after.selected) return false;
  return sameMarks(before.marks, after.marks);
});

function sameMarks(a: RowMarks | undefined, b: RowMarks | undefined): boolean {
  if (a === b) return true;
  if ((a?.size ?? 0) !== (b?.size ?? 0)) return false;
  return [...(a ?? [])].every(([column, severity]) => b?.get(column) === severity);
}
