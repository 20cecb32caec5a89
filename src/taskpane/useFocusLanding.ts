/** Keeps the keyboard focus in the pane when the element it was on goes with its screen. */
import { useEffect, useRef } from 'react';
import type { FocusEvent, RefObject } from 'react';

/** Where the focus lands, first match first: a screen's message, the list, the tabs. */
const landings = ['[data-landing]', '[data-item][tabindex="0"]', '[role="tab"][aria-selected="true"]'];

export interface FocusLanding {
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/** `screen` names what is shown; the handlers and the ref belong on the pane's root. */
export function useFocusLanding(screen: string): FocusLanding {
  const rootRef = useRef<HTMLElement>(null);
  const last = useRef<Element | null>(null);

  useEffect(() => {
    const lost = last.current !== null && !last.current.isConnected;
    if (!lost || (document.activeElement !== null && document.activeElement !== document.body)) return;
    last.current = null;
    for (const landing of landings) {
      const target = rootRef.current?.querySelector<HTMLElement>(landing);
      if (target) return target.focus();
    }
  }, [screen]);

  return {
    rootRef,
    onFocus: (event) => {
      last.current = event.target;
    },
    // Not called for an element that React removes: that one stays on record.
    onBlur: () => {
      last.current = null;
    },
  };
}
