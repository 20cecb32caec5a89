/** The little of Excel's formulas that sheets in tests use: numbers, texts, references, + - * / & comparisons, and a few functions. */
import type { Rect } from '../../../../src/grid/address';
import { parseArea } from './areas';

export interface Reference {
  /** null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly rect: Rect;
}

export type Formula =
  | { readonly kind: 'constant'; readonly value: string | number | boolean }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'percent' | 'minus' | 'plus'; readonly of: Formula }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Formula; readonly right: Formula };

const SHEET = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u;
const AREA = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(.])/iu;
const LINES = /^(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.])/iu;
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/i;
const TEXT = /^"((?:[^"]|"")*)"/;
const NAME = /^[\p{L}_][\p{L}\p{N}_.]*/u;
/** Weakest first. */
const LEVELS: readonly RegExp[] = [/^(?:<>|>=|<=|=|<|>)/, /^&/, /^[+-]/, /^[*/]/, /^\^/];

interface Cursor {
  rest: string;
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  cursor.rest = cursor.rest.replace(/^\s+/, '');
  const match = pattern.exec(cursor.rest);
  if (match !== null) cursor.rest = cursor.rest.slice(match[0].length);
  return match;
}

class NoFormulaError extends Error {}

function reference(cursor: Cursor): Formula | null {
  const before = cursor.rest;
  const sheet = take(cursor, SHEET);
  const area = take(cursor, AREA) ?? take(cursor, LINES);
  if (area === null) {
    cursor.rest = before;
    return null;
  }
  const name = sheet === null ? null : (sheet[1]?.replace(/''/g, "'") ?? sheet[2] ?? null);
  return { kind: 'reference', reference: { sheet: name, rect: parseArea(area[0]) } };
}

function call(cursor: Cursor): Formula | null {
  const name = take(cursor, NAME)?.[0];
  if (name === undefined) return null;
  if (/^(true|false)$/i.test(name)) return { kind: 'constant', value: /^true$/i.test(name) };
  const args: Formula[] = [];
  // A word without brackets is a defined name; it counts as a function of that name, unknown here.
  if (take(cursor, /^\(/) === null) return { kind: 'call', name: name.toUpperCase(), args };
  if (take(cursor, /^\)/) !== null) return { kind: 'call', name: name.toUpperCase(), args };
  do args.push(binary(cursor, 0));
  while (take(cursor, /^,/) !== null);
  if (take(cursor, /^\)/) === null) throw new NoFormulaError();
  return { kind: 'call', name: name.toUpperCase(), args };
}

function operand(cursor: Cursor): Formula {
  const sign = take(cursor, /^[+-]/)?.[0];
  if (sign !== undefined) return { kind: sign === '-' ? 'minus' : 'plus', of: operand(cursor) };
  if (take(cursor, /^\(/) !== null) {
    const inner = binary(cursor, 0);
    if (take(cursor, /^\)/) === null) throw new NoFormulaError();
    return inner;
  }
  const text = take(cursor, TEXT);
  if (text !== null) return { kind: 'constant', value: (text[1] ?? '').replace(/""/g, '"') };
  const found = reference(cursor);
  if (found !== null) return found;
  const number = take(cursor, NUMBER);
  if (number !== null) return { kind: 'constant', value: Number(number[0]) };
  const called = call(cursor);
  if (called === null) throw new NoFormulaError();
  return called;
}

function percented(cursor: Cursor): Formula {
  let formula = operand(cursor);
  while (take(cursor, /^%/) !== null) formula = { kind: 'percent', of: formula };
  return formula;
}

function binary(cursor: Cursor, level: number): Formula {
  const pattern = LEVELS[level];
  if (pattern === undefined) return percented(cursor);
  let left = binary(cursor, level + 1);
  for (let found = take(cursor, pattern); found !== null; found = take(cursor, pattern)) {
    left = { kind: 'binary', operator: found[0], left, right: binary(cursor, level + 1) };
  }
  return left;
}

/** `formula` begins with "=". null where Excel would refuse it: it cannot be read to its end. */
export function parseFormula(formula: string): Formula | null {
  const cursor = { rest: formula.slice(1) };
  try {
    const parsed = binary(cursor, 0);
    return cursor.rest.trim() === '' ? parsed : null;
  } catch (error) {
    if (error instanceof NoFormulaError) return null;
    throw error;
  }
}

export function referencesIn(formula: Formula): readonly Reference[] {
  switch (formula.kind) {
    case 'constant':
      return [];
    case 'reference':
      return [formula.reference];
    case 'call':
      return formula.args.flatMap(referencesIn);
    case 'binary':
      return [...referencesIn(formula.left), ...referencesIn(formula.right)];
    case 'percent':
    case 'minus':
    case 'plus':
      return referencesIn(formula.of);
  }
}
