/** The files that were opened last, remembered by the browser as handles: names only, nothing of what is in them. */
import type { FileHandle } from './fileAccess';

export interface RecentFile {
  readonly name: string;
  readonly handle: FileHandle;
}

const most = 8;
const base = 'workbench';
const table = 'recent';
const key = 'files';

/** Latest first. Rejects where the browser keeps nothing (private windows). */
export async function readRecent(): Promise<readonly RecentFile[]> {
  const kept = await withTable('readonly', (store) => store.get(key) as IDBRequest<readonly RecentFile[] | undefined>);
  return kept ?? [];
}

/** Puts the file on top; resolves with the new list. */
export async function rememberFile(handle: FileHandle): Promise<readonly RecentFile[]> {
  const known = await readRecent();
  const same = await Promise.all(known.map((file) => file.handle.isSameEntry(handle)));
  const files = [{ name: handle.name, handle }, ...known.filter((_, index) => same[index] !== true)].slice(0, most);
  await withTable('readwrite', (store) => store.put(files, key));
  return files;
}

export async function forgetFiles(): Promise<void> {
  await withTable('readwrite', (store) => store.delete(key));
}

async function withTable<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    return await answerOf(act(database.transaction(table, mode).objectStore(table)));
  } finally {
    database.close();
  }
}

async function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(base, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(table);
  return answerOf(request);
}

async function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}
