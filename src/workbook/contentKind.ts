/** Tells by its first bytes what a file is; file names lie too often. */

export type ContentKind =
  | { readonly kind: 'empty' | 'zip' | 'compound' | 'old-biff' }
  /** `what`: Chinese, "PDF 文档". */
  | { readonly kind: 'foreign'; readonly what: string };

/** First bytes, as Latin-1 text. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF 文档'],
  ['\x89PNG', '图片（PNG）'],
  ['\xff\xd8\xff', '图片（JPEG）'],
  ['GIF8', '图片（GIF）'],
  ['Rar!', 'RAR 压缩包'],
  ['7z\xbc\xaf', '7z 压缩包'],
  ['\x1f\x8b', 'gzip 压缩包'],
  ['{\\rtf', 'RTF 文档'],
  ['SQLite format 3', '数据库文件'],
];

/** BOF records of Excel 2, 3 and 4, which had no container. */
const OLD_BIFF = ['\x09\x00\x04\x00', '\x09\x02\x06\x00', '\x09\x04\x06\x00'];

const SAMPLE = 4096;

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 16));
}

/** Decoded start of a text file; UTF-16 by its mark, else UTF-8 (GBK gives some wrong letters, its tags are readable). */
function sampleText(bytes: Uint8Array): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = !utf16 ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE)).trimStart();
}

function textKind(text: string): string {
  if (/<(!doctype\s+html|html|table|head|body|meta)\b/i.test(text)) return '网页表格（HTML）';
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'XML 表格（Excel 2003 的 XML 格式）';
  if (/^<\?xml|^<[\w:]+[\s>]/i.test(text)) return 'XML 文本';
  if (/^[{[]/.test(text) && /[}\]"]/.test(text)) return 'JSON 文本';
  const [line = ''] = text.split(/\r?\n/);
  if (line.includes('\t')) return '以制表符分隔的文本文件';
  if (line.includes(',')) return 'CSV 文本文件';
  return '文本文件';
}

/** Control characters that no text file has. */
function looksBinary(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 9 || (code > 13 && code < 27)) return true;
  }
  return false;
}

export function contentKind(bytes: Uint8Array): ContentKind {
  if (bytes.length === 0) return { kind: 'empty' };
  const head = latin1(bytes);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return { kind: 'zip' };
  if (head.startsWith('\xd0\xcf\x11\xe0')) return { kind: 'compound' };
  if (OLD_BIFF.some((mark) => head.startsWith(mark))) return { kind: 'old-biff' };
  const known = SIGNATURES.find(([mark]) => head.startsWith(mark));
  if (known) return { kind: 'foreign', what: known[1] };
  // A download that broke off can leave a file of the right length that holds nothing.
  if (bytes.every((byte) => byte === 0 || byte === 32 || byte === 10 || byte === 13)) return { kind: 'empty' };
  const text = sampleText(bytes);
  return { kind: 'foreign', what: looksBinary(text) ? '无法识别的文件' : textKind(text) };
}
