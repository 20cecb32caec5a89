/** The house: rooms, arrows that run downwards only, no circles, and names that stay where they belong. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultOfArrow, faultsOfNames, roomOf, ROOMS } from './kit/houseRooms';
import { findCircles, readArrows, readFacts } from './kit/importGraph';
import { listFiles, readText, repositoryRoot } from './kit/sourceTree';

const sources = listFiles('src').filter((path) => /\.(tsx?|m?js)$/.test(path));
const facts = sources.map((path) => readFacts(path, readText(path)));
const { arrows, dangling } = readArrows(facts, (path) => existsSync(join(repositoryRoot, path)));

describe('the house', () => {
  it('has source files and arrows to look at', () => {
    expect(sources.length).toBeGreaterThan(5);
    expect(arrows.length).toBeGreaterThan(5);
  });

  it('has known rooms only', () => {
    expect(listFiles('src').filter((path) => !ROOMS.has(roomOf(path) ?? ''))).toEqual([]);
  });

  it('imports downwards only', () => {
    expect(arrows.map(faultOfArrow).filter((fault) => fault !== null)).toEqual([]);
  });

  it('has no import that leads nowhere', () => {
    expect(dangling.map(({ from, to, line }) => `${from}:${line} → ${to}`)).toEqual([]);
  });

  it('has no circle', () => {
    expect(findCircles(arrows).map((circle) => circle.join(' → '))).toEqual([]);
  });

  it('keeps host programs, React and forbidden names where they belong', () => {
    expect(facts.flatMap(faultsOfNames)).toEqual([]);
  });
});

/** Faults of a made-up house. */
function faultsOf(files: Readonly<Record<string, string>>): string[] {
  const made = Object.entries(files).map(([path, text]) => readFacts(path, text));
  const read = readArrows(made, (path) => path in files);
  return [...read.arrows.map(faultOfArrow).filter((fault) => fault !== null), ...made.flatMap(faultsOfNames)];
}

const value = (specifier: string): string => `import { x } from '${specifier}';`;
const type = (specifier: string): string => `import type { X } from '${specifier}';`;

describe('the check of arrows', () => {
  it.each([
    ['domain', 'grid/grid', type, true],
    ['domain', 'grid/grid', value, false],
    ['grid', 'domain/money', type, false],
    ['rules', 'grid/address', value, true],
    ['rules', 'grid/grid', type, true],
    ['rules', 'grid/grid', value, false],
    ['rules', 'reading/readTables', type, false],
    ['reading', 'forms/form', value, true],
    ['reading', 'rules/rule', value, false],
    ['report', 'checking/checkTable', type, false],
    ['checking', 'rules/rule', value, true],
    ['checking', 'reading/readTables', value, false],
    ['workbook', 'domain/money', value, false],
    ['host', 'grid/grid', value, true],
    ['host', 'host/memory/memoryHost', value, false],
    ['host/memory', 'workbook/openWorkbook', value, false],
    ['host/workbench', 'workbook/openWorkbook', value, true],
    ['host/workbench', 'host/memory/memoryHost', value, false],
    ['tasks', 'workbook/openWorkbook', value, true],
    ['tasks', 'host/memory/memoryHost', value, false],
    ['tasks', 'taskpane/words', value, false],
    ['taskpane', 'tasks/checkSheet', value, true],
    ['taskpane', 'domain/finding', type, true],
    ['taskpane', 'domain/finding', value, false],
    ['taskpane', 'workbench/page', value, false],
    ['workbench', 'taskpane/words', value, true],
    ['workbench', 'host/memory/memoryHost', value, false],
    ['cli', 'checking/unitSettings', value, true],
    ['cli', 'checking/checkTable', value, false],
    ['cli', 'host/memory/memoryHost', value, false],
    ['entry', 'host/memory/memoryHost', value, true],
  ] as const)('%s → %s', (from, to, write, allowed) => {
    const up = from.includes('/') ? '../..' : '..';
    const faults = faultsOf({ [`src/${from}/a.ts`]: write(`${up}/${to}`), [`src/${to}.ts`]: '' });
    expect(faults.length === 0, faults.join()).toBe(allowed);
  });

  it.each([
    ['an export from', "export { x } from '../tasks/b';"],
    ['an export of everything', "export * from '../tasks/b';"],
    ['a dynamic import', "const load = () => import('../tasks/b');"],
    ['a require', "const b = require('../tasks/b');"],
    ['an import type', "type B = import('../tasks/b').B;"],
    ['an inline type', "import { type B } from '../tasks/b';"],
    ['an import for its effects', "import '../tasks/b';"],
    ['a worker', "new Worker(new URL('../tasks/b', import.meta.url));"],
  ])('sees %s', (_, text) => {
    expect(faultsOf({ 'src/grid/a.ts': text, 'src/tasks/b.ts': '' })).toHaveLength(1);
  });

  it('takes the address of a folder for no import', () => {
    expect(faultsOf({ 'src/entry/a.mjs': "new URL('../..', import.meta.url);" })).toEqual([]);
  });

  it('sees imports of files outside src, of unknown rooms, and of nothing', () => {
    expect(faultsOf({ 'src/entry/a.ts': value('../../test/kit/b'), 'test/kit/b.ts': '' })).toHaveLength(1);
    expect(faultsOf({ 'src/attic/a.ts': value('./b'), 'src/attic/b.ts': '' })).toHaveLength(1);
    expect(readArrows([readFacts('src/grid/a.ts', value('./gone'))], () => false).dangling).toHaveLength(1);
  });
});

describe('the check of circles', () => {
  const circlesOf = (files: Readonly<Record<string, string>>): string[][] =>
    findCircles(readArrows(Object.entries(files).map(([path, text]) => readFacts(path, text)), (path) => path in files).arrows);

  it('names the way round', () => {
    const files = { 'src/grid/a.ts': value('./b'), 'src/grid/b.ts': type('./c'), 'src/grid/c.ts': value('./b'), 'src/grid/d.ts': value('./a') };
    expect(circlesOf(files)).toEqual([['src/grid/b.ts', 'src/grid/c.ts', 'src/grid/b.ts']]);
  });

  it('is content with a diamond', () => {
    const files = { 'src/grid/a.ts': value('./b') + value('./c'), 'src/grid/b.ts': value('./d'), 'src/grid/c.ts': value('./d'), 'src/grid/d.ts': '' };
    expect(circlesOf(files)).toEqual([]);
  });
});

describe('the check of names', () => {
  it.each([
    ['src/tasks/a.ts', 'Excel.run(() => 1);', 1],
    ['src/tasks/a.ts', 'let range: Excel.Range;', 1],
    ['src/tasks/a.ts', "globalThis['Office'];", 1],
    ['src/tasks/a.ts', "const words = 'Excel 或 wps'; // Office", 0],
    ['src/tasks/a.ts', 'const readsExcel = isExcelFile;', 0],
    ['src/host/excel/a.ts', 'Excel.run(() => Office);', 0],
    ['src/entry/a.ts', 'wps.EtApplication();', 0],
    ['src/host/memory/a.ts', value('@microsoft/office-js-helpers'), 1],
    ['src/host/excel/a.ts', value('@microsoft/office-js-helpers'), 0],
    ['src/tasks/a.ts', value('react'), 1],
    ['src/tasks/a.ts', value('@fluentui/react-components'), 1],
    ['src/tasks/a.tsx', 'const a = <p>1</p>;', 1],
    ['src/taskpane/a.tsx', `${value('react')} const a = <p>1</p>;`, 0],
    ['src/workbench/a.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: x }} />;', 1],
    ['src/entry/a.ts', "fetch('/x');", 1],
    ['src/entry/a.ts', "window['eval']('1');", 1],
    ['src/workbench/a.ts', 'cell.innerHTML = text;', 1],
    ['src/workbench/a.ts', "const text = 'fetch innerHTML eval';", 0],
  ])('%s: %s', (path, text, faults) => {
    expect(faultsOf({ [path]: text })).toHaveLength(faults);
  });
});
