/** Keeps the marks on the sheet in step with what the pane lists. */
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Dispatch } from 'react';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import { createMarkPainter } from './markPainter';
import type { MarkPainter } from './markPainter';
import { marksOf } from './model/marks';
import { markedFindings } from './model/paneState';
import type { PaneAction, PaneState } from './model/paneState';
import { marksTrouble } from './words/pane';

/**
 * On a host that cannot mark silently, writing marks wipes its undo history. There the marks change on a click only (check,
 * filter, switch), and those on a sheet that was left go with the next click.
 */
export function useMarks(host: SpreadsheetHost, state: PaneState, dispatch: Dispatch<PaneAction>): void {
  const painter = useRef<MarkPainter | null>(null);
  const silent = host.capabilities.marksSilently;
  const { report, filter, marks, checksDone } = state;
  const occasion = silent ? report : checksDone;

  useEffect(() => {
    const own = createMarkPainter(host, () => {
      dispatch({ type: 'trouble', trouble: marksTrouble });
    });
    painter.current = own;
    return () => {
      painter.current = null;
      if (host.capabilities.marksSilently) void own.clear();
    };
  }, [host, dispatch]);

  const paint = useEffectEvent(() => {
    if (marks && report) void painter.current?.paint(report.sheet, marksOf(markedFindings(state)));
    else if (!marks || silent) void painter.current?.clear();
  });

  useEffect(() => {
    paint();
  }, [host, occasion, filter, marks]);
}
