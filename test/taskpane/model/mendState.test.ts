/** The order of what can be undone, and many changes as one. */
import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/grid/edit';
import type { Change } from '../../../src/tasks/journal';
import { lastStep, mergedChanges, movedStep, withStep } from '../../../src/taskpane/model/mendState';
import type { Step } from '../../../src/taskpane/model/mendState';
import { at } from '../kit/tables';

const step = (title: string): Step => ({ kind: 'cells', title });
const titles = (steps: readonly Step[]): string => steps.map(({ title }) => title).join(' ');

describe('steps', () => {
  /** "a b u r c": do a, do b, undo, redo, do c. */
  it.each([
    ['', '', ''],
    ['a b', 'a b', ''],
    ['a b u', 'a', 'b'],
    ['a b u u', '', 'b a'],
    ['a b u u u', '', 'b a'],
    ['a b u u r', 'a', 'b'],
    ['a b u r', 'a b', ''],
    ['a r', 'a', ''],
    ['a b u c', 'a c', ''],
  ])('%s: done %s, undone %s', (script, done, undone) => {
    const end = script
      .split(' ')
      .filter((word) => word !== '')
      .reduce<{ done: readonly Step[]; undone: readonly Step[] }>(
        (steps, word) => (word === 'u' ? movedStep(steps, 'undo') : word === 'r' ? movedStep(steps, 'redo') : withStep(steps, step(word))),
        { done: [], undone: [] },
      );
    expect([titles(end.done), titles(end.undone)]).toEqual([done, undone]);
    expect(lastStep(end.done)?.title ?? '').toBe(done.split(' ').pop());
  });
});

describe('merged changes', () => {
  const content = (cell: string, text: string): CellContent => ({ cell: at(cell), value: text, text });
  const change = (sheet: string, cell: string, before: string, after: string): Change => ({
    title: '改',
    sheet,
    before: [content(cell, before)],
    after: [content(cell, after)],
  });

  it('hold each cell once: as it was at first and as it is at last; one change per sheet', () => {
    const merged = mergedChanges([change('甲', 'B2', '1', '2'), change('乙', 'B2', 'x', 'y'), change('甲', 'B2', '2', '3'), change('甲', 'C2', '5', '6')], '三处');
    expect(merged).toEqual([
      { title: '三处', sheet: '甲', before: [content('B2', '1'), content('C2', '5')], after: [content('B2', '3'), content('C2', '6')] },
      { title: '三处', sheet: '乙', before: [content('B2', 'x')], after: [content('B2', 'y')] },
    ]);
  });

  it('of nothing are nothing', () => {
    expect(mergedChanges([], '')).toEqual([]);
  });
});
