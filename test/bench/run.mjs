/** `npm run bench`: bundles the benchmark and runs it, then what is measured in a browser; ends with 1 where a gate fails. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
// In there, so that what is not bundled is found.
const folder = await mkdtemp(join(root, 'node_modules', '.bench-'));
const outfile = join(folder, 'bench.mjs');

process.chdir(root);
try {
  await build({
    entryPoints: [join(root, 'test', 'bench', 'bench.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Both load files of their own.
    external: ['playwright-core', 'webpack'],
    logLevel: 'warning',
  });
  const { bench } = await import(pathToFileURL(outfile).href);
  if (!(await bench((line) => console.log(line)))) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'test/bench/vitest.config.ts'], { stdio: 'inherit' });
if (status !== 0) process.exitCode = 1;
