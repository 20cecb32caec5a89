/**
 * Texts that travel in a workbook's hidden defined names `_jxmb_<key>_<n>`: one text ↔ formulas of one text constant each.
 * The same for every program that holds such names.
 */

/** Excel's limit for a text constant in a formula is 255; some of its interfaces count the whole formula, quotes and "=" too. */
export const MAX_FORMULA = 255;
const MAX_CONSTANT = MAX_FORMULA - '=""'.length;

/** Names are compared without regard to case, so a key has one case only. */
const KEY = /^[a-z][a-z0-9_]*$/;
const NAME = /^_jxmb_([a-z][a-z0-9_]*)_([1-9]\d{0,4})$/i;

/**
 * Written as \uHHHH: what XML cannot hold or a program may drop, change or break a line at (control and format characters, all
 * white space but the two usual spaces, halves of pairs), and an underscore that would begin one of Excel's own _xHHHH_ escapes.
 */
const AWKWARD = /[\\\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}]|(?![ \u3000])\s|_(?=x[0-9A-Fa-f]{4})/gu;
const ESCAPED = /\\u([0-9A-F]{4})/g;

/** Private use and unassigned characters may lie above U+FFFF: one escape per UTF-16 unit. */
function escaped(character: string): string {
  let text = '';
  for (let unit = 0; unit < character.length; unit += 1) {
    text += `\\u${character.charCodeAt(unit).toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return text;
}

export interface StoredName {
  readonly key: string;
  /** Counts from 1. */
  readonly number: number;
}

/** null for a name that is not of this kind. */
export function parseStoredName(name: string): StoredName | null {
  const [, key, number] = NAME.exec(name) ?? [];
  return key === undefined ? null : { key: key.toLowerCase(), number: Number(number) };
}

/** Throws RangeError where the key is no lower-case word. */
export function storedName({ key, number }: StoredName): string {
  if (!KEY.test(key)) throw new RangeError(`not a key: ${key}`);
  return `_jxmb_${key}_${number}`;
}

/** Text constants (`"…"`, without "=") of the names 1, 2, 3 … in order. A blank text is one blank constant. */
export function toConstants(text: string): readonly string[] {
  const constants: string[] = [];
  let constant = '';
  for (const character of text.replace(AWKWARD, escaped)) {
    const quoted = character === '"' ? '""' : character;
    if (constant.length + quoted.length > MAX_CONSTANT) {
      constants.push(`"${constant}"`);
      constant = '';
    }
    constant += quoted;
  }
  return [...constants, `"${constant}"`];
}

/** What a name's formula says where it is a text constant; null where it is anything else. */
export function constantText(formula: string): string | null {
  const [, quoted] = /^\s*=?\s*"((?:[^"]|"")*)"\s*$/.exec(formula) ?? [];
  return quoted === undefined ? null : quoted.replace(/""/g, '"');
}

/** `pieces`: what the constants say, in order. */
export function fromConstants(pieces: readonly string[]): string {
  return pieces.join('').replace(ESCAPED, (_, unit: string) => String.fromCharCode(parseInt(unit, 16)));
}

/** A defined name of the whole workbook that is ours by its name. */
export interface NamedConstant extends StoredName {
  /** null where it holds something else than a text. */
  readonly text: string | null;
}

/** Texts by key, put together from their pieces. */
export function textsOf(own: readonly NamedConstant[]): ReadonlyMap<string, string> {
  const pieces = new Map<string, Map<number, string>>();
  for (const { key, number, text } of own) {
    if (text === null) continue;
    const numbered = pieces.get(key) ?? new Map<number, string>();
    pieces.set(key, numbered);
    // Of two names that are called the same, programs take the first.
    if (!numbered.has(number)) numbered.set(number, text);
  }
  const texts = new Map<string, string>();
  for (const [key, numbered] of pieces) {
    const ordered = [...numbered].sort(([a], [b]) => a - b).map(([, text]) => text);
    texts.set(key, fromConstants(ordered));
  }
  return texts;
}
