/** Follows the system's light or dark setting. */
import { useSyncExternalStore } from 'react';
import type { PaneTheme } from './theme';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  if (typeof window.matchMedia !== 'function') return () => undefined;
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', changed);
  return () => {
    media.removeEventListener('change', changed);
  };
}

function current(): PaneTheme {
  return typeof window.matchMedia === 'function' && window.matchMedia(QUERY).matches ? 'dark' : 'light';
}

export function usePreferredTheme(): PaneTheme {
  return useSyncExternalStore(subscribe, current);
}
