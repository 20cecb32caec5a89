/** The value of a formula. */
import type { Rect } from '../../../../src/grid/address';
import { intersection } from './areas';
import type { Document, Sheet } from './document';
import { findSheet } from './document';
import { cellOf, cellsIn, usedRange } from './cells';
import type { Formula, Reference } from './formula';

type Value = string | number | boolean;
/** A blank cell counts as 0 or "". */
type Operand = Value | null;

/** The formula ends in this error value. */
class ErrorValue extends Error {
  constructor(readonly value: string) {
    super(value);
  }
}

export interface Place {
  readonly document: Document;
  readonly sheet: Sheet;
}

function referred({ document, sheet }: Place, { sheet: name, rect }: Reference): readonly Operand[] {
  const found = name === null ? sheet : findSheet(document, name);
  if (found === undefined) throw new ErrorValue('#REF!');
  const used = usedRange(found, true);
  const filled: Rect | null = used && intersection(used, rect);
  return filled === null ? [] : cellsIn(filled).map(({ row, column }) => cellOf(found, row, column)?.value ?? null);
}

function single(place: Place, reference: Reference): Operand {
  const { top, left, bottom, right } = reference.rect;
  if (top !== bottom || left !== right) throw new ErrorValue('#VALUE!');
  return referred(place, reference)[0] ?? null;
}

function passOn(value: Operand): Operand {
  if (typeof value === 'string' && /^#[A-Z/0]+[!?A]$/.test(value)) throw new ErrorValue(value);
  return value;
}

function asNumber(value: Operand): number {
  const number = value === null ? 0 : typeof value === 'boolean' ? Number(value) : typeof value === 'number' ? value : value.trim() === '' ? NaN : Number(value);
  if (Number.isNaN(number)) throw new ErrorValue('#VALUE!');
  return number;
}

function asText(value: Operand): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}

/** Numbers of the cells; texts among them do not count. */
function numbersOf(place: Place, args: readonly Formula[]): readonly number[] {
  return args.flatMap((arg) =>
    arg.kind === 'reference' ? referred(place, arg.reference).map(passOn).filter((value) => typeof value === 'number') : [asNumber(valueOf(place, arg))],
  );
}

type Compute = (place: Place, args: readonly Formula[]) => Value;

const FUNCTIONS: Readonly<Record<string, Compute>> = {
  SUM: (place, args) => numbersOf(place, args).reduce((sum, number) => sum + number, 0),
  COUNT: (place, args) => numbersOf(place, args).length,
  MAX: (place, args) => numbersOf(place, args).reduce((largest, number, index) => (index === 0 ? number : Math.max(largest, number)), 0),
  LEN: (place, [arg]) => (arg === undefined ? 0 : asText(valueOf(place, arg)).length),
  ROUND: (place, [arg, digits]) => {
    const power = 10 ** (digits === undefined ? 0 : asNumber(valueOf(place, digits)));
    return arg === undefined ? 0 : Math.round(asNumber(valueOf(place, arg)) * power) / power;
  },
};

function compare(operator: string, a: Operand, b: Operand): boolean {
  const left = a ?? (typeof b === 'string' ? '' : 0);
  const right = b ?? (typeof left === 'string' ? '' : 0);
  const equal = typeof left === 'string' && typeof right === 'string' ? left.toLowerCase() === right.toLowerCase() : left === right;
  const less = typeof left === typeof right ? left < right : typeof left === 'number';
  switch (operator) {
    case '=':
      return equal;
    case '<>':
      return !equal;
    case '<':
      return less && !equal;
    case '<=':
      return less || equal;
    case '>':
      return !less && !equal;
    default:
      return !less || equal;
  }
}

function binary(operator: string, a: Operand, b: Operand): Value {
  switch (operator) {
    case '&':
      return asText(a) + asText(b);
    case '+':
      return asNumber(a) + asNumber(b);
    case '-':
      return asNumber(a) - asNumber(b);
    case '*':
      return asNumber(a) * asNumber(b);
    case '/':
      if (asNumber(b) === 0) throw new ErrorValue('#DIV/0!');
      return asNumber(a) / asNumber(b);
    case '^':
      return asNumber(a) ** asNumber(b);
    default:
      return compare(operator, a, b);
  }
}

function valueOf(place: Place, formula: Formula): Operand {
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'reference':
      return passOn(single(place, formula.reference));
    case 'plus':
      return valueOf(place, formula.of);
    case 'minus':
      return -asNumber(valueOf(place, formula.of));
    case 'percent':
      return asNumber(valueOf(place, formula.of)) / 100;
    case 'binary':
      return binary(formula.operator, valueOf(place, formula.left), valueOf(place, formula.right));
    case 'call': {
      const compute = FUNCTIONS[formula.name];
      if (compute === undefined) throw new ErrorValue('#NAME?');
      return compute(place, formula.args);
    }
  }
}

/** Errors are values: "#DIV/0!". A reference to a blank cell is 0. */
export function evaluate(place: Place, formula: Formula): Value {
  try {
    const value = valueOf(place, formula) ?? 0;
    return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
  } catch (error) {
    if (error instanceof ErrorValue) return error.value;
    throw error;
  }
}

/** Whether every function in it is known here; of others only the value that came with the file is known. */
export function canEvaluate(formula: Formula): boolean {
  switch (formula.kind) {
    case 'constant':
    case 'reference':
      return true;
    case 'call':
      return formula.name in FUNCTIONS && formula.args.every(canEvaluate);
    case 'binary':
      return canEvaluate(formula.left) && canEvaluate(formula.right);
    case 'percent':
    case 'minus':
    case 'plus':
      return canEvaluate(formula.of);
  }
}
