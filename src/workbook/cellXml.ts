/** The XML of a cell that is written: constants only, everything else of the cell kept. */
import type { CellValue } from '../grid/grid';
import { encodeXml } from './xmlScan';

/** Longest text of a cell in Excel, in UTF-16 units. */
export const MAX_TEXT = 32_767;

function escapedUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** What XML 1.0 cannot hold, or a reader would change: control characters but tab and line feed, lone surrogates. */
function needsEscape(code: number, previous: number, next: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a;
  if (code >= 0xd800 && code <= 0xdbff) return !(next >= 0xdc00 && next <= 0xdfff);
  if (code >= 0xdc00 && code <= 0xdfff) return !(previous >= 0xd800 && previous <= 0xdbff);
  return code === 0xfffe || code === 0xffff;
}

/** Element text as Excel writes it: _xHHHH_ for what XML cannot hold, and _x005F_ before a text that looks like one. */
export function cellText(text: string): string {
  const safe = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  let escaped = '';
  for (let index = 0; index < safe.length; index += 1) {
    const unit = safe.charAt(index);
    const bad = needsEscape(unit.charCodeAt(0), safe.charCodeAt(index - 1), safe.charCodeAt(index + 1));
    escaped += bad ? escapedUnit(unit) : unit;
  }
  return encodeXml(escaped);
}

/** `prefix`: namespace prefix with its colon, or "". `attributes`: what the cell keeps, r and s, each with a leading space. */
export function cellXml(prefix: string, attributes: string, value: CellValue): string {
  const open = `<${prefix}c${attributes}`;
  const close = `</${prefix}c>`;
  const wrapped = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null || value === '') return `${open}/>`;
  if (typeof value === 'number') return `${open}>${wrapped(String(value))}${close}`;
  if (typeof value === 'boolean') return `${open} t="b">${wrapped(value ? '1' : '0')}${close}`;
  const text = `<${prefix}t xml:space="preserve">${cellText(value)}</${prefix}t>`;
  return `${open} t="inlineStr"><${prefix}is>${text}</${prefix}is>${close}`;
}
