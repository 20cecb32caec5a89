/** Our texts in the defined names of an old .xls. [MS-XLS] 2.4.150 (Lbl) */
import type { NamedConstant } from '../grid/storedText';
import { parseStoredName, textsOf } from '../grid/storedText';
import { biffText, recordsFrom } from './biffLayout';

const NAME_RECORD = 0x0018;
const BUILT_IN = 0x20;
/** Where the name begins: flags, key, two lengths, sheet and unused bytes come before it. */
const NAME_AT = 14;
/** First byte of a formula that is a text constant; its length and its characters follow. */
const TEXT_TOKEN = 0x17;

/** Bytes of a BIFF8 string of `count` characters, flag byte included. */
function textBytes(data: DataView, at: number, count: number): number {
  return 1 + count * ((data.getUint8(at) & 1) === 1 ? 2 : 1);
}

/** null where the formula is more, or something else, than a text. */
function constantOf(data: DataView, at: number, bytes: number): string | null {
  if (bytes < 3 || data.getUint8(at) !== TEXT_TOKEN) return null;
  const count = data.getUint8(at + 1);
  return bytes === 2 + textBytes(data, at + 2, count) ? biffText(data, at + 2, count) : null;
}

function readName(data: DataView): NamedConstant | null {
  const sheet = data.getUint16(8, true);
  if (sheet !== 0 || (data.getUint16(0, true) & BUILT_IN) !== 0) return null;
  const characters = data.getUint8(3);
  const name = parseStoredName(biffText(data, NAME_AT, characters));
  return name && { ...name, text: constantOf(data, NAME_AT + textBytes(data, NAME_AT, characters), data.getUint16(4, true)) };
}

/** A name that is cut short is no reason to refuse the whole file. */
function namedConstant(data: DataView): NamedConstant | null {
  try {
    return readName(data);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Texts by key. `stream`: the Workbook stream. */
export function readBiffNames(stream: Uint8Array): ReadonlyMap<string, string> {
  const names: NamedConstant[] = [];
  for (const { id, data } of recordsFrom(stream, 0)) {
    const name = id === NAME_RECORD ? namedConstant(data) : null;
    if (name) names.push(name);
  }
  return textsOf(names);
}
