/** What a user sets for the pane, kept per user: live check, marks, theme. */
export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export interface PaneSettings {
  readonly liveCheck: boolean;
  readonly marks: boolean;
  readonly theme: ThemeChoice;
}

export const defaultSettings: PaneSettings = { liveCheck: true, marks: true, theme: 'system' };

/** Where texts survive the page: the browser's `localStorage` has this shape. Both may throw. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Never throws. `read` gives the same object until something changes. */
export interface Settings {
  readonly read: () => PaneSettings;
  readonly change: (part: Partial<PaneSettings>) => void;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
  /** false where the settings last only as long as the page. */
  readonly kept: () => boolean;
}

const KEY = 'jxmb.settings';

/**
 * An entry that is missing or spoilt falls back to its own default; the others stay. By hand and not by zod: this is read before the
 * pane's first screen, and a schema library would be a twentieth of all that must be loaded for it.
 */
function settingsFrom(stored: Readonly<Record<string, unknown>>): PaneSettings {
  const { liveCheck, marks, theme } = stored;
  return {
    liveCheck: typeof liveCheck === 'boolean' ? liveCheck : defaultSettings.liveCheck,
    marks: typeof marks === 'boolean' ? marks : defaultSettings.marks,
    theme: themeChoices.find((choice) => choice === theme) ?? defaultSettings.theme,
  };
}

function settingsIn(text: string): PaneSettings {
  try {
    const stored: unknown = JSON.parse(text);
    return typeof stored === 'object' && stored !== null ? settingsFrom({ ...stored }) : defaultSettings;
  } catch {
    // Not JSON: the next change replaces it.
    return defaultSettings;
  }
}

/** `storage` null: in memory only. A storage that refuses (private window, full, switched off) costs nothing but the keeping. */
export function createSettings(storage: TextStorage | null): Settings {
  let kept = storage !== null;
  const guarded = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      kept = false;
      return otherwise;
    }
  };
  const stored = guarded(() => storage?.getItem(KEY) ?? null, null);
  let current = stored === null ? defaultSettings : settingsIn(stored);
  const listeners = new Set<() => void>();
  return {
    read: () => current,
    change: (part) => {
      current = { ...current, ...part };
      if (storage !== null) {
        guarded(() => {
          storage.setItem(KEY, JSON.stringify(current));
          kept = true;
        }, undefined);
      }
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    kept: () => kept,
  };
}
