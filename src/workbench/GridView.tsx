/** The worksheet in front: headers, cells, selection and marks, inside one scrolling box. One use per sheet. */
import type { CSSProperties, JSX, MouseEvent as ReactMouseEvent, RefObject } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentState, DocumentStore } from '../host/workbench/documentStore';
import { selectionOn } from '../host/workbench/documentStore';
import type { OpenSheet } from '../host/workbench/openSheet';
import { sheetExtent } from '../host/workbench/openSheet';
import type { CellAddress, Rect } from '../host/workbench/pageTypes';
import { columnName } from '../host/workbench/pageTypes';
import { extendTo, selectCell, selectRect } from '../host/workbench/selection';
import { CellEditor } from './CellEditor';
import type { CellEditorHandle } from './CellEditor';
import { GridRow } from './GridRow';
import { marksByRow } from './marksByRow';
import { columnHeaderHeight, rowHeaderWidth, sheetFrame } from './sheetFrame';
import type { Frozen, SheetFrame } from './sheetFrame';
import { useFittingFrozen } from './useFittingFrozen';
import { useReveal } from './useReveal';
import { useRowWindow } from './useRowWindow';
import { useSelectionBox } from './useSelectionBox';
import { words } from './words';
import { useZoomWheel } from './useZoom';
import type { Zoom } from './useZoom';

interface GridViewProps {
  readonly store: DocumentStore;
  readonly state: DocumentState;
  /** Sizes as drawn: `zoomedSheet` has been here. */
  readonly sheet: OpenSheet;
  readonly zoom: Zoom;
  /** Whether the keyboard is in the grid; outlives this sheet, so that 撤销 on another one leaves the keyboard here. */
  readonly focus: RefObject<boolean>;
  /** A sentence about something that was refused. */
  readonly onHint: (hint: string | null) => void;
}

export function GridView({ store, state, sheet, zoom, focus, onHint }: GridViewProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<CellEditorHandle>(null);
  const frame = useFrame(sheet, useFittingFrozen(box, sheet, zoom.factor), zoom.factor);
  useZoomWheel(box, zoom.step);
  const selection = selectionOn(state, sheet);
  const { merges, name } = sheet;
  const marks = useMemo(() => marksByRow(merges, frame, state.marks.get(name) ?? []), [merges, frame, state.marks, name]);
  const view = useRowWindow(box, sheet, frame);
  const selected = useSelectionBox(box, sheet, selection.rect, view.revision);
  useReveal(box, state.reveal, selection.focus, sheet, view.scrollToRow);
  const mouse = useMouseSelection(store, sheet, editor);

  return (
    <div className="grid-box" ref={box} style={boxStyle(frame, view.frozenHeight)} onMouseDown={mouse.down} onMouseMove={mouse.move} onDoubleClick={mouse.double} onScroll={view.onScroll}>
      <table className="grid" role="grid" aria-label={words.gridOf(sheet.name)} aria-rowcount={sheet.grid.rowCount} style={{ width: frame.tableWidth }}>
        <colgroup>
          <col style={{ width: rowHeaderWidth }} />
          {frame.columns.map((column, index) => (
            <col key={column} style={{ width: frame.widths[index] }} />
          ))}
        </colgroup>
        <ColumnHeaders frame={frame} selectedFrom={selection.rect.left} selectedTo={selection.rect.right} />
        <tbody>
          {view.pieces.map((piece) =>
            piece.kind === 'gap' ? (
              <tr key={`gap-${piece.from}`} aria-hidden="true" className="gap" style={{ height: piece.height }}>
                <td colSpan={frame.columns.length + 1} />
              </tr>
            ) : (
              <GridRow
                key={piece.row}
                sheet={sheet}
                row={piece.row}
                cells={frame.rowsHiddenBefore.has(piece.row) ? sheet.grid.rows : sheet.grid.rows[piece.row]}
                marks={marks.get(piece.row)}
                frame={frame}
                stickyTop={piece.stickyTop}
                selected={piece.row >= selection.rect.top && piece.row <= selection.rect.bottom}
              />
            ),
          )}
        </tbody>
      </table>
      {selected ? <div className={inFrozen(frame, selection.rect) ? 'selection is-frozen' : 'selection'} style={selected} aria-hidden="true" /> : null}
      <CellEditor ref={editor} store={store} sheet={sheet} selection={selection} box={selected} focus={focus} onHint={onHint} />
    </div>
  );
}

/** Frozen cells lie above the others, and so must the selection on them. */
function inFrozen(frame: SheetFrame, rect: Rect): boolean {
  return rect.top < frame.frozenRows || rect.left < frame.frozenColumns;
}

/** A cell scrolled into view must not end up behind the headers or frozen cells. */
function boxStyle(frame: SheetFrame, frozenHeight: number): CSSProperties {
  const zoom = { '--zoom': frame.zoom } as CSSProperties;
  return { ...zoom, scrollPaddingTop: frozenHeight + 6, scrollPaddingLeft: frame.frozenWidth + 8 };
}

/** Made anew only when layout or size change, so that rows know when everything has to be drawn again. */
function useFrame(sheet: OpenSheet, frozen: Frozen, zoom: number): SheetFrame {
  const { rows, columns } = sheetExtent(sheet);
  const { layout } = sheet;
  const { hiddenRows, hiddenColumns } = sheet.grid;
  return useMemo(
    () => sheetFrame({ layout, frozen, hiddenRows, hiddenColumns, rowCount: rows, columnCount: columns, zoom }),
    [layout, frozen, hiddenRows, hiddenColumns, rows, columns, zoom],
  );
}

interface ColumnHeadersProps {
  readonly frame: SheetFrame;
  readonly selectedFrom: number;
  readonly selectedTo: number;
}

function ColumnHeaders({ frame, selectedFrom, selectedTo }: ColumnHeadersProps): JSX.Element {
  return (
    <thead>
      <tr style={{ height: columnHeaderHeight }}>
        <td className="corner" data-corner="all" title={words.selectAll} />
        {frame.columns.map((column) => (
          <th
            key={column}
            scope="col"
            data-column-header={column}
            className={column >= selectedFrom && column <= selectedTo ? 'column-header is-selected' : 'column-header'}
            style={frame.stickyLeft(column) === null ? undefined : { left: frame.stickyLeft(column) ?? 0, zIndex: 7 }}
          >
            {columnName(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface MouseSelection {
  readonly down: (event: ReactMouseEvent) => void;
  readonly move: (event: ReactMouseEvent) => void;
  readonly double: (event: ReactMouseEvent) => void;
}

function useMouseSelection(store: DocumentStore, sheet: OpenSheet, editor: RefObject<CellEditorHandle | null>): MouseSelection {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    if (!dragging) return undefined;
    const stop = (): void => setDragging(false);
    window.addEventListener('mouseup', stop);
    return () => window.removeEventListener('mouseup', stop);
  }, [dragging]);
  return {
    down: (event) => {
      if (event.button !== 0 || isEditorOrScrollbar(event)) return;
      // Focus stays in the one text box that all typing goes through.
      event.preventDefault();
      editor.current?.commit();
      editor.current?.focus();
      const cell = cellUnder(event.target);
      const now = selectionOn(store.getState(), sheet);
      if (cell) {
        store.setSelection(event.shiftKey ? extendTo(sheet, now, cell) : selectCell(sheet, cell));
        setDragging(true);
        return;
      }
      const area = headerArea(event.target, sheet);
      if (area) store.setSelection(selectRect(sheet, area), false);
    },
    move: (event) => {
      const cell = dragging ? cellUnder(event.target) : null;
      if (cell) store.setSelection(extendTo(sheet, selectionOn(store.getState(), sheet), cell), false);
    },
    double: (event) => {
      if (cellUnder(event.target)) editor.current?.edit();
    },
  };
}

function isEditorOrScrollbar(event: ReactMouseEvent): boolean {
  return event.target instanceof HTMLTextAreaElement || event.target === event.currentTarget;
}

function cellUnder(target: EventTarget): CellAddress | null {
  const td = target instanceof Element ? target.closest<HTMLElement>('td[data-cell]') : null;
  return td ? { row: Number(td.dataset['row']), column: Number(td.dataset['column']) } : null;
}

/** The whole row, column or sheet whose header was clicked. */
function headerArea(target: EventTarget, sheet: OpenSheet) {
  const header = target instanceof Element ? target.closest<HTMLElement>('[data-row-header],[data-column-header],[data-corner]') : null;
  if (!header) return null;
  const bottom = Math.max(0, sheet.grid.rowCount - 1);
  const right = Math.max(0, sheet.grid.columnCount - 1);
  const { rowHeader, columnHeader } = header.dataset;
  if (rowHeader !== undefined) return { top: Number(rowHeader), left: 0, bottom: Number(rowHeader), right };
  if (columnHeader !== undefined) return { top: 0, left: Number(columnHeader), bottom, right: Number(columnHeader) };
  return { top: 0, left: 0, bottom, right };
}
