/** The pane's settings as React state. */
import { useSyncExternalStore } from 'react';
import type { PaneSettings, Settings } from '../../tasks/settings';
import type { PaneTheme } from '../theme';
import { usePreferredTheme } from '../usePreferredTheme';

export function useSettings(settings: Settings): PaneSettings {
  return useSyncExternalStore(settings.subscribe, settings.read);
}

/** What the user chose, else what the system prefers. */
export function useChosenTheme(settings: Settings): PaneTheme {
  const preferred = usePreferredTheme();
  const { theme } = useSettings(settings);
  return theme === 'system' ? preferred : theme;
}
