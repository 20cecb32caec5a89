/** Reads the PNGs that a browser draws: eight bits a channel, red, green, blue and alpha, not interlaced. */
import { inflateSync } from 'node:zlib';

export interface Pixel {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export interface Png {
  readonly width: number;
  readonly height: number;
  /** Row by row. */
  readonly pixels: readonly Pixel[];
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const CHANNELS = 4;

/** Throws where the bytes are no such PNG. */
export function readPng(bytes: Buffer): Png {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw new Error('no PNG');
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const kind = [...bytes.subarray(24, 29)].join(' ');
  if (kind !== '8 6 0 0 0') throw new Error(`a PNG of another kind: ${kind}`);
  const data = unfilter(inflateSync(Buffer.concat(dataOf(bytes))), width * CHANNELS, height);
  const pixels = Array.from({ length: width * height }, (_, at) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at * CHANNELS, (at + 1) * CHANNELS);
    return { red, green, blue, alpha };
  });
  return { width, height, pixels };
}

/** Contents of the IDAT chunks. */
function dataOf(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = SIGNATURE.length; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') found.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

/** Each row begins with the filter it was stored with. */
function unfilter(stored: Buffer, rowLength: number, rows: number): Buffer {
  const data = Buffer.alloc(rowLength * rows);
  for (let row = 0; row < rows; row += 1) {
    const filter = stored[row * (rowLength + 1)] ?? 0;
    for (let column = 0; column < rowLength; column += 1) {
      const at = row * rowLength + column;
      const left = column < CHANNELS ? 0 : (data[at - CHANNELS] ?? 0);
      const above = row === 0 ? 0 : (data[at - rowLength] ?? 0);
      const corner = row === 0 || column < CHANNELS ? 0 : (data[at - rowLength - CHANNELS] ?? 0);
      data[at] = ((stored[row * (rowLength + 1) + 1 + column] ?? 0) + predicted(filter, left, above, corner)) & 0xff;
    }
  }
  return data;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      return 0;
  }
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
