/** Excel.NamedItem and its collections, of the workbook and of one sheet. */
import type { DefinedName } from '../model/document';
import { absoluteA1, sheetPrefix } from '../model/areas';
import { checkedFormula, namedRange, nameValue, newName } from '../model/names';
import { notFound, RemoteError } from '../protocol/remoteError';
import type { Argument, RemoteObject } from '../protocol/remoteObject';
import { booleanArgument, isRemoteObject, NULL_OBJECT, readOnly, remoteObject, targetArgument, textArgument } from '../protocol/remoteObject';
import { findSheet } from '../model/document';
import { collectionObject } from './collection';
import type { Context } from './context';
import { sheetById } from './context';
import { rangeOn } from './range';
import { worksheetObject } from './worksheet';

type Names = Map<string, DefinedName>;

function namesOf(context: Context, sheetId: string | null): Names {
  return sheetId === null ? context.state.document.names : sheetById(context, sheetId).names;
}

/** The range that the name stands for, or the null object. */
function rangeFor(context: Context, name: DefinedName): RemoteObject {
  const range = namedRange(name);
  const sheet = range === null ? undefined : findSheet(context.state.document, range.sheet);
  return range === null || sheet === undefined ? NULL_OBJECT : rangeOn(context, sheet.id, range.rect);
}

function nameObject(context: Context, sheetId: string | null, key: string): RemoteObject {
  const name = (): DefinedName => {
    const found = namesOf(context, sheetId).get(key);
    if (found === undefined) throw notFound(`name ${key}`);
    return found;
  };
  const change = (part: Partial<DefinedName>): void => void namesOf(context, sheetId).set(key, { ...name(), ...part });
  const sheet = (): RemoteObject => (sheetId === null ? NULL_OBJECT : worksheetObject(context, sheetId));
  return remoteObject('NamedItem', {
    identity: () => ({ _Id: name().name }),
    properties: {
      Name: readOnly(() => name().name),
      Formula: { get: () => name().formula, set: (value) => change({ formula: checkedFormula(textArgument(value, 'a formula')) }) },
      Visible: { get: () => name().visible, set: (value) => change({ visible: booleanArgument(value, 'visible') }) },
      Comment: { get: () => name().comment, set: (value) => change({ comment: textArgument(value, 'a comment') }) },
      Scope: readOnly(() => (sheetId === null ? 'Workbook' : 'Worksheet')),
      Type: readOnly(() => nameValue(name()).type),
      Value: readOnly(() => nameValue(name()).value),
    },
    navigation: { WorksheetOrNullObject: sheet },
    methods: {
      Delete: () => {
        name();
        namesOf(context, sheetId).delete(key);
      },
      GetRange: () => {
        const range = rangeFor(context, name());
        if (range.isNull) throw new RemoteError('InvalidOperation', `name ${key} is no range`);
        return range;
      },
      GetRangeOrNullObject: () => rangeFor(context, name()),
    },
  });
}

/** A range, or a formula as text. */
function formulaFor(context: Context, reference: Argument): string {
  if (!isRemoteObject(reference)) return textArgument(reference, 'a reference');
  const { sheetId, rects } = targetArgument(reference);
  const prefix = sheetPrefix(sheetById(context, sheetId).name);
  return `=${rects.map((rect) => prefix + absoluteA1(rect)).join(',')}`;
}

/** `sheetId`: null for the names of the workbook; those of a sheet do not count among them. */
export function nameCollection(context: Context, sheetId: string | null): RemoteObject {
  return collectionObject('NamedItemCollection', {
    items: () => [...namesOf(context, sheetId).keys()].map((key) => nameObject(context, sheetId, key)),
    find: (name) => (namesOf(context, sheetId).has(name.toLowerCase()) ? nameObject(context, sheetId, name.toLowerCase()) : undefined),
    methods: {
      Add: (name, reference, comment) => {
        const text = textArgument(name, 'a name');
        const key = text.toLowerCase();
        const added = newName(text, formulaFor(context, reference), typeof comment === 'string' ? comment : '');
        if (namesOf(context, sheetId).has(key)) throw new RemoteError('ItemAlreadyExists', `name ${text}`);
        namesOf(context, sheetId).set(key, added);
        return nameObject(context, sheetId, key);
      },
    },
  });
}
