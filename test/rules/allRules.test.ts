/** The rules as a whole: known by code and name, documented, and quiet on ordinary tables. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTable } from '../../src/checking/checkTable';
import { allRules } from '../../src/rules/allRules';
import { readExample } from '../kit/exampleGrid';
import { findingLines } from '../kit/findings';

/** As the catalogue of this stage lists them: code, name, usual severity. */
const catalogue = `
S101 required-header-empty error
S102 indicator-cell-missing error
S107 redacted info
S108 unknown-kind warning
K201 missing-quantity error
K202 missing-quality warning
K203 missing-timeliness warning
K204 missing-cost error
K205 missing-benefit error
K206 missing-satisfaction warning
B301 budget-parts error
B302 text-amount-mismatch error
B303 cost-vs-budget error
P401 plan-over-100 error
P402 plan-decreasing error
P403 plan-end-not-100 error
P408 plan-all-blank error
V501 missing-unit warning
V505 trailing-text error
V507 value-repeats-name error
V508 percent-at-or-over-100 warning
V509 quantity-not-numeric error
D601 satisfaction-upper-bound error
D602 cost-lower-bound error
D603 output-upper-bound error
C701 rate-in-quantity warning
C702 count-in-quality warning
C703 money-outside-cost warning
N802 duplicate-name warning
E901 basis-empty error
E902 basis-copied warning
I1102 code-format warning
I1103 code-check-char warning
`.trim().split('\n');

const rulesFolder = new URL('../../src/rules/', import.meta.url);
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('allRules', () => {
  it('holds the rules of the catalogue', () => {
    expect(allRules.map(({ code, name, severity }) => `${code} ${name} ${severity}`)).toEqual(catalogue);
  });
  it.each(allRules.map((rule) => [rule.code, rule] as const))('%s stands in its file, is tested and explains itself', (_code, rule) => {
    const file = camel(rule.name);
    expect(readdirSync(new URL(`${rule.group}/`, rulesFolder))).toContain(`${file}.ts`);
    expect(readdirSync(new URL(`../../test/rules/${rule.group}/`, rulesFolder))).toContain(`${file}.test.ts`);
    expect(rule.why).toMatch(/^[^。]+。$/);
    expect(rule.basis).toMatch(/\p{Script=Han}/u);
    // Article numbers were not read at the source: the document is quoted, nothing finer.
    expect(rule.basis).not.toMatch(/第[\d一二三四五六七八九十]+条/);
    expect(rule.examples.wrong.length).toBeGreaterThan(0);
    expect(rule.examples.right.length).toBeGreaterThan(0);
    expect([rule.title, rule.why, ...Object.values(rule.messages)].join()).not.toMatch(/非法|你[^们]/);
  });
  it('finds nothing in an ordinary table', () => {
    expect(findingLines(checkTable(readExample({})))).toEqual([]);
  });
  it('finds nothing in one in 元', () => {
    expect(findingLines(checkTable(readExample({ unit: '元', budget: { total: '53100.00' } })))).toEqual([]);
  });
});
