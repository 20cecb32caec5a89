/** Ties the pane's state to a spreadsheet: live check, selection, marks, jumps, mending. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Dispatch, RefObject } from 'react';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import type { CellAddress } from '../tasks/cellNames';
import { useMending } from './check/useMending';
import type { Mending } from './check/useMending';
import { hostWords } from './hostWords';
import type { FindingItem } from './model/findingItems';
import { fromSelection } from './model/navigation';
import { allVisibleItems, initialPaneState, paneReducer } from './model/paneState';
import type { PaneAction, PaneState } from './model/paneState';
import { useLiveReport } from './useLiveReport';
import { useMarks } from './useMarks';
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
  readonly step: (direction: 1 | -1) => void;
  readonly mending: Mending;
}

/** `autoCheck` checks the active sheet at once; it is read only when the host is first seen. `isLive`: changes are checked as they come. */
export function usePane(host: SpreadsheetHost, autoCheck: boolean, isLive: () => boolean): Pane {
  const [state, dispatch] = useReducer(paneReducer, initialPaneState);
  const listRef = useRef<HTMLDivElement>(null);
  const { checkNow, recheck, unread } = useLiveReport(host, { dispatch, listRef, autoCheck, isLive });

  useEffect(
    () =>
      host.subscribe({
        selected: (sheet, selection) => {
          dispatch({ type: 'selected', sheet, selection });
        },
      }),
    [host],
  );

  useMarks(host, state, dispatch);

  const show = useCallback(
    (sheet: string, cell: CellAddress): Promise<void> => {
      const rect = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
      dispatch({ type: 'selected', sheet, selection: rect });
      return host.select(sheet, rect).catch((error: unknown) => {
        dispatch({ type: 'trouble', trouble: hostWords(error, jumpTrouble) });
      });
    },
    [host],
  );

  const jump = (cell: CellAddress): void => {
    if (state.report) void show(state.report.sheet, cell);
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

  const mending = useMending(host, { recheck, show, unread });

  return { state, dispatch, listRef, checkNow, jump, reveal, step, mending };
}
