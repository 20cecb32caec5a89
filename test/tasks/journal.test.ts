/** The order of changes: what is taken back next, what comes again, what is gone. */
import { describe, expect, it } from 'vitest';
import { afterRedo, afterUndo, emptyJournal, nextToRedo, nextToUndo, recorded, withoutSheet } from '../../src/tasks/journal';
import type { Change, Journal } from '../../src/tasks/journal';

function change(title: string): Change {
  return { title, sheet: '表', before: [], after: [] };
}

const moves: Readonly<Record<string, (journal: Journal) => Journal>> = { undo: afterUndo, redo: afterRedo };

/** "a b undo": words of a move move, all others are recorded. */
function after(text: string): Journal {
  return text.split(' ').reduce((journal, word) => moves[word]?.(journal) ?? recorded(journal, change(word)), emptyJournal);
}

describe('the journal', () => {
  it.each([
    ['undo', '', '', null, null],
    ['a', 'a', '', 'a', null],
    ['a b', 'a b', '', 'b', null],
    ['a b undo', 'a', 'b', 'a', 'b'],
    ['a b undo undo', '', 'b a', null, 'a'],
    ['a b undo undo redo', 'a', 'b', 'a', 'b'],
    ['a b undo undo redo redo redo', 'a b', '', 'b', null],
    ['a b undo c', 'a c', '', 'c', null],
  ])('after "%s"', (text, done, undone, toUndo, toRedo) => {
    const journal = after(text);
    const titles = (changes: readonly Change[]): string => changes.map(({ title }) => title).join(' ');
    expect([titles(journal.done), titles(journal.undone)]).toEqual([done, undone]);
    expect([nextToUndo(journal)?.title ?? null, nextToRedo(journal)?.title ?? null]).toEqual([toUndo, toRedo]);
  });

  it('never changes a journal that was handed out', () => {
    const first = after('a b undo');
    recorded(first, change('c'));
    afterUndo(first);
    afterRedo(first);
    expect([first.done.length, first.undone.length]).toEqual([1, 1]);
  });
});

it('a sheet whose rows have moved takes its changes out, done and undone', () => {
  const on = (sheet: string): Change => ({ ...change(sheet), sheet });
  const journal = { done: [on('甲'), on('乙'), on('甲')], undone: [on('甲'), on('乙')] };
  expect(withoutSheet(journal, '甲')).toEqual({ done: [on('乙')], undone: [on('乙')] });
});
