/** Excel.WorksheetCollection. */
import { addSheet } from '../actions/sheets';
import { WORKBOOK } from '../events';
import type { Sheet } from '../model/document';
import { findSheet, visibleSheets } from '../model/document';
import type { RemoteObject } from '../protocol/remoteObject';
import { NULL_OBJECT, textArgument } from '../protocol/remoteObject';
import { collectionObject } from './collection';
import type { Context } from './context';
import { originOf } from './context';
import { registrations } from './registrations';
import { worksheetObject } from './worksheet';

export function worksheetCollection(context: Context): RemoteObject {
  const { state } = context;
  const counted = (visibleOnly: unknown): readonly Sheet[] => (visibleOnly === true ? visibleSheets(state.document) : state.document.sheets);
  const objectOf = (sheet: Sheet | undefined): RemoteObject => (sheet === undefined ? NULL_OBJECT : worksheetObject(context, sheet.id));
  return collectionObject('WorksheetCollection', {
    items: () => state.document.sheets.map(objectOf),
    find: (key) => {
      const sheet = findSheet(state.document, key);
      return sheet === undefined ? undefined : objectOf(sheet);
    },
    methods: {
      Add: (name) => objectOf(addSheet(state, originOf(context), name === null || name === undefined ? null : textArgument(name, 'a sheet name'))),
      GetActiveWorksheet: () => worksheetObject(context, state.document.activeId),
      GetCount: (visibleOnly) => counted(visibleOnly).length,
      GetFirst: (visibleOnly) => objectOf(counted(visibleOnly)[0]),
      GetLast: (visibleOnly) => objectOf(counted(visibleOnly)[counted(visibleOnly).length - 1]),
      ...registrations(context, WORKBOOK),
    },
  });
}
