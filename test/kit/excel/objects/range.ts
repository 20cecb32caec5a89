/** Excel.Range: where it is, what its cells hold, and what can be done with them. */
import type { Rect } from '../../../../src/grid/address';
import { calculate, enterValues } from '../actions/enterValues';
import { shiftLines } from '../actions/lines';
import { requirePermission, requireUnlocked, requireUnprotected } from '../actions/protection';
import { select } from '../actions/sheets';
import { notifyChanged } from '../events';
import { areaToA1, cellCount, columnCount, intersection, isWholeColumns, isWholeRows, rowCount, sheetPrefix } from '../model/areas';
import { cellOf, cellsIn, isCovered, keysIn, mergeCells, numberFormatOf, setStyle, textOf, valueTypeOf } from '../model/cells';
import type { Sheet } from '../model/document';
import type { Shift } from '../model/shift';
import type { Target } from '../model/target';
import type { Json } from '../protocol/messages';
import { invalidArgument, notImplemented } from '../protocol/remoteError';
import type { Property, RemoteObject } from '../protocol/remoteObject';
import { oneOf, readOnly, remoteObject, textArgument } from '../protocol/remoteObject';
import { conditionalFormatCollection } from './conditionalFormats';
import type { Context } from './context';
import { newTarget, originOf, rectOf, sheetById } from './context';
import { rangeFormatObject } from './rangeFormat';
import { rangesFrom } from './rangesFrom';
import { validationObject } from './validation';
import { worksheetObject } from './worksheet';

/** A range object with what its parts need. */
interface On {
  readonly context: Context;
  readonly target: Target;
  readonly sheet: () => Sheet;
  readonly rect: () => Rect;
}

function matrix(rect: Rect, at: (row: number, column: number) => Json): Json {
  const rows = Array.from({ length: rowCount(rect) }, (_, row) => row + rect.top);
  const columns = Array.from({ length: columnCount(rect) }, (_, column) => column + rect.left);
  return rows.map((row) => columns.map((column) => at(row, column)));
}

/** One value for all cells, or one for each. Throws InvalidArgument where the sizes differ. */
function valuesFrom(value: Json, rect: Rect): (row: number, column: number) => Json {
  if (!Array.isArray(value)) return () => value;
  const rows: readonly Json[] = value;
  const fits = rows.length === rowCount(rect) && rows.every((row) => Array.isArray(row) && row.length === columnCount(rect));
  if (!fits) throw invalidArgument('the number of rows or columns in the input does not match the range');
  return (row, column) => {
    const cells = rows[row - rect.top];
    return Array.isArray(cells) ? (cells as readonly Json[])[column - rect.left] : undefined;
  };
}

function cellProperties({ context, sheet, rect }: On): Readonly<Record<string, Property>> {
  const { state } = context;
  const grid = (at: (row: number, column: number) => Json): Json => (cellCount(rect()) > state.limits.cellsWithValues ? null : matrix(rect(), at));
  const uncovered = (at: (row: number, column: number) => Json) => (row: number, column: number) => (isCovered(sheet(), { row, column }) ? '' : at(row, column));
  const enter = (value: Json): void => enterValues(state, originOf(context), sheet(), rect(), valuesFrom(value, rect()));
  return {
    Values: { get: () => grid(uncovered((row, column) => cellOf(sheet(), row, column)?.value ?? '')), set: enter },
    // A leading apostrophe is not part of it, so that '=1 and =1 look the same here (issue 6687).
    Formulas: { get: () => grid(uncovered((row, column) => cellOf(sheet(), row, column)?.formula ?? cellOf(sheet(), row, column)?.value ?? '')), set: enter },
    Text: readOnly(() => grid(uncovered((row, column) => textOf(sheet(), row, column)))),
    ValueTypes: readOnly(() => grid((row, column) => valueTypeOf(isCovered(sheet(), { row, column }) ? undefined : cellOf(sheet(), row, column)))),
    NumberFormat: {
      get: () => grid((row, column) => numberFormatOf(sheet(), row, column)),
      set: (value) => {
        requirePermission(sheet(), 'allowFormatCells');
        const formatAt = valuesFrom(value, rect());
        for (const { row, column } of cellsIn(rect())) {
          const numberFormat = formatAt(row, column);
          if (numberFormat !== null && numberFormat !== undefined) setStyle(sheet(), row, column, { numberFormat: textArgument(numberFormat, 'a number format') });
        }
      },
    },
  };
}

/** null where some are hidden and some are not. */
function allHidden(hidden: ReadonlyMap<number, true>, first: number, last: number): boolean | null {
  const count = [...hidden.keys()].filter((line) => line >= first && line <= last).length;
  return count === 0 ? false : count > last - first ? true : null;
}

function setHidden(hidden: Map<number, true>, first: number, last: number, value: Json): void {
  for (let line = first; line <= last; line += 1) {
    if (value === true) hidden.set(line, true);
    else hidden.delete(line);
  }
}

function lineProperties({ sheet, rect }: On): Readonly<Record<string, Property>> {
  const rows = (): boolean | null => allHidden(sheet().hiddenRows, rect().top, rect().bottom);
  const columns = (): boolean | null => allHidden(sheet().hiddenColumns, rect().left, rect().right);
  return {
    RowHidden: {
      get: rows,
      set: (value) => {
        requirePermission(sheet(), 'allowFormatRows');
        setHidden(sheet().hiddenRows, rect().top, rect().bottom, value);
      },
    },
    ColumnHidden: {
      get: columns,
      set: (value) => {
        requirePermission(sheet(), 'allowFormatColumns');
        setHidden(sheet().hiddenColumns, rect().left, rect().right, value);
      },
    },
    Hidden: readOnly(() => (rows() === true || columns() === true ? true : rows() === false && columns() === false ? false : null)),
  };
}

function placeProperties({ sheet, rect }: On): Readonly<Record<string, Property>> {
  return {
    Address: readOnly(() => sheetPrefix(sheet().name) + areaToA1(rect())),
    CellCount: readOnly(() => cellCount(rect())),
    RowIndex: readOnly(() => rect().top),
    ColumnIndex: readOnly(() => rect().left),
    RowCount: readOnly(() => rowCount(rect())),
    ColumnCount: readOnly(() => columnCount(rect())),
    IsEntireRow: readOnly(() => isWholeRows(rect())),
    IsEntireColumn: readOnly(() => isWholeColumns(rect())),
  };
}

/** Whole rows or columns only. */
function shiftFor(rect: Rect, sign: 1 | -1): Shift {
  if (isWholeRows(rect)) return { axis: 'row', at: rect.top, count: sign * rowCount(rect) };
  if (isWholeColumns(rect)) return { axis: 'column', at: rect.left, count: sign * columnCount(rect) };
  throw notImplemented('inserting and deleting of single cells');
}

function clearCells({ context, sheet, rect }: On, what: 'All' | 'Formats' | 'Contents'): void {
  const { state } = context;
  requireUnlocked(sheet(), [rect()]);
  if (what !== 'Contents') for (const key of keysIn(sheet().styles, rect())) sheet().styles.delete(key);
  if (what === 'Formats') return;
  for (const key of keysIn(sheet().cells, rect())) sheet().cells.delete(key);
  calculate(state, [{ sheet: sheet(), rect: rect() }]);
  notifyChanged(state, originOf(context), { sheetId: sheet().id, rect: rect(), changeType: 'RangeEdited' });
}

function changingMethods(on: On): RemoteObject['methods'] {
  const { context, target, sheet, rect } = on;
  const { state } = context;
  return {
    Clear: (what) => clearCells(on, what === null || what === undefined ? 'All' : oneOf(what, ['All', 'Formats', 'Contents'], 'what to clear')),
    Merge: (across) => {
      requireUnprotected(sheet());
      const { top, bottom } = rect();
      const rows = across === true ? Array.from({ length: bottom - top + 1 }, (_, row) => ({ ...rect(), top: top + row, bottom: top + row })) : [rect()];
      for (const row of rows) if (cellCount(row) > 1) mergeCells(sheet(), row);
    },
    Unmerge: () => {
      requireUnprotected(sheet());
      sheet().merges = sheet().merges.filter((merge) => intersection(merge, rect()) === null);
    },
    Select: () => select(state, sheet(), target.rects),
    Insert: () => {
      const inserted = rect();
      shiftLines(state, originOf(context), sheet(), shiftFor(inserted, 1));
      return rangeOn(context, target.sheetId, inserted);
    },
    Delete: () => shiftLines(state, originOf(context), sheet(), shiftFor(rect(), -1)),
  };
}

function rangeObject(context: Context, target: Target): RemoteObject {
  const on: On = { context, target, sheet: () => sheetById(context, target.sheetId), rect: () => rectOf(target) };
  return remoteObject('Range', {
    target,
    properties: { ...placeProperties(on), ...cellProperties(on), ...lineProperties(on) },
    navigation: {
      ConditionalFormats: () => conditionalFormatCollection(context, target),
      DataValidation: () => validationObject(context, target),
      Format: () => rangeFormatObject(context, target),
      Worksheet: () => worksheetObject(context, target.sheetId),
    },
    methods: { ...rangesFrom(context, target), ...changingMethods(on) },
  });
}

export function rangeOn(context: Context, sheetId: string, rect: Rect): RemoteObject {
  return rangeObject(context, newTarget(context, sheetId, [rect]));
}
