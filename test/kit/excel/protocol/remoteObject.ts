/** An object of Excel's API as the client addresses it: by PascalCase names. Made anew for every batch, over the one document. */
import type { Target } from '../model/target';
import type { Json, JsonObject } from './messages';
import { invalidArgument } from './remoteError';

export interface Property {
  readonly get: () => Json;
  /** Absent for a read-only one. */
  readonly set?: (value: Json) => void;
}

export type Argument = Json | RemoteObject;
export type Answer = Json | RemoteObject;
/** Many answer nothing. */
export type Method = ((...args: readonly Argument[]) => Answer) | ((...args: readonly Argument[]) => void);

export interface RemoteObject {
  /** As the client calls its class: "Range". */
  readonly className: string;
  /** Sent along with every answer about the object: what the client addresses it by from then on. */
  readonly identity?: () => JsonObject;
  readonly properties: Readonly<Record<string, Property>>;
  readonly navigation: Readonly<Record<string, () => RemoteObject>>;
  readonly methods: Readonly<Record<string, Method>>;
  /** Of a collection. */
  readonly items?: () => readonly RemoteObject[];
  /** `collection.getItem(key)`. */
  readonly item?: (key: Argument) => RemoteObject;
  /** What a range stands for, so that other methods can take it as an argument. */
  readonly target?: Target;
  readonly isNull?: true;
}

/** What an …OrNullObject method found where there is nothing. */
export const NULL_OBJECT: RemoteObject = { className: 'null', properties: {}, navigation: {}, methods: {}, isNull: true };

export function remoteObject(className: string, parts: Partial<Omit<RemoteObject, 'className'>>): RemoteObject {
  return { className, properties: {}, navigation: {}, methods: {}, ...parts };
}

export function isRemoteObject(value: unknown): value is RemoteObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'navigation' in value;
}

export function readOnly(get: () => Json): Property {
  return { get };
}

export function textArgument(value: Argument, what: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${what} has to be a text`);
  return value;
}

export function numberArgument(value: Argument, what: string): number {
  if (typeof value !== 'number') throw invalidArgument(`${what} has to be a number`);
  return value;
}

export function booleanArgument(value: Argument, what: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${what} has to be true or false`);
  return value;
}

/** One of Excel's enumerated words. */
export function oneOf<Word extends string>(value: Argument, words: readonly Word[], what: string): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(`${what} has to be one of ${words.join(', ')}`);
  return found;
}

/** Names and numbers address an item. */
export function keyArgument(value: Argument): string {
  if (typeof value !== 'string' && typeof value !== 'number') throw invalidArgument('a key has to be a text');
  return String(value);
}

export function targetArgument(value: Argument): Target {
  if (!isRemoteObject(value) || value.target === undefined) throw invalidArgument('a range has to be given');
  return value.target;
}
