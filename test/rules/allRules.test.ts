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
S103 description-empty warning
S105 orphan-continuation-row info
S106 template-placeholder error
S107 redacted info
S108 unknown-kind warning
S109 kind-label-space info
K201 missing-quantity error
K202 missing-quality warning
K203 missing-timeliness warning
K204 missing-cost error
K205 missing-benefit error
K206 missing-satisfaction warning
B301 budget-parts error
B302 text-amount-mismatch error
B303 cost-vs-budget error
B304 unit-slip error
B305 unit-cost-product info
B306 dept-sum error
B307 wan-without-yuan warning
B308 cost-operator-missing info
P401 plan-over-100 error
P402 plan-decreasing error
P403 plan-end-not-100 error
P404 plan-blank-after-100 info
P405 plan-single-step info
P406 milestone-missing info
P407 stage-period-duplicate info
P408 plan-all-blank error
V501 missing-unit warning
V502 operator-missing warning
V503 text-operator info
V504 percent-word info
V505 trailing-text error
V507 value-repeats-name error
V508 percent-at-or-over-100 warning
V509 quantity-not-numeric error
V510 qualitative-ungraded info
V511 value-wrapped-in-words warning
V512 multiple-targets warning
V513 name-carries-value info
V514 uniform-values warning
V515 satisfaction-100 info
V516 conflicting-numbers error
V518 temperature-unit info
D601 satisfaction-upper-bound error
D602 cost-lower-bound error
D603 output-upper-bound error
D604 saving-upper-bound warning
C701 rate-in-quantity warning
C702 count-in-quality warning
C703 money-outside-cost warning
C704 execution-rate-as-cost warning
C705 sustainability-in-ecology warning
C706 time-name-percent warning
C707 fund-arrival-as-quality info
C708 rate-unit-conflict error
C709 completion-in-timeliness info
C710 completion-in-quality info
N801 generic-name warning
N802 duplicate-name warning
N803 description-equals-name info
N805 goal-copies-purpose info
E901 basis-empty error
E902 basis-copied warning
E903 basis-uniform info
E904 basis-draft-or-vague info
Y1001 stale-goal-year warning
Y1002 carry-over-time info
Y1003 code-name-year warning
I1101 code-space info
I1102 code-format warning
I1103 code-check-char warning
I1104 code-region warning
I1106 code-ambiguous-letter info
T1201 cjk-space info
T1202 mixed-width info
T1203 unbalanced-pair warning
T1204 repeated-sentence info
T1205 stray-english info
T1206 docnum-bracket info
T1208 html-residue info
T1209 banned-phrase warning
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
