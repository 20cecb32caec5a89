/** Excel.Worksheet, its protection and its custom properties. */
import type { Rect } from '../../../../src/grid/address';
import { activate, deleteSheet, moveSheet, renameSheet, setVisibility } from '../actions/sheets';
import { rectOfCell, parseAreas, sized, WHOLE_SHEET } from '../model/areas';
import { usedRange } from '../model/cells';
import type { ProtectionOptions, Sheet } from '../model/document';
import { addressOrName } from '../model/names';
import type { Json } from '../protocol/messages';
import { invalidArgument, RemoteError } from '../protocol/remoteError';
import type { Argument, RemoteObject } from '../protocol/remoteObject';
import { keyArgument, NULL_OBJECT, numberArgument, oneOf, readOnly, remoteObject, textArgument } from '../protocol/remoteObject';
import { collectionObject } from './collection';
import type { Context } from './context';
import { newTarget, originOf, sheetById } from './context';
import { nameCollection } from './names';
import { rangeOn } from './range';
import { rangeAreasObject } from './rangeAreas';
import { registrations } from './registrations';

/** Longer lists of addresses are refused. */
const MAX_ADDRESSES = 8192;

/** What `protect()` gives where it is asked for nothing. */
const NO_PERMISSIONS: ProtectionOptions = {
  ...{ allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false, allowEditScenarios: false },
  ...{ allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false, allowInsertColumns: false, allowInsertHyperlinks: false },
  ...{ allowInsertRows: false, allowPivotTables: false, allowSort: false, selectionMode: 'Normal' },
};

function isOptions(value: unknown): value is ProtectionOptions {
  return typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'boolean' || typeof one === 'string');
}

export function protectionWith(options: unknown): ProtectionOptions {
  return isOptions(options) ? { ...NO_PERMISSIONS, ...options } : NO_PERMISSIONS;
}

function protectionObject(sheet: () => Sheet): RemoteObject {
  return remoteObject('WorksheetProtection', {
    properties: { Protected: readOnly(() => sheet().protection !== null), Options: readOnly(() => sheet().protection) },
    methods: {
      Protect: (options) => {
        if (sheet().protection !== null) throw new RemoteError('InvalidOperation', 'the sheet is protected already');
        sheet().protection = protectionWith(options);
      },
      Unprotect: () => void (sheet().protection = null),
    },
  });
}

function propertyCollection(sheet: () => Sheet): RemoteObject {
  const propertyObject = (key: string): RemoteObject =>
    remoteObject('WorksheetCustomProperty', {
      identity: () => ({ _Id: key }),
      properties: { Key: readOnly(() => key), Value: { get: () => sheet().properties.get(key), set: (value) => void sheet().properties.set(key, textArgument(value, 'a property')) } },
      methods: { Delete: () => void sheet().properties.delete(key) },
    });
  return collectionObject('WorksheetCustomPropertyCollection', {
    items: () => [...sheet().properties.keys()].map(propertyObject),
    find: (key) => (sheet().properties.has(key) ? propertyObject(key) : undefined),
    methods: {
      Add: (key, value) => {
        sheet().properties.set(keyArgument(key), textArgument(value, 'a property'));
        return propertyObject(keyArgument(key));
      },
    },
  });
}

function rangeMethods(context: Context, sheet: () => Sheet): RemoteObject['methods'] {
  const on = (rect: Rect): RemoteObject => rangeOn(context, sheet().id, rect);
  const used = (valuesOnly: Argument): Rect | null => usedRange(sheet(), valuesOnly === true);
  return {
    GetCell: (row, column) => on(sized(numberArgument(row, 'a row'), numberArgument(column, 'a column'), 1, 1)),
    GetRange: (address) => {
      if (address === null || address === undefined) return on(WHOLE_SHEET);
      return on(addressOrName(textArgument(address, 'an address'), [sheet().names, context.state.document.names]));
    },
    GetRangeByIndexes: (row, column, rows, columns) =>
      on(sized(numberArgument(row, 'a row'), numberArgument(column, 'a column'), numberArgument(rows, 'rows'), numberArgument(columns, 'columns'))),
    GetRanges: (address) => {
      if (address === null || address === undefined) return rangeAreasObject(context, newTarget(context, sheet().id, [WHOLE_SHEET]));
      const text = textArgument(address, 'an address');
      if (text.length > MAX_ADDRESSES) throw invalidArgument('addresses of more than 8,192 characters');
      return rangeAreasObject(context, newTarget(context, sheet().id, parseAreas(text)));
    },
    // A blank sheet answers with its first cell.
    GetUsedRange: (valuesOnly) => on(used(valuesOnly) ?? rectOfCell({ row: 0, column: 0 })),
    GetUsedRangeOrNullObject: (valuesOnly) => {
      const rect = used(valuesOnly);
      return rect === null ? NULL_OBJECT : on(rect);
    },
  };
}

function numberOf(value: Json): number {
  return numberArgument(value, 'a position');
}

export function worksheetObject(context: Context, id: string): RemoteObject {
  const { state } = context;
  const sheet = (): Sheet => sheetById(context, id);
  return remoteObject('Worksheet', {
    identity: () => ({ Id: sheet().id }),
    properties: {
      Id: readOnly(() => sheet().id),
      Name: { get: () => sheet().name, set: (value) => renameSheet(state, originOf(context), sheet(), textArgument(value, 'a sheet name')) },
      Position: { get: () => state.document.sheets.indexOf(sheet()), set: (value) => moveSheet(state, sheet(), numberOf(value)) },
      Visibility: { get: () => sheet().visibility, set: (value) => setVisibility(state, sheet(), oneOf(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility')) },
      TabColor: { get: () => sheet().tabColor, set: (value) => void (sheet().tabColor = textArgument(value, 'a colour')) },
    },
    navigation: {
      CustomProperties: () => propertyCollection(sheet),
      Names: () => nameCollection(context, id),
      Protection: () => protectionObject(sheet),
    },
    methods: {
      ...rangeMethods(context, sheet),
      ...registrations(context, id),
      Activate: () => activate(state, sheet()),
      Delete: () => deleteSheet(state, originOf(context), sheet()),
    },
  });
}
