/** Puts a file in place at one stroke: whoever reads it sees the old one or the new one, never a part. */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

interface Present {
  /** Behind a link: what it leads to is replaced, the link stays. */
  readonly path: string;
  readonly mode: number;
}

/** null where no file is there yet. Rejects where it is a folder or may not be written. */
async function present(path: string): Promise<Present | null> {
  const real = await realpath(path).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw cause;
  });
  if (real === null) return null;
  const facts = await stat(real);
  if (!facts.isFile()) throw Object.assign(new Error('not a file'), { code: facts.isDirectory() ? 'EISDIR' : 'EINVAL' });
  await access(real, constants.W_OK);
  return { path: real, mode: facts.mode };
}

/** Rejects with the error of the file system; the file that was there is then untouched, and nothing is left beside it. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const old = await present(path);
  const target = old?.path ?? path;
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (old) await chmod(draft, old.mode);
    await rename(draft, target);
  } catch (cause) {
    await rm(draft, { force: true });
    throw cause;
  }
}
