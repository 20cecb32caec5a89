/** Ties the pane's state to a spreadsheet: live check, selection, marks, jumps. */
import { useCallback, useEffect, useEffectEvent, useReducer, useRef } from 'react';
import type { Dispatch, RefObject } from 'react';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import type { CellAddress } from '../tasks/cellNames';
import { startLiveCheck } from '../tasks/liveCheck';
import type { LiveCheck } from '../tasks/liveCheck';
import type { FindingItem } from './model/findingItems';
import { fromSelection } from './model/navigation';
import { allVisibleItems, initialPaneState, paneReducer } from './model/paneState';
import type { PaneAction, PaneState } from './model/paneState';
import { useMarks } from './useMarks';
import { jumpTrouble } from './words';

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
  readonly step: (direction: 1 | -1) => void;
}

/** `autoCheck` checks the active sheet at once; it is read only when the host is first seen. */
export function usePane(host: SpreadsheetHost, autoCheck: boolean): Pane {
  const [state, dispatch] = useReducer(paneReducer, initialPaneState);
  const listRef = useRef<HTMLDivElement>(null);
  const liveRef = useRef<LiveCheck | null>(null);

  const checkNow = useCallback(() => {
    const live = liveRef.current;
    if (!live) return;
    dispatch({ type: 'asked' });
    void live.checkNow().then(() => {
      dispatch({ type: 'checkDone' });
    });
  }, []);

  const startedUp = useEffectEvent(() => {
    if (autoCheck) checkNow();
  });

  useEffect(() => {
    const live = startLiveCheck(host, {
      onState: (next) => {
        dispatch({ type: 'live', live: next });
      },
      onReport: (report) => {
        const focusInside = listRef.current?.contains(document.activeElement) ?? false;
        dispatch({ type: 'report', report, focusInside });
      },
    });
    const unsubscribe = host.subscribe({
      selected: (sheet, selection) => {
        dispatch({ type: 'selected', sheet, selection });
      },
    });
    liveRef.current = live;
    startedUp();
    return () => {
      liveRef.current = null;
      unsubscribe();
      live.stop();
    };
  }, [host]);

  useMarks(host, state, dispatch);

  const jump = (cell: CellAddress): void => {
    const sheet = state.report?.sheet;
    if (sheet === undefined) return;
    const rect = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    dispatch({ type: 'selected', sheet, selection: rect });
    host.select(sheet, rect).catch(() => {
      dispatch({ type: 'trouble', trouble: jumpTrouble });
    });
  };

  const reveal = (item: FindingItem, table: number): void => {
    const [cell] = item.finding.cells;
    if (cell) jump(cell);
    dispatch({ type: 'reveal', item, table });
  };

  const step = (direction: 1 | -1): void => {
    const all = allVisibleItems(state);
    const target = fromSelection(all.map(({ item }) => item), state.selection, state.open, direction);
    const found = all.find(({ item }) => item.key === target?.key);
    if (found) reveal(found.item, found.table);
  };

  return { state, dispatch, listRef, checkNow, jump, reveal, step };
}
