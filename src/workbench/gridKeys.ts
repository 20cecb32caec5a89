/** Which key means what while no cell is being edited, and while one is. */
import type { Direction } from '../host/workbench/selection';

export type GridCommand =
  | { readonly kind: 'move'; readonly direction: Direction; readonly extend: boolean; readonly times: number }
  | { readonly kind: 'edge'; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: 'start' | 'end'; readonly wholeSheet: boolean; readonly extend: boolean }
  | { readonly kind: 'edit' | 'clear' | 'selectAll' | 'undo' | 'redo' };

/** `commit`: the key then moves the selection as it does without editing. `stay`: from now on arrows move in the text. */
export type EditCommand = 'commit' | 'cancel' | 'lineBreak' | 'stay';

/** What both tables need of a keyboard event. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };
const rowsPerPage = 12;

/** null: the key is not ours (typing, browser and pane shortcuts). */
export function gridCommand(press: KeyPress): GridCommand | null {
  const { key, shiftKey, altKey } = press;
  const control = press.ctrlKey || press.metaKey;
  if (altKey) return null;
  const arrow = arrows[key];
  if (arrow !== undefined && control) return { kind: 'edge', direction: arrow, extend: shiftKey };
  if (arrow !== undefined) return { kind: 'move', direction: arrow, extend: shiftKey, times: 1 };
  if (control) return controlCommand(key.toLowerCase(), shiftKey);
  switch (key) {
    case 'Enter':
      return { kind: 'move', direction: shiftKey ? 'up' : 'down', extend: false, times: 1 };
    case 'Tab':
      return { kind: 'move', direction: shiftKey ? 'left' : 'right', extend: false, times: 1 };
    case 'PageDown':
      return { kind: 'move', direction: 'down', extend: shiftKey, times: rowsPerPage };
    case 'PageUp':
      return { kind: 'move', direction: 'up', extend: shiftKey, times: rowsPerPage };
    case 'Home':
      return { kind: 'start', wholeSheet: false, extend: shiftKey };
    case 'End':
      return { kind: 'end', wholeSheet: false, extend: shiftKey };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    default:
      return null;
  }
}

function controlCommand(key: string, shift: boolean): GridCommand | null {
  switch (key) {
    case 'z':
      return { kind: shift ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    case 'a':
      return { kind: 'selectAll' };
    case 'home':
      return { kind: 'start', wholeSheet: true, extend: shift };
    case 'end':
      return { kind: 'end', wholeSheet: true, extend: shift };
    default:
      return null;
  }
}

/** Whether what has been said of the last change is out of date with this one. */
export function changesCells({ kind }: GridCommand): boolean {
  return kind === 'clear' || kind === 'undo' || kind === 'redo';
}

/** Keys that end typing over a cell, but move the caret once its text is being edited. */
const leavingKeys = new Set([...Object.keys(arrows), 'Home', 'End', 'PageUp', 'PageDown']);

/** null: the key belongs to the text being edited. `overwriting`: the cell is being typed over, not edited. */
export function editCommand(press: KeyPress, overwriting: boolean): EditCommand | null {
  if (overwriting && !press.altKey && leavingKeys.has(press.key)) return 'commit';
  switch (press.key) {
    case 'Enter':
      if (press.altKey || press.ctrlKey || press.metaKey) return 'lineBreak';
      return 'commit';
    case 'Tab':
      return 'commit';
    case 'F2':
      return 'stay';
    case 'Escape':
      return 'cancel';
    default:
      return null;
  }
}

/** Keys that an input method owns: Enter and arrows choose candidates, they must not reach the grid. */
export function ownedByInputMethod(isComposing: boolean, keyCode: number): boolean {
  // 229 is what browsers report for a key that an input method has taken, also before `isComposing` is set.
  return isComposing || keyCode === 229;
}
