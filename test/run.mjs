/** `npm test`: types, lint, unit tests and browser tests, all of them whatever fails, then one line that sums up. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingPrograms } from './kit/programs.mjs';
import { skippedByFile, sum, summaryLine, tallyOfStatus, tallyOfVitest } from './kit/tally.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(join(tmpdir(), 'target-table-tests-'));

/** Tools are started as node scripts, without a shell, so that it works the same on Windows. */
const tool = (...path) => join(root, 'node_modules', ...path);
const TSC = tool('typescript', 'bin', 'tsc');
const ESLINT = tool('eslint', 'bin', 'eslint.js');
const VITEST = tool('vitest', 'vitest.mjs');

/** A test that spins for ever cannot be stopped from within its own thread; the run must end all the same. */
const LONGEST_STEP_MS = 25 * 60 * 1000;

/** Runs a node script; its output is kept and shown only where it fails. @returns {Promise<{status: number | null, output: string}>} */
function run(script, args) {
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const timer = setTimeout(() => {
      chunks.push(Buffer.from(`\nStopped after ${LONGEST_STEP_MS / 60_000} minutes.`));
      child.kill('SIGKILL');
      // What the child started may hold the pipes open; nothing more is read from them.
      child.stdout.destroy();
      child.stderr.destroy();
    }, LONGEST_STEP_MS);
    const finish = (status) => {
      clearTimeout(timer);
      resolve({ status, output: Buffer.concat(chunks).toString('utf8').trim() });
    };
    child.on('error', (error) => {
      chunks.push(Buffer.from(String(error)));
      finish(null);
    });
    child.on('close', finish);
  });
}

async function check(script, args) {
  const { status, output } = await run(script, args);
  return { tally: tallyOfStatus(status), output, skips: [] };
}

async function vitest(config, reportName) {
  const reportFile = join(scratch, `${reportName}.json`);
  const args = ['run', '--config', config, '--reporter=dot', '--reporter=json', `--outputFile.json=${reportFile}`];
  const { status, output } = await run(VITEST, args);
  const report = readReport(reportFile);
  return { tally: tallyOfVitest(report, status), output, skips: skippedByFile(report) };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Steps of one group run side by side; tests come alone, because they take every core. */
const GROUPS = [
  [
    { name: 'types', start: () => check(TSC, ['--noEmit', '-p', '.']) },
    { name: 'lint', start: () => check(ESLINT, ['.', '--max-warnings', '0']) },
  ],
  [{ name: 'unit', start: () => vitest('test/vitest.config.ts', 'unit') }],
  [{ name: 'browser', start: () => vitest('test/e2e/vitest.config.ts', 'browser') }],
];

async function perform({ name, start }) {
  const begin = Date.now();
  const result = await start();
  return { ...result, name, seconds: ((Date.now() - begin) / 1000).toFixed(1) };
}

function show({ name, tally, output, seconds }) {
  if (tally.failed > 0) console.log(`\n${output}\n`);
  console.log(`${tally.failed > 0 ? 'FAIL' : 'ok  '}  ${name.padEnd(8)} ${summaryLine(tally)}  (${seconds} s)`);
}

function explainSkipped(skips) {
  console.log('\nSkipped:');
  for (const [file, count] of skips) console.log(`  ${relative(root, file)} (${count})`);
  for (const hint of missingPrograms()) console.log(`  not found: ${hint}`);
}

async function main() {
  const results = [];
  for (const group of GROUPS) {
    const finished = await Promise.all(group.map(perform));
    finished.forEach(show);
    results.push(...finished);
  }
  const skips = results.flatMap((result) => result.skips);
  if (skips.length > 0) explainSkipped(skips);
  const total = sum(results.map((result) => result.tally));
  console.log(`\n${summaryLine(total)}`);
  return total.failed > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
