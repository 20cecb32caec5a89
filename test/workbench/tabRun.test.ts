/** Tab and Enter, as hands fill a table row by row. */
import { describe, expect, it } from 'vitest';
import { parseRange, rectToA1, toA1 } from '../../src/grid/address';
import type { Direction } from '../../src/host/workbench/selection';
import { selectCell, selectRect, stepWithin } from '../../src/host/workbench/selection';
import { placeOf } from '../../src/workbench/gridActions';
import type { TabRun } from '../../src/workbench/tabRun';
import { tabOrEnter } from '../../src/workbench/tabRun';
import { at, bench } from '../host/workbench/bench';

const directions: Readonly<Record<string, Direction>> = { Tab: 'right', 'Shift+Tab': 'left', Enter: 'down', 'Shift+Enter': 'up' };

/** Where typing goes after each key; an address stands for a click, a range for a selection. */
async function walk(keys: readonly string[]): Promise<readonly string[]> {
  const { store, sheet } = await bench();
  let run: TabRun | null = null;
  return keys.map((key) => {
    const direction = directions[key];
    const range = key.includes(':') ? parseRange(key) : null;
    if (direction) run = tabOrEnter(store, direction, run);
    else store.setSelection(range ? selectRect(sheet(), range) : selectCell(sheet(), at(key)));
    const place = placeOf(store);
    return place ? toA1(place.selection.anchor) : '';
  });
}

describe('Enter', () => {
  it.each([
    ['alone goes down', ['B4', 'Enter'], ['B4', 'B5']],
    ['after Tabs goes below the cell where they began', ['A4', 'Tab', 'Tab', 'Enter'], ['A4', 'B4', 'C4', 'A5']],
    ['begins a new run in the next row', ['A4', 'Tab', 'Enter', 'Tab', 'Enter'], ['A4', 'B4', 'A5', 'B5', 'A6']],
    ['forgets the run after a click', ['A4', 'Tab', 'D4', 'Enter'], ['A4', 'B4', 'D4', 'D5']],
    ['steps over a merged area', ['A3', 'Tab', 'Enter'], ['A3', 'B2', 'A3']],
  ])('%s', async (_, keys, places) => expect(await walk(keys)).toEqual(places));
});

describe('inside of a selection', () => {
  it.each([
    ['Enter goes down its columns and round', ['A3:B4', 'Enter', 'Enter', 'Enter', 'Enter'], ['A2', 'A3', 'A4', 'B2', 'B4']],
    ['Tab goes along its rows and round', ['C4:D4', 'Tab', 'Tab'], ['C4', 'D4', 'C4']],
    ['Tab steps over what a merged area covers', ['A2:D3', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab'], ['A2', 'B2', 'D2', 'A3', 'D3', 'A2']],
    ['Shift turns both round', ['A4:B4', 'Shift+Tab', 'Shift+Tab', 'Shift+Enter'], ['A4', 'B4', 'A4', 'B4']],
    ['a merged area alone is one cell', ['B2:C3', 'Enter'], ['B2', 'B4']],
    ['a run of Tabs from before is forgotten', ['A1', 'Tab', 'B1:C1', 'Tab', 'C1', 'Enter'], ['A1', 'B1', 'B1', 'C1', 'C1', 'B2']],
  ])('%s', async (_, keys, places) => expect(await walk(keys)).toEqual(places));

  it('the selection stays, and hidden rows are passed over', async () => {
    const { store, sheet } = await bench();
    const grid = { ...sheet().grid, hiddenRows: new Set([1, 2]) };
    const now = stepWithin({ ...sheet(), grid }, selectRect(sheet(), { top: 0, left: 0, bottom: 3, right: 0 }), 'down');
    expect([toA1(now.anchor), rectToA1(now.rect)]).toEqual(['A4', 'A1:A4']);
    store.setSelection(selectRect(sheet(), { top: 0, left: 0, bottom: 0, right: 3 }));
    tabOrEnter(store, 'right', null);
    expect(rectToA1(placeOf(store)?.selection.rect ?? { top: 0, left: 0, bottom: 0, right: 0 })).toBe('A1:D1');
  });
});
