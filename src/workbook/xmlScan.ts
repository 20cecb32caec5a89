/**
 * Finds tags and attributes in XML text without building a tree, so that a file can be changed in place and every
 * other character of it stays. Knows comments, CDATA, processing instructions and ">" inside attribute values.
 */

export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** As written, prefix included: "x:row". */
  readonly name: string;
  /** Without its prefix: "row". */
  readonly local: string;
  /** Position of "<". */
  readonly start: number;
  /** Position after ">". */
  readonly end: number;
}

export interface Attribute {
  /** As written, prefix included. */
  readonly name: string;
  readonly value: string;
  /** Span in the text, white space before the name included. */
  readonly start: number;
  readonly end: number;
}

export class XmlScanError extends Error {
  override readonly name = 'XmlScanError';
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const GREATER = 0x3e;
/** Names end at it or at any character below: tab and line ends. */
const SPACE = 0x20;

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new XmlScanError(`no "${mark}" after ${from}`);
  return at + mark.length;
}

/** Where the comment, CDATA section, declaration or processing instruction that begins at `start` ends. */
function pastOther(xml: string, start: number): number {
  if (xml.startsWith('<!--', start)) return after(xml, '-->', start + 4);
  if (xml.startsWith('<![CDATA[', start)) return after(xml, ']]>', start + 9);
  if (xml.startsWith('<?', start)) return after(xml, '?>', start + 2);
  return after(xml, '>', start + 2);
}

/** Position after the ">" that ends the tag whose "<" is at `start`. */
function tagEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === QUOTE || code === APOSTROPHE) at = after(xml, xml.charAt(at), at + 1) - 1;
  }
  throw new XmlScanError(`tag at ${start} does not end`);
}

/** Position of the white space, "/" or ">" that ends a name. */
function nameEnd(xml: string, start: number): number {
  let at = start;
  for (let code = xml.charCodeAt(at); code > SPACE && code !== SLASH && code !== GREATER; code = xml.charCodeAt(at)) at += 1;
  return at;
}

/** The next element tag whose "<" is at `from` or later; null at the end of the text. Throws XmlScanError on broken XML. */
export function nextTag(xml: string, from: number): Tag | null {
  let start = xml.indexOf('<', from);
  while (start >= 0 && (xml[start + 1] === '!' || xml[start + 1] === '?')) start = xml.indexOf('<', pastOther(xml, start));
  if (start < 0) return null;
  const end = tagEnd(xml, start);
  const closing = xml[start + 1] === '/';
  const nameStart = closing ? start + 2 : start + 1;
  const name = xml.slice(nameStart, nameEnd(xml, nameStart));
  const kind = closing ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open';
  return { kind, name, local: name.slice(name.indexOf(':') + 1), start, end };
}

/** All element tags in document order. */
export function* tagsOf(xml: string, from = 0): Generator<Tag, void, undefined> {
  for (let tag = nextTag(xml, from); tag; tag = nextTag(xml, tag.end)) yield tag;
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export function attributesOf(xml: string, tag: Tag): readonly Attribute[] {
  const found: Attribute[] = [];
  const offset = tag.start + 1 + tag.name.length;
  for (const match of xml.slice(offset, tag.end).matchAll(ATTRIBUTE)) {
    const start = offset + match.index;
    found.push({
      name: match[1] ?? '',
      value: decodeXml(match[2] ?? match[3] ?? ''),
      start,
      end: start + match[0].length,
    });
  }
  return found;
}

/** Value of an attribute by its local name ("id" finds r:id); undefined where absent. */
export function attributeOf(xml: string, tag: Tag, local: string): string | undefined {
  const all = attributesOf(xml, tag);
  const exact = all.find((attribute) => attribute.name === local);
  return (exact ?? all.find((attribute) => attribute.name.endsWith(`:${local}`)))?.value;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** For attribute values and element text alike. */
export function encodeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
