/** Defined names: what Excel takes for one, and what its formula says. */
import type { Rect } from '../../../../src/grid/address';
import { parseA1 } from '../../../../src/grid/address';
import { invalidArgument, RemoteError } from '../protocol/remoteError';
import { parseArea, ROWS, COLUMNS } from './areas';
import type { DefinedName } from './document';
import { parseFormula } from './formula';

/** A text constant in a formula has at most so many characters. */
const MAX_CONSTANT = 255;

function isReference(name: string): boolean {
  const cell = parseA1(name);
  return (cell !== null && cell.row < ROWS && cell.column < COLUMNS) || /^[rc]\d*$/i.test(name);
}

/** Throws InvalidArgument for what Excel refuses. */
export function newName(name: string, formula: string, comment: string): DefinedName {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || isReference(name)) throw invalidArgument(`name ${name}`);
  return { name, formula: checkedFormula(formula), visible: true, comment };
}

/** A formula with its "=" in front. Throws InvalidArgument. */
export function checkedFormula(formula: string): string {
  const full = formula.startsWith('=') ? formula : `=${formula}`;
  const parsed = parseFormula(full);
  if (parsed === null) throw invalidArgument(`no formula: ${formula.slice(0, 40)}`);
  if (parsed.kind === 'constant' && typeof parsed.value === 'string' && parsed.value.length > MAX_CONSTANT) {
    throw new RemoteError('InvalidArgument', 'a text of more than 255 characters in a formula');
  }
  return full;
}

export interface NamedRange {
  readonly sheet: string;
  readonly rect: Rect;
}

/** null where the name does not stand for one range. */
export function namedRange({ formula }: DefinedName): NamedRange | null {
  const parsed = parseFormula(formula);
  if (parsed?.kind !== 'reference' || parsed.reference.sheet === null) return null;
  return { sheet: parsed.reference.sheet, rect: parsed.reference.rect };
}

/** Type and value as the API gives them; a range's value is its address. */
export function nameValue(name: DefinedName): { readonly type: string; readonly value: string | number | boolean } {
  if (name.formula.includes('#REF!')) return { type: 'Error', value: '#REF!' };
  if (namedRange(name) !== null) return { type: 'Range', value: name.formula.slice(1) };
  const parsed = parseFormula(name.formula);
  const value = parsed?.kind === 'constant' ? parsed.value : name.formula;
  return { type: typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String', value };
}

/** For `worksheet.getRange("name")`: an address or a name of that range. */
export function addressOrName(text: string, names: readonly ReadonlyMap<string, DefinedName>[]): Rect {
  for (const scope of names) {
    const found = scope.get(text.toLowerCase());
    const range = found === undefined ? null : namedRange(found);
    if (range !== null) return range.rect;
  }
  return parseArea(text);
}
