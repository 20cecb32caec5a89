/** What defineRule promises: filled messages, the rule's own words on every finding, and types that know the placeholders. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Finding, Fix } from '../../src/domain/finding';
import { defineRule, type Placeholders, type Report } from '../../src/rules/rule';
import { readExample } from '../kit/exampleGrid';

const cell = { row: 2, column: 1 };

const sample = defineRule({
  code: 'S199',
  name: 'sample-pattern',
  title: '样例',
  severity: 'warning',
  group: 'structure',
  scope: 'cell',
  why: '用于说明。',
  basis: '《某办法》',
  messages: { one: '{l3}有{n}处{l3}', plain: '没有变量' },
  examples: { wrong: [], right: [] },
  check(_table, report) {
    report({ message: 'one', data: { l3: '场次', n: 2 }, cells: [cell] });
    report({ message: 'plain', cells: [cell], severity: 'error' });
    report({ message: 'one', data: { l3: '{n}', n: '$&' }, cells: [cell] });
  },
});

function run(): { finding: Finding; message: string }[] {
  const said: { finding: Finding; message: string }[] = [];
  sample.check(readExample({}), (finding, message) => said.push({ finding, message }));
  return said;
}

describe('defineRule', () => {
  it('takes the first way that is there for the fix, the others for choices', () => {
    const way = (title: string): Fix => ({ title, safe: false, edits: [{ kind: 'insertRow', row: 1 }] });
    const [a, b, c] = [way('a'), way('b'), way('c')];
    const ways = (fix: Fix | null, ...choices: readonly (Fix | null)[]): unknown => {
      const { speaksWhenRedacted: _silent, ...doc } = sample;
      const rule = defineRule({ ...doc, messages: { plain: '没有变量' }, check: (_table, report) => report({ message: 'plain', cells: [cell], fix, choices }) });
      const found: Finding[] = [];
      rule.check(readExample({}), (finding) => found.push(finding));
      return found.map((finding) => [finding.fix, finding.choices]);
    };
    expect(ways(a, b, null, c)).toEqual([[a, [b, c]]]);
    expect(ways(null, null, b, c)).toEqual([[b, [c]]]);
    expect(ways(null, null)).toEqual([[null, []]]);
  });
  it('fills the templates, every occurrence, and nothing twice', () => {
    expect(run().map(({ finding }) => finding.message)).toEqual(['场次有2处场次', '没有变量', '{n}有$&处{n}']);
  });
  it('passes the key of the template', () => {
    expect(run().map(({ message }) => message)).toEqual(['one', 'plain', 'one']);
  });
  it('takes code, name, basis and the usual severity from the rule', () => {
    expect(run()[0]?.finding).toEqual({
      rule: 'S199',
      name: 'sample-pattern',
      severity: 'warning',
      cells: [cell],
      message: '场次有2处场次',
      basis: '《某办法》',
      fix: null,
      choices: [],
    });
    expect(run()[1]?.finding.severity).toBe('error');
  });
  it('is silent about 涉密 tables unless it says otherwise', () => {
    expect(sample.speaksWhenRedacted).toBe(false);
  });
  it('knows the placeholders of a template', () => {
    expectTypeOf<Placeholders<'{m} {v}超出0–100%'>>().toEqualTypeOf<'m' | 'v'>();
    expectTypeOf<Placeholders<'没有变量'>>().toEqualTypeOf<never>();
    type Reports = Report<{ readonly one: '{l3}有{n}处' }>;
    expectTypeOf<{ message: 'one'; cells: []; data: { l3: string; n: number } }>().toExtend<Reports>();
    expectTypeOf<{ message: 'one'; cells: []; data: { l3: string } }>().not.toExtend<Reports>();
    expectTypeOf<{ message: 'two'; cells: []; data: { l3: string; n: number } }>().not.toExtend<Reports>();
  });
});
