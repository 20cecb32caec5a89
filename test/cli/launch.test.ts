/** The launcher as a user starts it: a process of its own, streams, the folder the user stands in. */
import { execFile, spawn } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractSchema } from '../kit/contractSchema';

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = join(root, 'test', 'corpus');

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly complaints: string;
}

/** `standing`: the folder the user stands in. npm runs the command in the package's folder and hands that one over. */
function launch(project: string, argv: readonly string[], standing = corpus): Promise<Ran> {
  const launcher = join(project, 'src', 'entry', 'cli.launch.mjs');
  const options = { cwd: project, env: { ...process.env, INIT_CWD: standing }, maxBuffer: 2 ** 28 };
  return new Promise((resolve) => {
    execFile(process.execPath, [launcher, ...argv], options, (error, out, complaints) => {
      resolve({ status: error === null ? 0 : Number(error.code), out, complaints });
    });
  });
}

/** As with `| head -1`: standard output is closed after the first piece. */
function launchToDeafReader(argv: readonly string[]): Promise<Omit<Ran, 'out'>> {
  const launcher = join(root, 'src', 'entry', 'cli.launch.mjs');
  const child = spawn(process.execPath, [launcher, ...argv], { env: { ...process.env, INIT_CWD: corpus }, stdio: ['ignore', 'pipe', 'pipe'] });
  const complaints: string[] = [];
  child.stdout.once('data', () => child.stdout.destroy());
  child.stderr.on('data', (piece) => complaints.push(String(piece)));
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status: status ?? -1, complaints: complaints.join('') }));
  });
}

describe('the command', () => {
  it('resolves paths against the folder the user stands in, prints JSON alone, and ends with 1 on errors', async () => {
    const { status, out, complaints } = await launch(root, ['check', '004-funing-2021.xlsx', '--format', 'json']);
    expect([status, complaints]).toEqual([1, '']);
    expect(contractSchema.parse(JSON.parse(out)).files.map(({ path }) => path)).toEqual(['004-funing-2021.xlsx']);
  }, 60_000);

  it('brings several megabytes through a pipe whole', async () => {
    const { out } = await launch(root, ['check', 'dirty/g-2000-rows.xlsx', '--format', 'json']);
    expect(out.length).toBeGreaterThan(1_000_000);
    expect(contractSchema.parse(JSON.parse(out)).summary.tables).toBeGreaterThan(50);
  }, 60_000);

  it('keeps its exit status where the reader stops early', async () => {
    const { status, complaints } = await launchToDeafReader(['check', 'dirty/g-2000-rows.xlsx']);
    expect([status, complaints]).toEqual([1, '']);
  }, 60_000);

  it('ends with 2 on wrong usage, with words on standard error only', async () => {
    const { status, out, complaints } = await launch(root, ['check', '--format', 'xml', 'dirty']);
    expect([status, out]).toEqual([2, '']);
    expect(complaints).toContain('--format 的“xml”不能识别');
  }, 60_000);
});

describe('the bundle', () => {
  let project = '';

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'launch-'));
    for (const name of ['src', 'package.json', 'package-lock.json']) await cp(join(root, name), join(project, name), { recursive: true });
    // Its own cache beside the installed packages.
    const modules = await readdir(join(root, 'node_modules'));
    await mkdir(join(project, 'node_modules'));
    for (const name of modules) if (!name.startsWith('.')) await symlink(join(root, 'node_modules', name), join(project, 'node_modules', name));
  });

  afterAll(() => rm(project, { recursive: true }));

  async function bundles(): Promise<readonly string[]> {
    return readdir(join(project, 'node_modules', '.cache', 'performance-target-assistant'));
  }

  it('is made once, also when two commands start together, and anew when a source changes', async () => {
    const both = await Promise.all([launch(project, ['--help']), launch(project, ['--help'])]);
    expect(both.map(({ status }) => status)).toEqual([0, 0]);
    const first = await bundles();
    expect(first).toHaveLength(1);

    await launch(project, ['--help']);
    expect(await bundles()).toEqual(first);

    await appendFile(join(project, 'src', 'cli', 'runCli.ts'), '\nprocess.stdout.write("changed ");\n');
    expect((await launch(project, ['--help'])).out).toMatch(/^changed /);
    expect(await bundles()).toHaveLength(2);
  }, 60_000);

  it('runs uncached where the cache cannot be written, and leaves nothing behind', async () => {
    const cache = join(project, 'node_modules', '.cache');
    await rm(cache, { recursive: true, force: true });
    await writeFile(cache, '');
    const left = async (): Promise<number> => (await readdir(tmpdir())).filter((name) => name.startsWith('performance-target-assistant-')).length;
    const before = await left();
    const { status, out, complaints } = await launch(project, ['--help']);
    expect([status, complaints]).toEqual([0, '']);
    expect(out).toContain('check');
    expect(await left()).toBe(before);
    await rm(cache);
  }, 60_000);

  it('does not outlive its sources: one that is missing ends with 2', async () => {
    expect((await launch(project, ['--help'])).status).toBe(0);
    await rm(join(project, 'src', 'cli', 'words.ts'));
    const { status, out } = await launch(project, ['--help']);
    expect([status, out]).toEqual([2, '']);
  }, 60_000);
});
