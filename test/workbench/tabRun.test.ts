/** Tab and Enter, as hands fill a table row by row. */
import { describe, expect, it } from 'vitest';
import { toA1 } from '../../src/grid/address';
import { selectCell } from '../../src/host/workbench/selection';
import { placeOf } from '../../src/workbench/gridActions';
import type { TabRun } from '../../src/workbench/tabRun';
import { enterAfter, tabOn } from '../../src/workbench/tabRun';
import { at, bench } from '../host/workbench/bench';

/** Where the selection is after each key; an address stands for a click. */
async function walk(keys: readonly string[]): Promise<readonly string[]> {
  const { store, sheet } = await bench();
  let run: TabRun | null = null;
  return keys.map((key) => {
    if (key === 'Tab') run = tabOn(store, run);
    else if (key === 'Enter') enterAfter(store, run);
    else store.setSelection(selectCell(sheet(), at(key)));
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
