/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) outside text fields, which have an undo of their own. */

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget | null;
}

// Lists inside :not() are newer than Chromium 87.
const TEXT_FIELDS = 'textarea, select, [contenteditable="true"], [contenteditable=""], input:not([type="checkbox"]):not([type="radio"])';

function inTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TEXT_FIELDS) !== null;
}

export function turnOfKey({ key, ctrlKey, metaKey, shiftKey, altKey, target }: PressedKey): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey || inTextField(target)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}
