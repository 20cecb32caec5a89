/** Reads the compound file (OLE) container of old .xls and .et files and of encrypted workbooks. [MS-CFB] */

const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
/** Sector numbers from here on mark free sectors and chain ends. */
const FIRST_SPECIAL = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;
/** Header positions. */
const AT = { sectorShift: 30, miniShift: 32, directory: 48, cutoff: 56, miniFat: 60, difat: 68, firstFat: 76 } as const;
const FAT_ENTRIES_IN_HEADER = 109;

export interface CompoundFile {
  /** Names of all streams, in directory order. */
  readonly names: readonly string[];
  /** null where there is no such stream. */
  stream(name: string): Uint8Array | null;
}

export class CompoundFileError extends Error {
  override readonly name = 'CompoundFileError';
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function numbersOf(bytes: Uint8Array): number[] {
  const view = viewOf(bytes);
  return Array.from({ length: bytes.length >>> 2 }, (_, index) => view.getUint32(index * 4, true));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Follows a chain of blocks; a chain that bites its own tail ends after as many steps as there are blocks. */
function chain(next: readonly number[], start: number, block: (index: number) => Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let at = start; at < FIRST_SPECIAL; at = next[at] ?? FIRST_SPECIAL) {
    if (pieces.length > next.length) throw new CompoundFileError('circular chain');
    pieces.push(block(at));
  }
  return joined(pieces);
}

function blockReader(source: Uint8Array, size: number, offset: number): (index: number) => Uint8Array {
  return (index) => {
    const from = offset + index * size;
    // The last sector of a file may be cut short.
    if (from >= source.length) throw new CompoundFileError(`sector ${index} is missing`);
    return source.subarray(from, from + size);
  };
}

/** The table of sector chains, itself scattered over sectors that the header and its continuations list. */
function readFat(header: DataView, sector: (index: number) => Uint8Array, sectorCount: number): readonly number[] {
  const places = Array.from({ length: FAT_ENTRIES_IN_HEADER }, (_, index) => header.getUint32(AT.firstFat + index * 4, true));
  let more = header.getUint32(AT.difat, true);
  for (let steps = 0; more < FIRST_SPECIAL && steps <= sectorCount; steps += 1) {
    const list = numbersOf(sector(more));
    more = list.pop() ?? FIRST_SPECIAL;
    places.push(...list);
  }
  return places.filter((place) => place < FIRST_SPECIAL).flatMap((place) => numbersOf(sector(place)));
}

function readEntries(directory: Uint8Array): readonly Entry[] {
  const view = viewOf(directory);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const nameBytes = Math.min(view.getUint16(at + 64, true), 64);
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, nameBytes - 2))),
      type: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** Throws CompoundFileError or RangeError on a damaged container. */
export function readCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < HEADER_BYTES) throw new CompoundFileError('shorter than a header');
  const header = viewOf(bytes);
  const sectorBytes = 2 ** header.getUint16(AT.sectorShift, true);
  const miniBytes = 2 ** header.getUint16(AT.miniShift, true);
  if (sectorBytes < 128 || sectorBytes > 65536 || miniBytes > sectorBytes) throw new CompoundFileError('odd sector size');
  const sector = blockReader(bytes, sectorBytes, sectorBytes);
  const fat = readFat(header, sector, bytes.length / sectorBytes);
  const entries = readEntries(chain(fat, header.getUint32(AT.directory, true), sector));
  const root = entries.find((entry) => entry.type === ROOT);
  const cutoff = header.getUint32(AT.cutoff, true);
  return {
    names: entries.filter((entry) => entry.type === STREAM).map((entry) => entry.name),
    stream: (name) => {
      const entry = entries.find((candidate) => candidate.type === STREAM && candidate.name === name);
      if (!entry) return null;
      if (entry.size >= cutoff || !root) return chain(fat, entry.start, sector).subarray(0, entry.size);
      const mini = blockReader(chain(fat, root.start, sector), miniBytes, 0);
      const miniFat = numbersOf(chain(fat, header.getUint32(AT.miniFat, true), sector));
      return chain(miniFat, entry.start, mini).subarray(0, entry.size);
    },
  };
}
