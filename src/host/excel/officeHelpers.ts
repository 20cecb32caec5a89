/**
 * The one place that knows Microsoft's office-js-helpers: which program this is, and where settings are kept. The package is large
 * and no longer maintained, so this file is imported only when it is needed.
 */
import { Storage, StorageType, Utilities } from '@microsoft/office-js-helpers';

export interface HostProgram {
  /** "EXCEL"; "WEB" outside of Office. */
  readonly host: string;
  /** "PC", "MAC", "OFFICE_ONLINE" or "IOS"; null outside of Office. */
  readonly platform: string | null;
}

/** To be asked after `Office.onReady`. */
export function hostProgram(): HostProgram {
  const platform: string | null = Utilities.platform;
  return { host: Utilities.host, platform };
}

/** Texts kept for this user on this machine. */
export interface HelperStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const CONTAINER = 'jxmb';

/** The browser's `localStorage` under names of our own. Throws where the browser keeps nothing for this page. */
export function helperStorage(): HelperStorage {
  const storage = new Storage<unknown>(CONTAINER, StorageType.LocalStorage);
  return {
    getItem: (key) => {
      // The package parses what it finds, and takes some texts for dates.
      const value = storage.get(key);
      return typeof value === 'string' ? value : null;
    },
    setItem: (key, value) => {
      storage.set(key, value);
    },
  };
}
