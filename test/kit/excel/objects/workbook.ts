/** Excel.Workbook, its application and its runtime. */
import { WHOLE_SHEET } from '../model/areas';
import { recalculate } from '../model/recalculate';
import type { RemoteObject } from '../protocol/remoteObject';
import { booleanArgument, keyArgument, NULL_OBJECT, oneOf, readOnly, remoteObject } from '../protocol/remoteObject';
import type { Context } from './context';
import { newTarget } from './context';
import { nameCollection } from './names';
import { rangeOn } from './range';
import { rangeAreasObject } from './rangeAreas';
import { settingCollection } from './settings';
import { worksheetCollection } from './worksheets';
import { xmlPartCollection } from './xmlParts';

function applicationObject({ state }: Context): RemoteObject {
  const nothing = (): void => {};
  return remoteObject('Application', {
    properties: {
      CalculationMode: {
        get: () => state.document.calculationMode,
        set: (value) => void (state.document.calculationMode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual'], 'the calculation mode')),
      },
      CalculationState: readOnly(() => 'Done'),
    },
    methods: {
      Calculate: () => recalculate(state.document, state.document.sheets.map((sheet) => ({ sheet, rect: WHOLE_SHEET }))),
      SuspendApiCalculationUntilNextSync: nothing,
      SuspendScreenUpdatingUntilNextSync: nothing,
    },
  });
}

function runtimeObject({ session }: Context): RemoteObject {
  return remoteObject('Runtime', {
    properties: { EnableEvents: { get: () => session.enableEvents, set: (value) => void (session.enableEvents = booleanArgument(value, 'enableEvents')) } },
  });
}

export function workbookObject(context: Context): RemoteObject {
  const { state, session } = context;
  const selected = (): RemoteObject => rangeAreasObject(context, newTarget(context, state.document.activeId, state.document.selection));
  const firstSelected = (): RemoteObject => {
    const [rect] = state.document.selection;
    return rect === undefined ? NULL_OBJECT : rangeOn(context, state.document.activeId, rect);
  };
  return remoteObject('Workbook', {
    properties: { Name: readOnly(() => '预算.xlsx'), ReadOnly: readOnly(() => false) },
    navigation: {
      Application: () => applicationObject(context),
      CustomXmlParts: () => xmlPartCollection(context),
      Names: () => nameCollection(context, null),
      Settings: () => settingCollection(context),
      Worksheets: () => worksheetCollection(context),
      _Runtime: () => runtimeObject(context),
    },
    methods: {
      GetSelectedRange: firstSelected,
      GetSelectedRanges: selected,
      GetActiveCell: () => {
        const [rect] = state.document.selection;
        return rect === undefined ? NULL_OBJECT : rangeOn(context, state.document.activeId, { ...rect, bottom: rect.top, right: rect.left });
      },
      _RemoveReference: (id) => void session.references.delete(keyArgument(id)),
    },
  });
}
