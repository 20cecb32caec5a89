// @vitest-environment jsdom
/** The keys of 撤销 and 重做, and the fields that keep them for themselves. */
import { describe, expect, it } from 'vitest';
import { turnOfKey } from '../../../src/taskpane/check/turnOfKey';
import type { PressedKey } from '../../../src/taskpane/check/turnOfKey';

/** "Ctrl+Shift+Z" */
function pressed(keys: string, target: EventTarget | null = document.body): PressedKey {
  const parts = keys.split('+');
  const has = (name: string): boolean => parts.includes(name);
  return { key: parts[parts.length - 1] ?? '', ctrlKey: has('Ctrl'), metaKey: has('Meta'), shiftKey: has('Shift'), altKey: has('Alt'), target };
}

describe('in the pane', () => {
  it.each([
    ['Ctrl+z', 'undo'],
    ['Ctrl+Z', 'undo'],
    ['Meta+z', 'undo'],
    ['Ctrl+y', 'redo'],
    ['Ctrl+Shift+Z', 'redo'],
    ['Ctrl+Shift+Y', null],
    ['Ctrl+Alt+z', null],
    ['z', null],
    ['Ctrl+a', null],
  ])('%s: %s', (keys, turn) => {
    expect(turnOfKey(pressed(keys))).toBe(turn);
  });
});

describe('Ctrl+Z', () => {
  it.each([
    ['<button>改正</button>', 'undo'],
    ['<input type="checkbox">', 'undo'],
    ['<input>', null],
    ['<input type="text">', null],
    ['<textarea></textarea>', null],
    ['<select></select>', null],
    ['<div contenteditable="true"><b>字</b></div>', null],
    ['<div contenteditable="false">字</div>', 'undo'],
  ])('in %s: %s', (markup, turn) => {
    const element = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
    expect(turnOfKey(pressed('Ctrl+z', element?.firstElementChild ?? element))).toBe(turn);
  });
});
