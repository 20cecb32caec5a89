/** README.md keeps its promises: it lists the rules and forms there are, and what it points at exists. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleCatalog } from '../src/checking/ruleCatalog';
import { genericForm, knownForms } from '../src/forms/allForms';
import { readText, repositoryRoot } from './kit/sourceTree';

const readme = readText('README.md');
const SEVERITY = { error: '错误', warning: '警告', info: '提示' } as const;

/** First cells of the table rows whose first cell matches. */
function rows(first: RegExp, cells: number): string[][] {
  const all = readme.split('\n').map((line) => line.split('|').slice(1, cells + 1).map((cell) => cell.trim()));
  return all.filter((row) => first.test(row[0] ?? ''));
}

describe('README.md', () => {
  it('lists every rule with its title and severity', () => {
    const catalogue = [...ruleCatalog.values()].map(({ code, title, severity }) => [code, title, SEVERITY[severity]]);
    expect(rows(/^[A-Z]\d{3,4}$/, 3)).toEqual(catalogue);
  });

  it('lists every form', () => {
    const listed = rows(/^`[a-z]+(-[a-z]+)?`$/, 2).filter(([, name]) => name?.includes('表') === true);
    expect(listed.map(([id, name]) => `${id ?? ''} ${name?.split('：')[0] ?? ''}`)).toEqual([...knownForms, genericForm].map(({ id, name }) => `\`${id}\` ${name}`));
  });

  it('points at files that exist', () => {
    const targets = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target ?? '').filter((target) => !/^https?:/.test(target));
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !existsSync(join(repositoryRoot, target)))).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
