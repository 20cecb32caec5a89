/** Our texts in the defined names of a workbook part: reads them, and changes them with every other character left as it is. */
import type { NamedConstant } from '../grid/storedText';
import { constantText, parseStoredName, storedName, textsOf, toConstants } from '../grid/storedText';
import type { Tag } from './xmlScan';
import { attributeOf, decodeXml, encodeXml, tagsOf } from './xmlScan';

/** What comes before <definedNames> in a workbook part, by the schema. */
const BEFORE = new Set(['sheets', 'functionGroups', 'externalReferences']);

interface OwnName extends NamedConstant {
  readonly start: number;
  readonly end: number;
}

interface NameList {
  readonly open: Tag;
  /** Where what follows the last name begins. */
  readonly lastEnd: number;
  readonly end: number;
  readonly count: number;
  readonly own: readonly OwnName[];
}

interface WorkbookNames {
  readonly list: NameList | null;
  /** Where a list would have to stand; -1 in a part without sheets. */
  readonly place: number;
  /** Namespace prefix with its colon, or "". */
  readonly prefix: string;
}

function prefixOf(tag: Tag): string {
  return tag.name.slice(0, tag.name.length - tag.local.length);
}

function ownName(xml: string, open: Tag, content: string, end: number): OwnName | null {
  const name = parseStoredName(attributeOf(xml, open, 'name') ?? '');
  // Names that belong to one sheet are none of ours, whatever they are called.
  if (!name || attributeOf(xml, open, 'localSheetId') !== undefined) return null;
  return { ...name, text: constantText(decodeXml(content)), start: open.start, end };
}

/** `tags` stands behind the opening tag of the list and is left behind its closing tag. */
function readList(xml: string, open: Tag, tags: Iterator<Tag, void>): NameList {
  const own: OwnName[] = [];
  let count = 0;
  let lastEnd = open.end;
  let name: Tag | null = null;
  for (let { done, value } = tags.next(); !done && value; { done, value } = tags.next()) {
    if (value.local === open.local) return { open, lastEnd, end: value.end, count, own };
    if (value.local !== 'definedName') continue;
    if (value.kind === 'open') {
      name = value;
      continue;
    }
    const content = name && value.kind === 'close' ? xml.slice(name.end, value.start) : '';
    const mine = ownName(xml, name ?? value, content, value.end);
    if (mine) own.push(mine);
    name = null;
    count += 1;
    lastEnd = value.end;
  }
  return { open, lastEnd, end: lastEnd, count, own };
}

function findNames(xml: string): WorkbookNames {
  const tags = tagsOf(xml);
  let place = -1;
  let prefix = '';
  let depth = 0;
  for (let { done, value } = tags.next(); !done && value; { done, value } = tags.next()) {
    if (value.kind === 'close') depth -= 1;
    if (depth === 1 && value.local === 'definedNames' && value.kind !== 'close') {
      const empty = { open: value, lastEnd: value.end, end: value.end, count: 0, own: [] };
      return { list: value.kind === 'open' ? readList(xml, value, tags) : empty, place, prefix: prefixOf(value) };
    }
    if (depth === 1 && BEFORE.has(value.local) && value.kind !== 'open') {
      place = value.end;
      prefix = prefixOf(value);
    }
    if (value.kind === 'open') depth += 1;
  }
  return { list: null, place, prefix };
}

/** Texts by key. `xml`: the workbook part. */
export function readStoredTexts(xml: string): ReadonlyMap<string, string> {
  return textsOf(findNames(xml).list?.own ?? []);
}

function nameXml(prefix: string, name: string, constant: string): string {
  return `<${prefix}definedName name="${name}" hidden="1">${encodeXml(constant)}</${prefix}definedName>`;
}

function newNames(prefix: string, key: string, text: string | null): readonly string[] {
  const constants = text === null ? [] : toConstants(text);
  return constants.map((constant, index) => nameXml(prefix, storedName({ key, number: index + 1 }), constant));
}

/** A name gives way where it is a piece of the old text, or stands where a piece of the new one has to. */
function givesWay({ number, text }: OwnName, pieces: number): boolean {
  return text !== null || number <= pieces;
}

function newList(xml: string, { place, prefix }: WorkbookNames, content: string): string {
  if (place < 0 || content === '') return xml;
  return `${xml.slice(0, place)}<${prefix}definedNames>${content}</${prefix}definedNames>${xml.slice(place)}`;
}

/** The new names stand where the first old one stood. White space before a name that only goes away goes with it: no blank lines stay. */
function exchanged(xml: string, old: readonly OwnName[], content: string): string {
  let changed = '';
  let from = 0;
  old.forEach(({ start, end }, index) => {
    const kept = xml.slice(from, start);
    changed += index === 0 && content !== '' ? kept + content : kept.replace(/\s+$/, '');
    from = end;
  });
  return changed + xml.slice(from);
}

function withText(xml: string, key: string, text: string | null): string {
  const found = findNames(xml);
  const names = newNames(found.prefix, key, text);
  const content = names.join('');
  const { list } = found;
  if (!list) return newList(xml, found, content);
  const old = list.own.filter((name) => name.key === key && givesWay(name, names.length));
  // Programs do not agree on what an empty list means, so none is left behind.
  if (content === '' && old.length > 0 && old.length === list.count) return xml.slice(0, list.open.start) + xml.slice(list.end);
  if (old.length > 0) return exchanged(xml, old, content);
  if (list.open.kind === 'open') return xml.slice(0, list.lastEnd) + content + xml.slice(list.lastEnd);
  return content === '' ? xml : `${xml.slice(0, list.open.end - 2)}>${content}</${list.open.name}>${xml.slice(list.end)}`;
}

/** `changes`: texts by key, null takes a text out. The same string comes back where nothing changes. Throws RangeError: key. */
export function changeStoredTexts(xml: string, changes: ReadonlyMap<string, string | null>): string {
  const now = readStoredTexts(xml);
  let changed = xml;
  for (const [key, text] of changes) {
    if ((now.get(key) ?? null) !== text) changed = withText(changed, key, text);
  }
  return changed;
}
