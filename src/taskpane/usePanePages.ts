/** The pages that open over the pane: which one is open, and where the focus goes when it closes. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';

export type PanePageKey = 'help' | 'settings' | 'passOn';

export interface PanePages {
  readonly open: PanePageKey | null;
  readonly show: (page: PanePageKey) => void;
  /** Closes and gives the focus back to where it was. */
  readonly close: () => void;
  /** Closes and leaves the focus to whoever asked. */
  readonly leave: () => void;
}

/** `helpWish` grows with every wish for help that comes from elsewhere. */
export function usePanePages(helpWish: number): PanePages {
  const [open, setOpen] = useState<PanePageKey | null>(null);
  const returnTo = useRef<HTMLElement | null>(null);
  const returning = useRef(false);

  useEffect(() => {
    if (open !== null || !returning.current) return;
    returning.current = false;
    returnTo.current?.focus();
    returnTo.current = null;
  }, [open]);

  const show = useCallback((page: PanePageKey) => {
    setOpen((now) => {
      // From one page to another the way back stays the same.
      if (now === null && document.activeElement instanceof HTMLElement) returnTo.current = document.activeElement;
      return page;
    });
  }, []);
  const helpWished = useEffectEvent(() => {
    show('help');
  });
  const wishesMet = useRef(helpWish);
  useEffect(() => {
    if (helpWish === wishesMet.current) return;
    wishesMet.current = helpWish;
    helpWished();
  }, [helpWish]);
  const close = useCallback(() => {
    returning.current = true;
    setOpen(null);
  }, []);
  const leave = useCallback(() => {
    setOpen(null);
  }, []);
  return { open, show, close, leave };
}
