/** The repository itself: what lies in it, which packages it stands on, and what no file of it may contain. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPermissive, licenceOf, readLock } from './kit/packageLock';
import { listFiles, readText, repositoryRoot } from './kit/sourceTree';

const TOP_LEVEL = [
  ...['src', 'test', 'assets', 'manifest.xml', 'README.md', 'CHANGELOG.md', 'LICENSE'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.js', 'eslint.config.js'],
];
const BINARY = /\.(png|xlsx|xlsm|xls|et|woff2)$/;

const files = listFiles();
const texts = files.filter((path) => !BINARY.test(path));
const code = files.filter((path) => /^(src|test)\/.*\.(tsx?|m?js)$/.test(path));
const packageJson = JSON.parse(readText('package.json')) as Readonly<Record<'dependencies' | 'devDependencies' | 'scripts', Readonly<Record<string, string>>>>;
const lock = readLock();

/** A folder of somebody's machine at the start of a path. */
const MACHINE_PATH = /(^|[\s"'`(=:,])(file:\/\/)?\/(work|root|home|Users)(?![\w-])/;
const REGISTRY = /\bregistry\.[a-z]/;
const ONLY = /\b(?:describe|it|test|suite)(?:\.\w+)*\.only\b/;

/** Files with a line that matches, as `path:line`. */
function linesWith(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    readText(path)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])),
  );
}

describe('the top level', () => {
  it('holds what it must and nothing else', () => {
    const there = [...new Set(files.map((path) => path.split('/')[0] ?? ''))].filter((name) => !name.startsWith('.'));
    expect(there.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
    expect(TOP_LEVEL.filter((name) => !there.includes(name))).toEqual([]);
  });

  it('ignores in git only the top folders that tools write, never a folder of the sources', () => {
    const folders = readText('.gitignore').split('\n').filter((line) => line.endsWith('/'));
    expect(folders).toEqual(expect.arrayContaining(['node_modules/', '/dist/', '/coverage/', '/test-results/']));
    // "coverage/" without its slash in front would hide src/rules/coverage from every fresh clone.
    expect(folders.filter((line) => !line.startsWith('/'))).toEqual(['node_modules/', '.idea/', '.vscode/']);
  });
});

describe('packages', () => {
  const wanted = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });

  it('are pinned to exact versions', () => {
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are locked without addresses', () => {
    expect(linesWith(['package-lock.json'], /"resolved"/)).toEqual([]);
  });

  it('leave out those that are stale or not free to pass on', () => {
    const banned = ['office-js', 'xlsx', 'hyperformula'];
    expect(lock.filter(({ name }) => banned.includes(name))).toEqual([]);
  });

  it('come with permissive licences where they reach a user', () => {
    const shipped = lock.filter(({ dev }) => !dev);
    expect(shipped.length).toBeGreaterThan(20);
    const refused = shipped.flatMap(({ folder, optional }) => {
      const licence = licenceOf(folder);
      if (licence === undefined) return optional ? [] : [`${folder}: not installed`];
      return licence !== null && isPermissive(licence) ? [] : [`${folder}: ${licence ?? 'no licence'}`];
    });
    expect(refused).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND GPL-2.0', false],
    ['(MIT AND Zlib)', true],
    ['UNLICENSED', false],
  ])('licence %s: %s', (expression, permissive) => {
    expect(isPermissive(expression)).toBe(permissive);
  });
});

describe('scripts', () => {
  it('start node tools that exist', () => {
    const scripts = Object.values(packageJson.scripts).flatMap((script) => /^node (\S+)/.exec(script)?.[1] ?? []);
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter((path) => !files.includes(path))).toEqual([]);
  });
});

describe('text files', () => {
  it('end with one line feed, hold no carriage return and no byte order mark', () => {
    const faults = texts.filter((path) => {
      const text = readFileSync(join(repositoryRoot, path), 'utf8');
      return text !== '' && (!text.endsWith('\n') || text.endsWith('\n\n') || text.includes('\r') || text.startsWith('\uFEFF'));
    });
    expect(faults).toEqual([]);
  });

  it('name no folder of one machine and no package registry', () => {
    const outside = texts.filter((path) => path !== 'package-lock.json');
    expect(linesWith(outside, MACHINE_PATH)).toEqual([]);
    expect(linesWith(outside, REGISTRY)).toEqual([]);
  });
});

describe('pages', () => {
  it('refer to no other host', () => {
    const pages = files.filter((path) => /^src\/.*\.(html|css)$/.test(path));
    expect(pages.length).toBeGreaterThan(0);
    expect(linesWith(pages, /(?:https?:)?\/\/[a-z0-9-]+\.[a-z]/i)).toEqual([]);
  });
});

describe('code', () => {
  it('says in its first line what a file is about', () => {
    const silent = code.filter((path) => !/^(#!.*\n)?(\/\/ @vitest-environment jsdom\n)?\/\*\*\s+(\* )?[^\s*]/.test(readText(path)));
    expect(silent).toEqual([]);
  });

  it('has no file for odds and ends', () => {
    expect(code.filter((path) => /(^|\/)(utils?|helpers?|misc|common|index)(\.[^/]+)?(\/|$)/i.test(path))).toEqual([]);
  });

  it('has no test that keeps others from running', () => {
    expect(linesWith(code, ONLY)).toEqual([]);
  });

  it('silences neither compiler nor lint', () => {
    expect(linesWith(code, /@ts-(?:ignore|nocheck)\b|\beslint-disable\b/).filter((line) => !line.startsWith('test/repository.test.ts'))).toEqual([]);
  });

  it('keeps tests beside what they test', () => {
    const rooms = readdirSync(join(repositoryRoot, 'src'));
    const own = ['kit', 'corpus', 'e2e', 'bench', 'fixes'];
    const folders = [...new Set(files.filter((path) => /^test\/[^/]+\//.test(path)).map((path) => path.split('/')[1] ?? ''))];
    expect(folders.filter((folder) => !rooms.includes(folder) && !own.includes(folder))).toEqual([]);
  });
});

describe('the patterns', () => {
  const glue = (...parts: readonly string[]): string => parts.join('');
  it.each([
    [MACHINE_PATH, glue("const file = '/ro", "ot/a.xlsx';"), true],
    [MACHINE_PATH, glue('cd /wo', 'rk'), true],
    [MACHINE_PATH, glue('file://', '/ho', 'me/me'), true],
    [MACHINE_PATH, "import '../workbook/a';", false],
    [MACHINE_PATH, "const part = '/workbook.xml';", false],
    [REGISTRY, glue('https://registry', '.example.org'), true],
    [REGISTRY, 'a registry of rules. And', false],
    [ONLY, glue('it', '.only(1)'), true],
    [ONLY, glue('describe.skip', '.only(1)'), true],
    [ONLY, 'readonly it', false],
  ])('%s on %s', (pattern, line, matches) => {
    expect(pattern.test(line)).toBe(matches);
  });
});
