/** Merged areas of a sheet. Reading them is sent as a change: it can wipe the user's undo history (office-js 5918). */
import type { Rect } from '../../grid/address';
import type { Asking } from './asking';
import { loaded } from './asking';
import { isHopeless } from './excelErrors';
import { halves, rangeOf, rectOf } from './rangeRect';

const AREAS = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'].map((property) => `areas/items/${property}`).join();

/** What a loaded answer says; to be loaded with `loadMerges`. */
export function mergesIn(areas: Excel.RangeAreas): readonly Rect[] {
  // `address` names the first cells only (office-js 1590).
  return areas.isNullObject ? [] : areas.areas.items.map(rectOf);
}

/** `used`: the whole used range. An area is told of where its first cell lies in the range asked for (office-js 3611). */
export function loadMerges(used: Excel.Range): Excel.RangeAreas {
  const areas = used.getMergedAreasOrNullObject();
  areas.load(AREAS);
  return areas;
}

/** Excel refuses to tell of more than 512 merged areas at once: then by halves of the rows, which have none in common. */
export function* readMerges(context: Excel.RequestContext, sheet: string, used: Rect): Asking<readonly Rect[]> {
  const merges: Rect[] = [];
  const ranges: Rect[] = [used];
  const partOf = (range: Rect) => (): Excel.RangeAreas => loadMerges(rangeOf(context.workbook.worksheets.getItem(sheet), range));
  for (let range = ranges.shift(); range !== undefined; range = ranges.shift()) {
    const parts = halves(range);
    try {
      merges.push(...mergesIn(yield* loaded(0, partOf(range))));
    } catch (error) {
      if (isHopeless(error) || parts === null) throw error;
      ranges.unshift(...parts);
    }
  }
  return merges;
}
