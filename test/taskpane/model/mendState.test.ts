/** The order of what can be undone, and many changes as one. */
import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../src/grid/edit';
import type { Change } from '../../../src/tasks/journal';
import { lastStep, mergedChanges, movedCells, movedStep, withoutCellsOf, withStep } from '../../../src/taskpane/model/mendState';
import type { Step } from '../../../src/taskpane/model/mendState';
import { at } from '../kit/tables';

const step = (title: string, sheet = '表'): Step => ({ kind: 'cells', title, sheet });
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

describe('what the spreadsheet itself has done', () => {
  const ignored = (title: string): Step => ({
    ...{ kind: 'ignores', title },
    change: { kind: 'ignore', ignore: { rule: 'V501', table: '', rows: '', message: '', content: '', reason: '' } },
  });

  it('moves the last change of cells, past ignores, back and forth', () => {
    const steps = { done: [step('a'), step('b'), ignored('i')], undone: [] };
    const undone = movedCells(steps, 'undo');
    expect([titles(undone.done), titles(undone.undone)]).toEqual(['a i', 'b']);
    const redone = movedCells(undone, 'redo');
    expect([titles(redone.done), titles(redone.undone)]).toEqual(['a i b', '']);
    expect(movedCells({ done: [ignored('i')], undone: [] }, 'undo')).toEqual({ done: [ignored('i')], undone: [] });
  });

  it('takes the changes of one sheet out, ignores and other sheets stay', () => {
    const steps = { done: [step('a'), ignored('i'), step('b', '乙')], undone: [step('c')] };
    const kept = withoutCellsOf(steps, '表');
    expect([titles(kept.done), titles(kept.undone)]).toEqual(['i b', '']);
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
