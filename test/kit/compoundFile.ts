/** Smallest compound (OLE) files, as old .xls and encrypted workbooks are: every stream in ordinary sectors. */

const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const FAT = 0xfffffffd;

function entry(name: string, type: number, start: number, size: number): Uint8Array {
  const bytes = new Uint8Array(128);
  const view = new DataView(bytes.buffer);
  [...name].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), true));
  view.setUint16(64, name.length * 2 + 2, true);
  view.setUint8(66, type);
  for (const at of [68, 72, 76]) view.setUint32(at, FREE, true);
  view.setUint32(116, start, true);
  view.setUint32(120, size, true);
  return bytes;
}

/** Up to three streams of some KB each. Sector 0 is the chain table, sector 1 the directory. */
export function compoundFile(streams: Readonly<Record<string, readonly number[]>>): Uint8Array {
  const chain: number[] = [FAT, END];
  const entries = [entry('Root Entry', 5, END, 0)];
  const contents: Uint8Array[] = [];
  for (const [name, content] of Object.entries(streams)) {
    const sectors = Math.max(1, Math.ceil(content.length / SECTOR));
    const start = chain.length;
    for (let index = 1; index <= sectors; index += 1) chain.push(index === sectors ? END : start + index);
    entries.push(entry(name, 2, start, content.length));
    const padded = new Uint8Array(sectors * SECTOR);
    padded.set(content);
    contents.push(padded);
  }
  const file = new Uint8Array(SECTOR * (chain.length + 1));
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  // Mini stream cutoff 0: no stream is small enough for the mini stream.
  view.setUint32(56, 0, true);
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let index = 0; index < 109; index += 1) view.setUint32(76 + index * 4, index === 0 ? 0 : FREE, true);
  for (let index = 0; index < SECTOR / 4; index += 1) view.setUint32(SECTOR + index * 4, chain[index] ?? FREE, true);
  entries.forEach((bytes, index) => file.set(bytes, SECTOR * 2 + index * 128));
  let at = SECTOR * 3;
  for (const content of contents) {
    file.set(content, at);
    at += content.length;
  }
  return file;
}
