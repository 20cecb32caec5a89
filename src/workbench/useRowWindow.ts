/** Draws only the rows in view of a long sheet, and learns their real heights as it goes. One use per sheet. */
import type { RefObject } from 'react';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { OpenSheet } from '../host/workbench/openSheet';
import { sheetExtent } from '../host/workbench/openSheet';
import { lineOffsets } from '../taskpane/model/lineOffsets';
import type { RowWindow } from './rowWindow';
import { coversView, rowWindow } from './rowWindow';
import type { SheetFrame } from './sheetFrame';
import { columnHeaderHeight } from './sheetFrame';

export type RowPiece =
  | { readonly kind: 'row'; readonly row: number; readonly stickyTop: number | null }
  /** Rows that are not drawn. */
  | { readonly kind: 'gap'; readonly from: number; readonly height: number };

interface RowView {
  readonly pieces: readonly RowPiece[];
  /** Grows when rows may have moved: overlays then measure again. */
  readonly revision: number;
  /** Distance from the top of the view to where frozen rows end, column headers included. */
  readonly frozenHeight: number;
  readonly onScroll: () => void;
  readonly scrollToRow: (row: number) => void;
}

export function useRowWindow(box: RefObject<HTMLDivElement | null>, sheet: OpenSheet, frame: SheetFrame): RowView {
  // Heights measured at another zoom are worth nothing.
  const measured = useMemo(() => ({ zoom: frame.zoom, current: new Map<number, number>() }), [frame.zoom]);
  const [drawn, setDrawn] = useState<{ readonly frame: SheetFrame; readonly shown: RowWindow } | null>(null);
  const [revision, setRevision] = useState(0);
  const count = sheetExtent(sheet).rows;

  const offsetsNow = useCallback(() => {
    const heightOf = (row: number): number =>
      frame.isHiddenRow(row) ? 0 : (measured.current.get(row) ?? sheet.layout.rowHeights[row] ?? frame.defaultRowHeight);
    return lineOffsets(count, heightOf);
  }, [frame, sheet.layout, count, measured]);
  const windowAt = useCallback(
    (top: number, height: number) => rowWindow(offsetsNow(), sheet.merges, top, height),
    [offsetsNow, sheet.merges],
  );
  // A new frame (another sheet, another size) starts from the top until the box has been measured.
  const shown = useMemo(
    () => (drawn?.frame === frame ? drawn.shown : windowAt(box.current?.scrollTop ?? 0, box.current?.clientHeight ?? 900)),
    [drawn, frame, windowAt, box],
  );

  const onScroll = (): void => {
    const view = box.current;
    if (!view) return;
    const covered = coversView(shown, offsetsNow(), view.scrollTop, view.clientHeight);
    if (!covered) setDrawn({ frame, shown: windowAt(view.scrollTop, view.clientHeight) });
    // Frozen cells move against the sheet, so the selection frame has to follow them.
    else if (frame.frozenRows > 0) setRevision((now) => now + 1);
  };
  const scrollToRow = (row: number): void => {
    const view = box.current;
    if (!view) return;
    const top = Math.max(0, (offsetsNow()[row] ?? 0) - view.clientHeight / 2);
    view.scrollTop = top;
    setDrawn({ frame, shown: windowAt(top, view.clientHeight) });
  };
  // Typing can make a row taller, so every new grid is measured.
  useLayoutEffect(() => {
    if (measureRows(box.current, measured.current)) setRevision((now) => now + 1);
  }, [box, sheet.grid, frame, shown, measured]);

  useKeptPlace(box, frame.zoom);

  const pieces = piecesOf(frame, shown, offsetsNow(), measured.current);
  return { pieces, revision, frozenHeight: frozenHeightOf(frame, measured.current), onScroll, scrollToRow };
}

/** What was in view stays in view while the sheet grows or shrinks. */
function useKeptPlace(box: RefObject<HTMLDivElement | null>, zoom: number): void {
  const before = useRef(zoom);
  useLayoutEffect(() => {
    const view = box.current;
    if (view && before.current !== zoom) view.scrollTo(view.scrollLeft * (zoom / before.current), view.scrollTop * (zoom / before.current));
    before.current = zoom;
  }, [box, zoom]);
}

/** Reads the heights that the browser gave to the drawn rows; true where one was news. */
function measureRows(box: HTMLDivElement | null, heights: Map<number, number>): boolean {
  let news = false;
  for (const element of Array.from(box?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])) {
    const row = Number(element.dataset['row']);
    if (heights.get(row) === element.offsetHeight) continue;
    heights.set(row, element.offsetHeight);
    news = true;
  }
  return news;
}

function frozenHeightOf(frame: SheetFrame, heights: ReadonlyMap<number, number>): number {
  const frozen = frame.rows.filter((row) => row < frame.frozenRows);
  return frozen.reduce((total, row) => total + (heights.get(row) ?? frame.defaultRowHeight), columnHeaderHeight);
}

function piecesOf(frame: SheetFrame, shown: RowWindow, offsets: readonly number[], heights: ReadonlyMap<number, number>): readonly RowPiece[] {
  const pieces: RowPiece[] = [];
  let stickyTop = columnHeaderHeight;
  for (const row of frame.rows.filter((index) => index < frame.frozenRows)) {
    pieces.push({ kind: 'row', row, stickyTop });
    stickyTop += heights.get(row) ?? frame.defaultRowHeight;
  }
  const from = Math.max(shown.first, frame.frozenRows);
  const above = (offsets[from] ?? 0) - (offsets[frame.frozenRows] ?? 0);
  if (above > 0) pieces.push({ kind: 'gap', from: frame.frozenRows, height: above });
  for (const row of frame.rows) if (row >= from && row <= shown.last) pieces.push({ kind: 'row', row, stickyTop: null });
  const below = (offsets[offsets.length - 1] ?? 0) - (offsets[shown.last + 1] ?? 0);
  if (below > 0) pieces.push({ kind: 'gap', from: shown.last + 1, height: below });
  return pieces;
}
