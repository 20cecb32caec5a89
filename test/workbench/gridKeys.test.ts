/** Which key means what. */
import { describe, expect, it } from 'vitest';
import type { KeyPress } from '../../src/workbench/gridKeys';
import { editCommand, gridCommand, ownedByInputMethod } from '../../src/workbench/gridKeys';

/** "Control+Shift+z" */
function press(text: string): KeyPress {
  const parts = text.split('+');
  return {
    key: parts[parts.length - 1] ?? '',
    ctrlKey: parts.includes('Control'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
}

describe('gridCommand', () => {
  it.each([
    ['ArrowDown', { kind: 'move', direction: 'down', extend: false, times: 1 }],
    ['Shift+ArrowLeft', { kind: 'move', direction: 'left', extend: true, times: 1 }],
    ['Enter', { kind: 'move', direction: 'down', extend: false, times: 1 }],
    ['Shift+Enter', { kind: 'move', direction: 'up', extend: false, times: 1 }],
    ['Tab', { kind: 'move', direction: 'right', extend: false, times: 1 }],
    ['F2', { kind: 'edit' }],
    ['Delete', { kind: 'clear' }],
    ['Control+z', { kind: 'undo' }],
    ['Meta+z', { kind: 'undo' }],
    ['Control+Shift+z', { kind: 'redo' }],
    ['Control+y', { kind: 'redo' }],
    ['Control+a', { kind: 'selectAll' }],
    ['Control+ArrowDown', { kind: 'edge', direction: 'down', extend: false }],
    ['Control+Shift+ArrowLeft', { kind: 'edge', direction: 'left', extend: true }],
    ['Home', { kind: 'start', wholeSheet: false, extend: false }],
    ['Control+End', { kind: 'end', wholeSheet: true, extend: false }],
    ['Control+Shift+Home', { kind: 'start', wholeSheet: true, extend: true }],
    ['a', null],
    ['Control+c', null],
    ['Control+s', null],
    ['F8', null],
    ['Alt+ArrowDown', null],
  ])('%s', (keys, command) => expect(gridCommand(press(keys))).toEqual(command));
});

describe('editCommand', () => {
  it.each([
    ['Enter', 'commit'],
    ['Shift+Enter', 'commit'],
    ['Alt+Enter', 'lineBreak'],
    ['Tab', 'commit'],
    ['Shift+Tab', 'commit'],
    ['Escape', 'cancel'],
    ['F2', 'stay'],
    ['Control+z', null],
  ])('%s', (keys, command) => {
    expect(editCommand(press(keys), false)).toBe(command);
    expect(editCommand(press(keys), true)).toBe(command);
  });

  it.each([
    ['ArrowLeft', 'commit'],
    ['ArrowDown', 'commit'],
    ['Home', 'commit'],
    ['PageDown', 'commit'],
    ['Alt+ArrowDown', null],
  ])('%s moves in the text that is edited, and ends typing over a cell', (keys, command) => {
    expect(editCommand(press(keys), false)).toBeNull();
    expect(editCommand(press(keys), true)).toBe(command);
  });
});

describe('ownedByInputMethod', () => {
  it.each([
    [true, 13, true],
    [false, 229, true],
    [false, 13, false],
  ])('composing %s, key code %i → %s', (composing, code, owned) => expect(ownedByInputMethod(composing, code)).toBe(owned));
});
