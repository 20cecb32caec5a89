/** Excel.ConditionalFormat and its collection on some areas. */
import { requirePermission } from '../actions/protection';
import { addRule, changeRule, deleteRule, ruleOf, rulesOn, setPriority } from '../actions/rules';
import type { RuleType } from '../inMemoryExcel';
import type { Rule, Sheet } from '../model/document';
import { checkedFormula } from '../model/names';
import type { Target } from '../model/target';
import { notFound, RemoteError } from '../protocol/remoteError';
import type { Property, RemoteObject } from '../protocol/remoteObject';
import { booleanArgument, NULL_OBJECT, numberArgument, oneOf, readOnly, remoteObject, textArgument } from '../protocol/remoteObject';
import { collectionObject } from './collection';
import type { Context } from './context';
import { newTarget, sheetById } from './context';
import { rangeOn } from './range';
import { rangeAreasObject } from './rangeAreas';

const TYPES: readonly RuleType[] = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'];

/** Navigation of each type but Custom; each has an …OrNullObject twin. Nothing of them can be read here. */
const DETAILS: Readonly<Record<Exclude<RuleType, 'Custom'>, string>> = {
  DataBar: 'DataBar',
  ColorScale: 'ColorScale',
  IconSet: 'IconSet',
  TopBottom: 'TopBottom',
  PresetCriteria: 'Preset',
  ContainsText: 'TextComparison',
  CellValue: 'CellValue',
};

interface On {
  readonly sheet: () => Sheet;
  readonly rule: () => Rule;
}

/** Excel on the desktop finds no details of rules that the user has duplicated, and cannot delete them (issues 5222, 6827, 6835). */
function requireReadable(rule: Rule): Rule {
  if (rule.unreadable) throw notFound(`details of conditional format ${rule.id}`);
  return rule;
}

function change({ sheet, rule }: On, part: Partial<Rule>): void {
  requirePermission(sheet(), 'allowFormatCells');
  changeRule(sheet(), rule().id, part);
}

function formatProperty(on: On, name: string, standard: string | boolean): Property {
  return {
    get: () => requireReadable(on.rule()).format[name] ?? standard,
    set: (value) => {
      const wanted = typeof standard === 'boolean' ? booleanArgument(value, name) : textArgument(value, name);
      change(on, { format: { ...requireReadable(on.rule()).format, [name]: wanted } });
    },
  };
}

function customObject(on: On): RemoteObject {
  const Formula: Property = {
    get: () => requireReadable(on.rule()).formula ?? '',
    set: (value) => change(on, { formula: checkedFormula(textArgument(value, 'a formula')) }),
  };
  const fill = { Color: formatProperty(on, 'fill', '') };
  const font = { Color: formatProperty(on, 'fontColor', ''), Bold: formatProperty(on, 'bold', false), Italic: formatProperty(on, 'italic', false), Underline: formatProperty(on, 'underline', 'None') };
  return remoteObject('CustomConditionalFormat', {
    navigation: {
      Rule: () => remoteObject('ConditionalFormatRule', { properties: { Formula } }),
      Format: () =>
        remoteObject('ConditionalRangeFormat', {
          navigation: { Fill: () => remoteObject('ConditionalRangeFill', { properties: fill }), Font: () => remoteObject('ConditionalRangeFont', { properties: font }) },
        }),
    },
  });
}

/** Details of another type than the rule's are not permitted (issue 2180), or null where asked for so. */
function detailsOf(on: On): RemoteObject['navigation'] {
  const ofType = (type: RuleType, details: () => RemoteObject, otherwise: () => RemoteObject) => () => (requireReadable(on.rule()).type === type ? details() : otherwise());
  const refuse = (): RemoteObject => {
    throw new RemoteError('InvalidOperation', `a conditional format of type ${on.rule().type}`);
  };
  const custom = (): RemoteObject => customObject(on);
  const others = TYPES.flatMap((type) => {
    if (type === 'Custom') return [];
    const details = (): RemoteObject => remoteObject(`${DETAILS[type]}ConditionalFormat`, {});
    return [
      [DETAILS[type], ofType(type, details, refuse)] as const,
      [`${DETAILS[type]}OrNullObject`, ofType(type, details, () => NULL_OBJECT)] as const,
    ];
  });
  return { ...Object.fromEntries(others), Custom: ofType('Custom', custom, refuse), CustomOrNullObject: ofType('Custom', custom, () => NULL_OBJECT) };
}

function ruleObject(context: Context, sheetId: string, id: string): RemoteObject {
  const sheet = (): Sheet => sheetById(context, sheetId);
  const on: On = { sheet, rule: () => ruleOf(sheet(), id) };
  const onlyArea = (): RemoteObject => {
    const [rect, ...rest] = on.rule().rects;
    return rect === undefined || rest.length > 0 ? NULL_OBJECT : rangeOn(context, sheetId, rect);
  };
  return remoteObject('ConditionalFormat', {
    identity: () => ({ Id: id }),
    properties: {
      Id: readOnly(() => on.rule().id),
      Type: readOnly(() => on.rule().type),
      Priority: {
        get: () => sheet().rules.indexOf(on.rule()),
        set: (value) => {
          requirePermission(sheet(), 'allowFormatCells');
          setPriority(sheet(), id, numberArgument(value, 'a priority'));
        },
      },
      StopIfTrue: { get: () => on.rule().stopIfTrue, set: (value) => change(on, { stopIfTrue: booleanArgument(value, 'stopIfTrue') }) },
    },
    navigation: detailsOf(on),
    methods: {
      Delete: () => {
        requirePermission(sheet(), 'allowFormatCells');
        deleteRule(sheet(), requireReadable(on.rule()).id);
      },
      GetRange: () => {
        const range = onlyArea();
        if (range.isNull) throw new RemoteError('InvalidOperation', 'the conditional format has several areas');
        return range;
      },
      GetRangeOrNullObject: onlyArea,
      GetRanges: () => rangeAreasObject(context, newTarget(context, sheetId, on.rule().rects)),
    },
  });
}

/** All that touch the areas, by priority. */
export function conditionalFormatCollection(context: Context, target: Target): RemoteObject {
  const sheet = (): Sheet => sheetById(context, target.sheetId);
  const rules = (): readonly Rule[] => rulesOn(sheet(), target.rects);
  const objectOf = ({ id }: Rule): RemoteObject => ruleObject(context, target.sheetId, id);
  return collectionObject('ConditionalFormatCollection', {
    items: () => rules().map(objectOf),
    find: (id) => rules().filter((rule) => rule.id === id).map(objectOf)[0],
    methods: {
      Add: (type) => {
        requirePermission(sheet(), 'allowFormatCells');
        return objectOf(addRule(context.state, sheet(), oneOf(type, TYPES, 'the type'), target.rects));
      },
      ClearAll: () => {
        requirePermission(sheet(), 'allowFormatCells');
        for (const { id } of rules()) deleteRule(sheet(), id);
      },
    },
  });
}
