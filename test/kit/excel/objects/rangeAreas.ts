/** Excel.RangeAreas: several areas of one sheet as one object. */
import type { Rect } from '../../../../src/grid/address';
import { areaToA1, cellCount, isWholeColumns, isWholeRows, sheetPrefix } from '../model/areas';
import type { Target } from '../model/target';
import type { RemoteObject } from '../protocol/remoteObject';
import { readOnly, remoteObject } from '../protocol/remoteObject';
import { collectionObject } from './collection';
import { conditionalFormatCollection } from './conditionalFormats';
import type { Context } from './context';
import { sheetById } from './context';
import { rangeOn } from './range';
import { rangeFormatObject } from './rangeFormat';
import { validationObject } from './validation';
import { worksheetObject } from './worksheet';

function areaCollection(context: Context, target: Target): RemoteObject {
  const items = (): readonly RemoteObject[] => target.rects.map((rect) => rangeOn(context, target.sheetId, rect));
  return collectionObject('RangeCollection', { items, find: (index) => items()[Number(index)] });
}

function areasObject(context: Context, target: Target, addressOf: (rect: Rect) => string): RemoteObject {
  return remoteObject('RangeAreas', {
    target,
    properties: {
      Address: readOnly(() => target.rects.map((rect) => sheetPrefix(sheetById(context, target.sheetId).name) + addressOf(rect)).join(',')),
      AreaCount: readOnly(() => target.rects.length),
      CellCount: readOnly(() => target.rects.reduce((count, rect) => count + cellCount(rect), 0)),
      IsEntireRow: readOnly(() => target.rects.every(isWholeRows)),
      IsEntireColumn: readOnly(() => target.rects.every(isWholeColumns)),
    },
    navigation: {
      Areas: () => areaCollection(context, target),
      ConditionalFormats: () => conditionalFormatCollection(context, target),
      DataValidation: () => validationObject(context, target),
      Format: () => rangeFormatObject(context, target),
      Worksheet: () => worksheetObject(context, target.sheetId),
    },
  });
}

export function rangeAreasObject(context: Context, target: Target): RemoteObject {
  return areasObject(context, target, areaToA1);
}

/** Merged areas give themselves away as their top-left cells; only `areas` tells them whole (issue 1590). */
export function mergedAreasObject(context: Context, target: Target): RemoteObject {
  return areasObject(context, target, ({ top, left }) => areaToA1({ top, left, bottom: top, right: left }));
}
