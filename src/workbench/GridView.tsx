/** The worksheet in front: headers, cells, selection and marks, inside one scrolling box. One use per sheet. */
import type { CSSProperties, JSX, RefObject } from 'react';
import { useMemo, useRef } from 'react';
import type { DocumentState, DocumentStore } from '../host/workbench/documentStore';
import { selectionOn } from '../host/workbench/documentStore';
import type { OpenSheet } from '../host/workbench/openSheet';
import { sheetExtent } from '../host/workbench/openSheet';
import type { Rect } from '../host/workbench/pageTypes';
import { columnName } from '../host/workbench/pageTypes';
import { areaOf } from '../host/workbench/mergeIndex';
import { isOneCell } from '../host/workbench/selection';
import { CellEditor } from './CellEditor';
import type { CellEditorHandle } from './CellEditor';
import { GridRow } from './GridRow';
import { marksByRow } from './marksByRow';
import { columnHeaderHeight, rowHeaderWidth, sheetFrame } from './sheetFrame';
import type { Frozen, SheetFrame } from './sheetFrame';
import { useFittingFrozen } from './useFittingFrozen';
import { useMouseSelection } from './useMouseSelection';
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
  const selected = useSelectionBox(box, selection.rect, view.revision, frame);
  const typing = areaOf(merges, selection.anchor);
  const typingBox = useSelectionBox(box, typing, view.revision, frame);
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
      {typingBox && !isOneCell(sheet, selection) ? (
        <div className={inFrozen(frame, typing) ? 'typing-cell is-frozen' : 'typing-cell'} style={typingBox} aria-hidden="true" />
      ) : null}
      <CellEditor ref={editor} store={store} sheet={sheet} selection={selection} box={typingBox} focus={focus} onHint={onHint} />
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
