/** The workbooks that the named files and folders stand for. */
import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileTrouble, words } from './words';

export interface FoundFile {
  /** As the user named it; inside a folder the argument, "/" and the rest. */
  readonly path: string;
  readonly absolute: string;
  /** Known before reading: why it will not be read. */
  readonly error: string | null;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** For standard error: what was passed over and would be missed. */
  readonly remarks: readonly string[];
}

interface Place {
  readonly path: string;
  readonly absolute: string;
}

const WORKBOOK = /\.(xlsx|xlsm|xls|et)$/i;

function isTemporary(name: string): boolean {
  return name.startsWith('~$');
}

/** By Unicode code point, so that the order is the same on every machine. */
export function compareCodePoints(a: string, b: string): number {
  const others = Array.from(b);
  let index = 0;
  for (const character of a) {
    const other = others[index];
    if (other === undefined) return 1;
    const difference = (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
    index += 1;
  }
  return index < others.length ? -1 : 0;
}

type EntryKind = 'file' | 'folder' | 'other';

/** A link counts as what it leads to; one that leads nowhere as a file, so that it is reported and not lost. */
async function kindOf(entry: Dirent, absolute: string): Promise<EntryKind> {
  const facts = entry.isSymbolicLink() ? await stat(absolute).catch(() => null) : entry;
  if (facts === null || facts.isFile()) return 'file';
  return facts.isDirectory() ? 'folder' : 'other';
}

/** `above`: real paths of the folders being walked, so that a link back to one of them ends. */
async function walk(folder: Place, above: readonly string[]): Promise<readonly FoundFile[]> {
  const real = await realpath(folder.absolute).catch(() => folder.absolute);
  if (above.includes(real)) return [];
  let entries: Dirent[];
  try {
    entries = await readdir(folder.absolute, { withFileTypes: true });
  } catch (cause) {
    return [{ ...folder, error: fileTrouble(cause) }];
  }
  const files: FoundFile[] = [];
  for (const entry of entries.sort((a, b) => compareCodePoints(a.name, b.name))) {
    const place = { path: `${folder.path.replace(/\/+$/, '')}/${entry.name}`, absolute: join(folder.absolute, entry.name) };
    const kind = await kindOf(entry, place.absolute);
    if (kind === 'folder') files.push(...(await walk(place, [...above, real])));
    else if (kind === 'file' && WORKBOOK.test(entry.name) && !isTemporary(entry.name)) files.push({ ...place, error: null });
  }
  return files;
}

async function findOne(place: Place): Promise<FoundFiles> {
  let facts: Stats;
  try {
    facts = await stat(place.absolute);
  } catch (cause) {
    return { files: [{ ...place, error: fileTrouble(cause) }], remarks: [] };
  }
  if (facts.isDirectory()) {
    const files = await walk(place, []);
    return { files, remarks: files.length === 0 ? [words.emptyFolder(place.path)] : [] };
  }
  const name = basename(place.absolute);
  if (isTemporary(name)) return { files: [], remarks: [words.temporaryFile(place.path)] };
  // Reading a pipe or a device would wait for ever.
  if (!facts.isFile()) return { files: [{ ...place, error: words.notAFile }], remarks: [] };
  return { files: [{ ...place, error: WORKBOOK.test(name) ? null : words.foreignName }], remarks: [] };
}

/** In the order of the arguments; a folder recursively, in code-point order. Paths resolve against `folder`. Never rejects. */
export async function findFiles(paths: readonly string[], folder: string): Promise<FoundFiles> {
  const found: FoundFiles[] = [];
  for (const path of paths) found.push(await findOne({ path, absolute: resolve(folder, path) }));
  return { files: found.flatMap(({ files }) => files), remarks: found.flatMap(({ remarks }) => remarks) };
}
