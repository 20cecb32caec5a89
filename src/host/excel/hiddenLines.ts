/** Which rows and columns are hidden. Excel says it of a block only as all, none, or "mixed" (null). */
import type { Rect } from '../../grid/address';
import type { Asking } from './asking';
import { loaded } from './asking';
import type { HiddenLines } from './book';
import { rangeOf } from './rangeRect';

type Axis = 'rows' | 'columns';

interface Lines {
  readonly at: number;
  readonly count: number;
}

/** One block is asked for in so many parts; a table of the usual length line by line. */
const PARTS = 64;

const PROPERTY = { rows: 'rowHidden', columns: 'columnHidden' } as const;

function partsOf({ at, count }: Lines): readonly Lines[] {
  const size = Math.ceil(count / PARTS);
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => ({ at: at + index * size, count: Math.min(size, count - index * size) }));
}

function lineNumbers({ at, count }: Lines): readonly number[] {
  return Array.from({ length: count }, (_, index) => at + index);
}

function rectOfLines(axis: Axis, { at, count }: Lines): Rect {
  const last = at + count - 1;
  return axis === 'rows' ? { top: at, left: 0, bottom: last, right: 0 } : { top: 0, left: at, bottom: 0, right: last };
}

function* readMixed(context: Excel.RequestContext, sheet: string, axis: Axis, lines: Lines): Asking<ReadonlySet<number>> {
  const hidden = new Set<number>();
  let mixed: readonly Lines[] = [lines];
  while (mixed.length > 0) {
    const parts = mixed.flatMap(partsOf);
    const ranges = yield* loaded(0, () => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      return parts.map((part) => rangeOf(worksheet, rectOfLines(axis, part)).load(PROPERTY[axis]));
    });
    const states = parts.map((part, index) => ({ part, state: stateOf(ranges[index], axis) }));
    for (const { part, state } of states) if (state === true) for (const line of lineNumbers(part)) hidden.add(line);
    mixed = states.filter(({ state }) => state === null).map(({ part }) => part);
  }
  return hidden;
}

/** The types know nothing of the null that stands for "mixed". */
function stateOf(range: Pick<Excel.Range, 'rowHidden' | 'columnHidden'> | undefined, axis: Axis): boolean | null {
  return range?.[PROPERTY[axis]] ?? null;
}

function* readAxis(context: Excel.RequestContext, sheet: string, axis: Axis, { lines, state }: { readonly lines: Lines; readonly state: boolean | null }): Asking<ReadonlySet<number>> {
  if (state === null) return yield* readMixed(context, sheet, axis, lines);
  return new Set(state ? lineNumbers(lines) : []);
}

/** `range` has been loaded with `rowHidden` and `columnHidden`; only where it is mixed something more is asked. */
export function* readHiddenLines(context: Excel.RequestContext, sheet: string, used: Rect, range: Excel.Range): Asking<HiddenLines> {
  const rows = { lines: { at: used.top, count: used.bottom - used.top + 1 }, state: stateOf(range, 'rows') };
  const columns = { lines: { at: used.left, count: used.right - used.left + 1 }, state: stateOf(range, 'columns') };
  return {
    rows: yield* readAxis(context, sheet, 'rows', rows),
    columns: yield* readAxis(context, sheet, 'columns', columns),
  };
}
