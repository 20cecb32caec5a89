/** Excel.DataValidation of some areas: kept as it was given, not enforced. */
import { intersects } from '../../../../src/grid/address';
import { requireUnlocked } from '../actions/protection';
import type { Sheet, Validation } from '../model/document';
import type { Target } from '../model/target';
import type { Json } from '../protocol/messages';
import { invalidArgument } from '../protocol/remoteError';
import type { Property, RemoteObject } from '../protocol/remoteObject';
import { readOnly, remoteObject } from '../protocol/remoteObject';
import type { Context } from './context';
import { sheetById } from './context';

/** A list written out in the rule has at most so many characters. */
const MAX_LIST = 255;

const STANDARD: Readonly<Record<string, Json>> = {
  Rule: {},
  ErrorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  Prompt: { message: '', showPrompt: true, title: '' },
  IgnoreBlanks: true,
};

/** Member of an object whose shape is not known. */
function member(value: Json, name: string): Json {
  return typeof value === 'object' && value !== null ? Object.entries<Json>(value).find(([key]) => key === name)?.[1] : undefined;
}

function checkRule(rule: Json): void {
  const source = member(member(rule, 'list'), 'source');
  if (typeof source === 'string' && !source.startsWith('=') && source.length > MAX_LIST) throw invalidArgument('a list of more than 255 characters');
}

export function validationObject(context: Context, target: Target): RemoteObject {
  const sheet = (): Sheet => sheetById(context, target.sheetId);
  const current = (): Validation | undefined => sheet().validations.find(({ rects }) => rects.some((area) => target.rects.some((rect) => intersects(area, rect))));
  const others = (): readonly Validation[] => sheet().validations.filter((validation) => validation !== current());
  const property = (name: string): Property => ({
    get: () => current()?.properties[name] ?? STANDARD[name],
    set: (value) => {
      requireUnlocked(sheet(), target.rects);
      if (name === 'Rule') checkRule(value);
      const properties = { ...current()?.properties, [name]: value };
      sheet().validations = [...others(), { rects: target.rects, properties }];
    },
  });
  return remoteObject('DataValidation', {
    properties: {
      ...Object.fromEntries(Object.keys(STANDARD).map((name) => [name, property(name)])),
      Type: readOnly(() => {
        const [kind = 'none'] = Object.keys(current()?.properties['Rule'] ?? {});
        return kind.charAt(0).toUpperCase() + kind.slice(1);
      }),
    },
    methods: {
      Clear: () => {
        requireUnlocked(sheet(), target.rects);
        sheet().validations = others();
      },
    },
  });
}
