/** Keeps the marks on the sheet in step with what the pane lists, and knows of those that somebody else has left there. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Dispatch } from 'react';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import { hostWords, isProtected } from './hostWords';
import { createMarkPainter } from './markPainter';
import type { MarkPainter } from './markPainter';
import { marksOf } from './model/marks';
import { markedFindings } from './model/paneState';
import type { PaneAction, PaneState } from './model/paneState';
import { marksTrouble } from './words/pane';
import { sheetWords } from './words/sheetNotices';

export interface SheetMarks {
  /** The active sheet carries marks of an earlier session, another window or the ribbon. */
  readonly left: boolean;
  /** Why the active sheet takes no marks; null where it does. */
  readonly refusal: string | null;
  /** Marks once more, after the user has seen to the reason. */
  readonly retry: () => void;
  /** Takes away whatever marks of ours the active sheet carries. */
  readonly clear: () => void;
}

function without(names: readonly string[], name: string): readonly string[] {
  return names.filter((other) => other !== name);
}

/**
 * On a host that cannot mark silently, writing marks wipes its undo history. There the marks change on a click only (check,
 * filter, switch), and those on a sheet that was left go with the next click. A sheet that refuses them is not asked again by itself.
 */
export function useMarks(host: SpreadsheetHost, state: PaneState, dispatch: Dispatch<PaneAction>): SheetMarks {
  const painter = useRef<MarkPainter | null>(null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const silent = host.capabilities.marksSilently;
  const { report, filter, marks, checksDone, live } = state;
  const { sheet } = live;
  const occasion = silent ? report : checksDone;
  const hadMarks = useRef(marks);

  useEffect(() => {
    const own = createMarkPainter(host, (error, asked) => {
      const words = hostWords(error, marksTrouble);
      if (asked !== null && isProtected(error)) setRefused((all) => new Map(all).set(asked, words));
      else dispatch({ type: 'trouble', trouble: words });
    });
    painter.current = own;
    return () => {
      painter.current = null;
      if (host.capabilities.marksSilently) void own.clear();
    };
  }, [host, dispatch]);

  const clearSheet = useCallback(async (name: string): Promise<boolean> => {
    setLeft((all) => without(all, name));
    const done = (await painter.current?.clearSheet(name)) ?? false;
    if (!done) setLeft((all) => [...without(all, name), name]);
    return done;
  }, []);

  const paintReport = (): void => {
    if (!report) return;
    setLeft((all) => without(all, report.sheet));
    void painter.current?.paint(report.sheet, marksOf(markedFindings(state)));
  };

  const paint = useEffectEvent(() => {
    const turnedOff = hadMarks.current && !marks;
    const turnedOn = !hadMarks.current && marks;
    hadMarks.current = marks;
    if (turnedOn || turnedOff) setRefused(new Map());
    if (marks && report) {
      if (turnedOn || !refused.has(report.sheet)) paintReport();
    } else if (!marks || silent) {
      void painter.current?.clear();
      if (turnedOff && sheet !== null && left.includes(sheet)) void clearSheet(sheet);
    }
  });

  useEffect(() => {
    paint();
  }, [host, occasion, filter, marks]);

  useLook(host, sheet, (marked) => {
    setLeft(marked.filter((name) => name !== painter.current?.painted()));
  });

  return {
    left: sheet !== null && left.includes(sheet),
    refusal: sheet === null ? null : (refused.get(sheet) ?? null),
    retry: () => {
      setRefused(new Map());
      paintReport();
    },
    clear: () => {
      if (sheet === null) return;
      void clearSheet(sheet).then((done) => {
        if (done) dispatch({ type: 'said', said: sheetWords.cleared });
      });
    },
  };
}

/** Marks that outlive the pane are looked for when it opens, when the user turns to a sheet, and when they come back to the pane. */
function useLook(host: SpreadsheetHost, sheet: string | null, onMarked: (sheets: readonly string[]) => void): void {
  const found = useEffectEvent(onMarked);
  useEffect(() => {
    if (host.capabilities.marksSilently || sheet === null) return undefined;
    const latest = { wanted: true };
    const look = async (): Promise<void> => {
      // Nobody asked for it: the next look may have more luck.
      const marked = await host.markedSheets().catch(() => null);
      if (marked !== null && latest.wanted) found(marked);
    };
    const onFocus = (): void => void look();
    void look();
    window.addEventListener('focus', onFocus);
    return () => {
      latest.wanted = false;
      window.removeEventListener('focus', onFocus);
    };
  }, [host, sheet]);
}
