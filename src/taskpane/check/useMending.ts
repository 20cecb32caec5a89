/** Ties mending, undoing and ignoring to the pane: their state, their buttons, their keys. */
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { SpreadsheetHost } from '../../host/spreadsheetHost';
import type { CellAddress } from '../../tasks/cellNames';
import { emptyJournal } from '../../tasks/journal';
import type { SafeFix } from '../../tasks/mend';
import type { MendState, UnreadIgnores } from '../model/mendState';
import { createMendActions } from './mendActions';
import type { MendActions } from './mendActions';
import type { MendPort } from './mendPort';
import { turnOfKey } from './turnOfKey';

export interface Mending extends MendActions {
  readonly state: MendState;
  readonly unread: UnreadIgnores | null;
  readonly canInsertRows: boolean;
  /** Shows what 全部安全改正 would do; null puts the list of findings back. */
  readonly preview: (fixes: readonly SafeFix[] | null) => void;
  /** Ctrl+Z and Ctrl+Y for the whole pane; true where the key was one of them and had something to do. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => boolean;
}

/** The functions stay the same as long as the host does. */
export interface MendingLinks {
  readonly recheck: MendPort['recheck'];
  readonly show: (sheet: string, cell: CellAddress) => Promise<void>;
  readonly unread: UnreadIgnores | null;
}

const nothingMended: MendState = { journal: emptyJournal, done: [], undone: [], preview: null, putOff: false, progress: null, notice: null };

function focusInside(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}

export function useMending(host: SpreadsheetHost, { recheck, show, unread }: MendingLinks): Mending {
  const [state, setState] = useState(nothingMended);
  // An action that runs for a while must see what the others have done since it began.
  const latest = useRef(state);
  const own = useMemo(() => {
    const update = (patch: Partial<MendState>): void => {
      latest.current = { ...latest.current, ...patch };
      setState(latest.current);
    };
    const actions = createMendActions({
      host,
      state: () => latest.current,
      update,
      recheck,
      show,
      focusInside,
    });
    const preview = (fixes: readonly SafeFix[] | null): void => {
      // The list stays until the code of the preview is there.
      startTransition(() => update({ preview: fixes, putOff: fixes === null }));
    };
    return { ...actions, preview };
  }, [host, recheck, show]);

  useEffect(
    () =>
      host.subscribe({
        changed: ({ sheet, origin, structure, turned }) => {
          if (turned && origin === 'ours') void own.sheetTurned();
          if (structure && origin === 'user') void own.sheetMoved(sheet);
        },
      }),
    [host, own],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): boolean => {
    const turn = turnOfKey(event);
    if (!turn || latest.current[turn === 'undo' ? 'done' : 'undone'].length === 0) return false;
    event.preventDefault();
    void own[turn]();
    return true;
  };
  return { ...own, state, unread, canInsertRows: host.capabilities.insertRows, onKeyDown };
}
