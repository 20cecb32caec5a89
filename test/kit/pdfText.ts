/** The text of each page of a PDF as Chromium prints it: enough to see what is on which page. */
import { inflateSync } from 'node:zlib';

/** Page by page, as `onPaper` writes it. */
export function pdfPages(bytes: Uint8Array): readonly string[] {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'));
  return [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body)).map((page) => pageText(objects, page));
}

/** Bodies by number, as one byte per character. */
function objectsOf(file: string): ReadonlyMap<string, string> {
  return new Map([...file.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)].map(([, number = '', body = '']) => [number, body]));
}

function streamOf(body: string): string {
  const start = body.indexOf('stream\n') + 'stream\n'.length;
  const [, length] = /\/Length (\d+)/.exec(body) ?? [];
  if (length === undefined) return '';
  const content = body.slice(start, start + Number(length));
  return /\/FlateDecode/.test(body) ? inflateSync(Buffer.from(content, 'latin1')).toString('latin1') : content;
}

interface FontCodes {
  /** Hexadecimal digits per character. */
  readonly digits: number;
  readonly texts: ReadonlyMap<number, string>;
}

function pageText(objects: ReadonlyMap<string, string>, page: string): string {
  const fonts = new Map([...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number = '']) => [name, fontCodes(objects, objects.get(number) ?? '')]));
  const contents = [...(/\/Contents (\[[^\]]*\]|\d+ 0 R)/.exec(page)?.[1] ?? '').matchAll(/(\d+) 0 R/g)];
  // Dictionaries among the drawing repeat texts for reading aloud.
  const drawing = contents.map(([, number = '']) => streamOf(objects.get(number) ?? '').replace(/<<[\s\S]*?>>/g, '')).join('\n');
  let font: FontCodes | undefined;
  let text = '';
  for (const [, name, hex, literal] of drawing.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\(((?:[^\\()]|\\.)*)\)/g)) {
    if (name !== undefined) font = fonts.get(name);
    else if (font) text += decoded(font, hex ?? hexOf(literal ?? ''));
  }
  return onPaper(text);
}

/** Radicals that fonts draw like a character, and that Unicode does not fold into it. */
const lookAlikes = new Map(['⺠民', '⻔门', '⻓长', '⻅见', '⻋车', '⻢马', '⻚页', '⻛风', '⻬齐', '⻰龙', '⻘青', '⻄西', '⻆角', '⺟母'].map(([radical = '', character = '']) => [radical, character]));

/** As texts have to be written to be compared: fonts swap characters for look-alikes, and white space is not printed. */
export function onPaper(text: string): string {
  return text.normalize('NFKC').replace(/[\u2e80-\u2fdf]/g, (letter) => lookAlikes.get(letter) ?? letter).replace(/\s+/g, '');
}

function hexOf(literal: string): string {
  const plain = literal.replace(/\\(\d{1,3}|.)/gs, (_, escaped: string) => {
    if (/^\d/.test(escaped)) return String.fromCharCode(parseInt(escaped, 8));
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[escaped] ?? escaped;
  });
  return Buffer.from(plain, 'latin1').toString('hex');
}

function decoded({ digits, texts }: FontCodes, hex: string): string {
  const codes = hex.match(new RegExp(`.{${digits}}`, 'g')) ?? [];
  return codes.map((code) => texts.get(parseInt(code, 16)) ?? '\ufffd').join('');
}

function fontCodes(objects: ReadonlyMap<string, string>, font: string): FontCodes {
  const map = streamOf(objects.get(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '') ?? '');
  const digits = /begincodespacerange\n<([0-9A-F]+)>/.exec(map)?.[1]?.length ?? 4;
  const texts = new Map<number, string>();
  for (const [, from = '', to = '', first = ''] of map.matchAll(/^<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>$/gm)) {
    const start = parseInt(from, 16);
    for (let code = start; code <= parseInt(to, 16); code += 1) texts.set(code, String.fromCodePoint(parseInt(first, 16) + code - start));
  }
  for (const [, code = '', text = ''] of map.matchAll(/^<([0-9A-F]+)> <([0-9A-F]+)>$/gm)) {
    if (code.length === digits && !map.includes(`begincodespacerange\n<${code}> <${text}>`)) texts.set(parseInt(code, 16), Buffer.from(text, 'hex').swap16().toString('utf16le'));
  }
  return { digits, texts };
}
