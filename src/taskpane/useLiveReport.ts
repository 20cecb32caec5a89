/** Brings reports of the active sheet into the pane: while the user types, when asked for, and after the pane has changed something. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Dispatch, RefObject } from 'react';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import type { Ignore } from '../tasks/ignoreFinding';
import { startLiveCheck } from '../tasks/liveCheck';
import type { LiveCheck } from '../tasks/liveCheck';
import { hostWords } from './hostWords';
import type { UnreadIgnores } from './model/mendState';
import type { PaneAction } from './model/paneState';
import { ignoreWords } from './words/mending';

export interface LiveReport {
  /** Checks because the user asked. */
  readonly checkNow: () => void;
  /** Checks after an action of the pane, which may have `changed` nothing; `said` reaches the live region together with the new counts. Never rejects. */
  readonly recheck: (said: string, changed: boolean) => Promise<void>;
  /** Why the file's list of ignores was left out of the last check; null where it was not. */
  readonly unread: UnreadIgnores | null;
}

export interface LiveReportOptions {
  readonly dispatch: Dispatch<PaneAction>;
  /** The list of findings: tells whether the focus is in there when a report comes in. */
  readonly listRef: RefObject<HTMLElement | null>;
  /** Checks the active sheet at once; read only when the host is first seen. */
  readonly autoCheck: boolean;
  /** The user's changes are checked as they come. */
  readonly isLive: () => boolean;
}

interface IgnoresRead {
  readonly list: readonly Ignore[];
  readonly unread: UnreadIgnores | null;
}

/** A file whose list of ignores cannot be read is checked without it. */
async function ignoresIn(reading: Promise<readonly Ignore[] | null>): Promise<IgnoresRead> {
  try {
    const list = await reading;
    return list === null ? { list: [], unread: { text: ignoreWords.unread, renewable: true } } : { list, unread: null };
  } catch (error) {
    return { list: [], unread: { text: hostWords(error, ignoreWords.notRead), renewable: false } };
  }
}

export function useLiveReport(host: SpreadsheetHost, { dispatch, listRef, autoCheck, isLive }: LiveReportOptions): LiveReport {
  const liveRef = useRef<LiveCheck | null>(null);
  const ignores = useRef<readonly Ignore[] | Promise<readonly Ignore[]>>([]);
  const pending = useRef<string | null>(null);
  /** A check that was asked for is under way; another click would only wait behind it. */
  const asked = useRef(false);

  const [unread, setUnread] = useState<UnreadIgnores | null>(null);

  const check = useCallback(async (changed: boolean) => {
    // Loaded first, so that the list is asked for in the same turn as the sheets: a host may answer both at once.
    const { readIgnores } = await import('../tasks/ignoring');
    const reading = ignoresIn(readIgnores(host));
    ignores.current = reading.then(({ list }) => list);
    const live = liveRef.current;
    const [read] = await Promise.all([reading, changed ? live?.checkNow() : live?.checkQuietly()]);
    setUnread(read.unread);
    if (changed) dispatch({ type: 'checkDone' });
  }, [host, dispatch]);

  const checkNow = useCallback(() => {
    if (!liveRef.current || asked.current) return;
    asked.current = true;
    dispatch({ type: 'asked' });
    void check(true).finally(() => {
      asked.current = false;
    });
  }, [check, dispatch]);

  /** What waits to be said, once. */
  const takePending = useCallback((): string | null => {
    const said = pending.current;
    pending.current = null;
    return said;
  }, []);

  const recheck = useCallback(
    async (said: string, changed: boolean) => {
      pending.current = said;
      await check(changed);
      // Where no report came of it, what was done is said all the same.
      const unsaid = takePending();
      if (unsaid !== null) dispatch({ type: 'said', said: unsaid });
    },
    [check, dispatch, takePending],
  );

  const startedUp = useEffectEvent(() => {
    if (autoCheck) checkNow();
  });

  const followsTyping = useEffectEvent(isLive);

  useEffect(() => {
    const live = startLiveCheck(host, {
      onState: (next) => {
        // The user has turned to another sheet: what is under way is for the one that was left.
        if (next.phase === 'idle') asked.current = false;
        dispatch({ type: 'live', live: next });
      },
      onReport: (report) => {
        const focusInside = listRef.current?.contains(document.activeElement) ?? false;
        dispatch({ type: 'report', report, focusInside, said: takePending() });
      },
      ignores: () => ignores.current,
      live: () => followsTyping(),
    });
    liveRef.current = live;
    startedUp();
    return () => {
      liveRef.current = null;
      live.stop();
    };
  }, [host, dispatch, listRef, takePending]);

  return { checkNow, recheck, unread };
}
