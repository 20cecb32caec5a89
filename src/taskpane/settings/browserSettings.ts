/** Settings kept by the browser for this user, where it keeps anything. */
import { createSettings } from '../../tasks/settings';
import type { Settings, TextStorage } from '../../tasks/settings';

/** Merely naming the storage throws where a policy forbids it. */
function browserStorage(): TextStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export function browserSettings(): Settings {
  return createSettings(browserStorage());
}
