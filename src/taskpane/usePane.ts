/** Ties the pane's state to a spreadsheet: live check, selection, marks, jumps, mending. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Dispatch, RefObject } from 'react';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import type { CellAddress, Rect } from '../tasks/cellNames';
import type { Direction } from '../tasks/nextFinding';
import { lastOnly } from '../tasks/pacing';
import { useMending } from './check/useMending';
import type { Mending } from './check/useMending';
import { hostWords } from './hostWords';
import type { FindingItem } from './model/findingItems';
import { fromSelection } from './model/navigation';
import { allVisibleItems, initialPaneState, paneReducer } from './model/paneState';
import type { PaneAction, PaneState } from './model/paneState';
import { useLiveReport } from './useLiveReport';
import { useMarks } from './useMarks';
import type { SheetMarks } from './useMarks';
import { jumpTrouble } from './words/pane';

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  /** To be put on the list of findings: tells whether the focus is in there when a report comes in. */
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly checkNow: () => void;
  readonly jump: (cell: CellAddress) => void;
  /** Shows a finding and selects its first cell. */
  readonly reveal: (item: FindingItem, table: number) => void;
  /** F8 and Shift+F8. */
  readonly step: (direction: Direction) => void;
  readonly mending: Mending;
  readonly sheetMarks: SheetMarks;
  /** What was asked for waits until the user ends typing in a cell. */
  readonly waiting: boolean;
}

export interface PaneStart {
  /** Checks the active sheet at once. */
  readonly autoCheck: boolean;
  readonly marks: boolean;
  /** Changes are checked as they come; asked each time. */
  readonly isLive: () => boolean;
}

interface Place {
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** All but `isLive` is read only when the host is first seen. */
export function usePane(host: SpreadsheetHost, { autoCheck, marks, isLive }: PaneStart): Pane {
  const [state, dispatch] = useReducer(paneReducer, { ...initialPaneState, marks });
  const [waits, setWaits] = useState(0);
  const listRef = useRef<HTMLDivElement>(null);
  const { checkNow, recheck, unread } = useLiveReport(host, { dispatch, listRef, autoCheck, isLive });

  useEffect(
    () =>
      host.subscribe({
        selected: (sheet, selection) => {
          dispatch({ type: 'selected', sheet, selection });
        },
        waiting: (waiting) => {
          setWaits((count) => count + (waiting ? 1 : -1));
        },
      }),
    [host],
  );

  const sheetMarks = useMarks(host, state, dispatch);

  // Of clicks that come while Excel waits for the user, only the last is of interest.
  const goTo = useMemo(
    () =>
      lastOnly(({ sheet, cell }: Place): Promise<void> => {
        const rect = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
        dispatch({ type: 'selected', sheet, selection: rect });
        return host.select(sheet, rect).catch((error: unknown) => {
          dispatch({ type: 'trouble', trouble: hostWords(error, jumpTrouble) });
        });
      }),
    [host],
  );
  const show = useCallback((sheet: string, cell: CellAddress) => goTo({ sheet, cell }), [goTo]);

  const jump = (cell: CellAddress): void => {
    if (state.report) void show(state.report.sheet, cell);
  };

  const reveal = (item: FindingItem, table: number): void => {
    const [cell] = item.finding.cells;
    if (cell) jump(cell);
    dispatch({ type: 'reveal', item, table });
  };

  const stepFrom = (selection: Rect | null, direction: Direction): void => {
    const all = allVisibleItems(state);
    const target = fromSelection(all.map(({ item }) => item), selection, state.open, direction);
    const found = all.find(({ item }) => item.key === target?.key);
    if (found) reveal(found.item, found.table);
  };
  const step = useSelectionSteps(host, state, stepFrom);

  const mending = useMending(host, { recheck, show, unread: state.live.error ? null : unread });

  return { state, dispatch, listRef, checkNow, jump, reveal, step, mending, sheetMarks, waiting: waits > 0 };
}

/** Asks what is selected at every step: not every spreadsheet tells when that changes. */
function useSelectionSteps(host: SpreadsheetHost, state: PaneState, stepFrom: (selection: Rect | null, direction: Direction) => void): (direction: Direction) => void {
  const latest = useRef({ state, stepFrom });
  useLayoutEffect(() => {
    latest.current = { state, stepFrom };
  });
  return useMemo(() => {
    const steps = lastOnly(async (direction: Direction): Promise<void> => {
      const found = await host.readSelection().catch(() => undefined);
      const { state: now, stepFrom: go } = latest.current;
      const here = found?.sheet === now.live.sheet ? found.rect : null;
      go(found === undefined ? now.selection : here, direction);
    });
    return (direction) => void steps(direction);
  }, [host]);
}
