/** Bundles the command on first use and after changes, then runs it. Plain JavaScript: this is what Node starts. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'src');
const cache = join(root, 'node_modules', '.cache', 'performance-target-assistant');

/** Bundles that may still be starting elsewhere are left alone. */
const STALE_AFTER_MS = 10 * 60 * 1000;

async function filesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = await Promise.all(entries.map((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)])));
  return lists.flat();
}

/** Changes whenever a source file is changed, added or removed, or the dependencies are: names, times and sizes only, no contents. */
async function stampOfSources() {
  const files = [...(await filesBelow(source)), join(root, 'package-lock.json'), join(root, 'package.json')].sort();
  const facts = await Promise.all(files.map(async (file) => ({ file, ...(await stat(file).catch(() => ({ mtimeMs: 0, size: 0 }))) })));
  const lines = facts.map(({ file, mtimeMs, size }) => `${file.slice(root.length)} ${mtimeMs} ${size}`);
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 20);
}

async function removeStale(current) {
  for (const name of await readdir(cache)) {
    const file = join(cache, name);
    const facts = name === basename(current) ? null : await stat(file).catch(() => null);
    if (facts !== null && Date.now() - facts.mtimeMs > STALE_AFTER_MS) await rm(file, { force: true });
  }
}

async function bundle(outfile) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(source, 'entry', 'cli.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
}

/** Written under another name first: of two commands started at once, neither sees half a file. */
async function bundleIntoCache(target) {
  const draft = `${target}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  await bundle(draft);
  await rename(draft, target);
  await removeStale(target);
}

async function isCacheUsable() {
  const probe = join(cache, `probe-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(probe, { recursive: true });
    await rm(probe, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/** Where somebody else installed the packages the cache may not be ours to write: bundled anew each time, and nothing is left behind. */
async function runUncached() {
  const folder = await mkdtemp(join(tmpdir(), 'performance-target-assistant-'));
  try {
    const file = join(folder, 'cli.mjs');
    await bundle(file);
    await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run() {
  const target = join(cache, `cli-${await stampOfSources()}.mjs`);
  const isBundled = (await stat(target).catch(() => null)) !== null;
  if (!isBundled && !(await isCacheUsable())) return runUncached();
  if (!isBundled) await bundleIntoCache(target);
  return import(pathToFileURL(target).href);
}

/** 1 would mean that a table holds errors: whatever keeps the command from running ends with 2. */
function fail(cause) {
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND';
  console.error(missing ? '命令还不能运行：缺少依赖的程序包。请先在项目文件夹中运行 npm ci，再试一次。' : '命令未能启动。请把下面的内容反馈给我们。');
  console.error(cause);
  process.exitCode = 2;
}

try {
  await run();
} catch (cause) {
  fail(cause);
}
