/** Checking in threads: the same reports as in one, and a file that ends a thread is told like any other failure. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLaneHere, openLanesInThreads, threadsFor } from '../../src/cli/checkLanes';
import type { OpenLanes } from '../../src/cli/checkLanes';
import { findFiles } from '../../src/cli/findFiles';
import { inOrder } from '../../src/cli/inOrder';
import { createMemoryHost } from '../../src/host/memory/memoryHost';
import type { ContractFile } from '../../src/report/contractTypes';
import { corpusPath } from '../kit/corpus';

let folder = '';
let script = new URL('file:///');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-lanes-'));
  const outfile = join(folder, 'cli.mjs');
  await build({ entryPoints: [fileURLToPath(new URL('../../src/entry/cli.ts', import.meta.url))], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' });
  script = pathToFileURL(outfile);
});

afterAll(() => rm(folder, { recursive: true }));

const plain = { options: {}, severity: 'info' } as const;
/** As many as make threads worth their start; how many files are then checked is another matter. */
const MANY = 1000;

async function checked(openLanes: OpenLanes, paths: readonly string[]): Promise<readonly ContractFile[]> {
  const { files } = await findFiles(paths, folder);
  const { lanes, close } = openLanes(plain, MANY);
  const results: ContractFile[] = [];
  await inOrder(files, lanes, (result) => Promise.resolve(void results.push(result)));
  await close();
  return results;
}

describe('threads', () => {
  it('give the same reports in the same order as one', async () => {
    const paths = [corpusPath('002-zhangjiakou-2025.xlsx'), corpusPath('004-funing-2021.xlsx'), '没有.xlsx', corpusPath('dirty')];
    const here = await checked(openLaneHere(createMemoryHost), paths);
    expect(here.length).toBeGreaterThan(8);
    expect(await checked(openLanesInThreads(script, createMemoryHost), paths)).toEqual(here);
  }, 60_000);

  it('a thread that dies is told as the error of its file, and the next file is checked', async () => {
    await writeFile(join(folder, 'dying.mjs'), "import { parentPort } from 'node:worker_threads';\nparentPort.on('message', ({ path }) => { if (path === 'a.xlsx') throw new Error('断'); parentPort.postMessage({ path, error: null, sheets: [], findings: [] }); });\n");
    const dying = openLanesInThreads(pathToFileURL(join(folder, 'dying.mjs')), createMemoryHost)(plain, MANY);
    const [lane] = dying.lanes;
    const check = (path: string) => lane?.({ path, absolute: path, error: null });
    expect(await check('a.xlsx')).toMatchObject({ path: 'a.xlsx', error: expect.stringContaining('断') as string });
    expect(await check('b.xlsx')).toMatchObject({ path: 'b.xlsx', error: null });
    await dying.close();
  });

  it.each([
    [0, 8, 1],
    [99, 8, 1],
    [100, 8, 2],
    [100, 1, 1],
    [10_000, 64, 8],
  ])('%i files on %i processors: %i', (files, processors, count) => expect(threadsFor(files, processors)).toBe(count));
});
