/** The methods of a range that lead to other ranges. */
import type { Rect } from '../../../../src/grid/address';
import { contains } from '../../../../src/grid/address';
import { around, columnCount, intersection, parseArea, rowCount, sized, WHOLE_SHEET } from '../model/areas';
import { usedRange } from '../model/cells';
import type { Target } from '../model/target';
import { notFound, RemoteError } from '../protocol/remoteError';
import type { Argument, RemoteObject } from '../protocol/remoteObject';
import { NULL_OBJECT, numberArgument, targetArgument } from '../protocol/remoteObject';
import type { Context } from './context';
import { newTarget, rectOf, sheetById } from './context';
import { rangeOn } from './range';
import { mergedAreasObject } from './rangeAreas';

/** Areas whose top-left cell lies in the range (issue 3611). Throws where there are more than Excel can give. */
function mergesIn({ state }: Context, merges: readonly Rect[], rect: Rect): readonly Rect[] {
  const found = merges.filter(({ top, left }) => contains(rect, { row: top, column: left }));
  // The documentation says only that the method fails to return the result.
  if (found.length > state.limits.mergedAreas) throw new RemoteError('GeneralException', `more than ${state.limits.mergedAreas} merged areas`);
  return found;
}

function orFail(object: RemoteObject, what: string): RemoteObject {
  if (object.isNull) throw notFound(what);
  return object;
}

export function rangesFrom(context: Context, target: Target): RemoteObject['methods'] {
  const rect = (): Rect => rectOf(target);
  const on = (other: Rect): RemoteObject => rangeOn(context, target.sheetId, other);
  const orNull = (other: Rect | null): RemoteObject => (other === null ? NULL_OBJECT : on(other));
  const resized = (rows: number, columns: number): RemoteObject => on(sized(rect().top, rect().left, rows, columns));
  const given = (other: Argument): Target => (typeof other === 'string' ? { sheetId: target.sheetId, rects: [parseArea(other)] } : targetArgument(other));
  const common = (other: Argument): RemoteObject => {
    const { sheetId, rects } = given(other);
    const [otherRect] = rects;
    return sheetId !== target.sheetId || otherRect === undefined ? NULL_OBJECT : orNull(intersection(rect(), otherRect));
  };
  const used = (valuesOnly: Argument): RemoteObject => {
    const all = usedRange(sheetById(context, target.sheetId), valuesOnly === true);
    return orNull(all && intersection(all, rect()));
  };
  const merged = (): RemoteObject => {
    const merges = mergesIn(context, sheetById(context, target.sheetId).merges, rect());
    return merges.length === 0 ? NULL_OBJECT : mergedAreasObject(context, newTarget(context, target.sheetId, merges));
  };
  return {
    GetAbsoluteResizedRange: (rows, columns) => resized(numberArgument(rows, 'rows'), numberArgument(columns, 'columns')),
    GetBoundingRect: (other) => orNull(around([rect(), ...given(other).rects])),
    GetCell: (row, column) => on(sized(rect().top + numberArgument(row, 'a row'), rect().left + numberArgument(column, 'a column'), 1, 1)),
    GetColumn: (column) => on(sized(rect().top, rect().left + numberArgument(column, 'a column'), rowCount(rect()), 1)),
    GetEntireColumn: () => on({ ...WHOLE_SHEET, left: rect().left, right: rect().right }),
    GetEntireRow: () => on({ ...WHOLE_SHEET, top: rect().top, bottom: rect().bottom }),
    GetIntersection: (other) => orFail(common(other), 'the ranges do not meet'),
    GetIntersectionOrNullObject: common,
    GetLastCell: () => on({ ...rect(), top: rect().bottom, left: rect().right }),
    GetMergedAreas: () => orFail(merged(), 'there are no merged areas'),
    GetMergedAreasOrNullObject: merged,
    GetOffsetRange: (rows, columns) => on(sized(rect().top + numberArgument(rows, 'rows'), rect().left + numberArgument(columns, 'columns'), rowCount(rect()), columnCount(rect()))),
    GetResizedRange: (rows, columns) => resized(rowCount(rect()) + numberArgument(rows, 'rows'), columnCount(rect()) + numberArgument(columns, 'columns')),
    GetRow: (row) => on(sized(rect().top + numberArgument(row, 'a row'), rect().left, 1, columnCount(rect()))),
    GetUsedRange: (valuesOnly) => orFail(used(valuesOnly), 'the range is blank'),
    GetUsedRangeOrNullObject: used,
  };
}
