/** Runs a rule's own examples and further tables, and holds the rule to what every rule owes. */
import { describe, expect, it } from 'vitest';
import { checkTable } from '../../src/checking/checkTable';
import type { Finding, Fix } from '../../src/domain/finding';
import type { TargetTable } from '../../src/domain/targetTable';
import { contains, toA1 } from '../../src/grid/address';
import type { Grid } from '../../src/grid/grid';
import type { RuleExample } from '../../src/rules/example';
import type { Rule } from '../../src/rules/rule';
import { exampleGrid, readOnly } from './exampleGrid';
import { applyEdits } from './exampleGridEdit';
import { findingLine, findingLines } from './findings';

/** Whether "fix all" takes it, or it is one way among several, and what it does to the sheet. */
export type FixKind = 'safe set' | 'offered set' | 'offered insertRow' | 'choice set';

export interface MoreCases {
  readonly wrong?: readonly RuleExample[];
  readonly right?: readonly RuleExample[];
  /** Every kind of fix that the rule makes; none is the default. */
  readonly fixes?: readonly FixKind[];
}

/** Registers the tests of one rule. `more` adds tables to the rule's own examples. */
export function testRule(rule: Rule, more: MoreCases = {}): void {
  const wrong = [...rule.examples.wrong, ...(more.wrong ?? [])];
  const right = [...rule.examples.right, ...(more.right ?? [])];
  describe(`${rule.code} ${rule.name}`, () => {
    it.each(wrong.map(named))('speaks: %s', (_note, example) => expectFindings(rule, example));
    it.each(right.map(named))('is silent: %s', (_note, example) => {
      expect(findingLines(findingsOf(rule, readOnly(exampleGrid(example))))).toEqual([]);
    });
    it('uses every message', () => {
      const used = new Set(wrong.flatMap((example) => runRule(rule, readOnly(exampleGrid(example))).map(({ message }) => message)));
      expect([...used].sort()).toEqual(Object.keys(rule.messages).sort());
    });
    it('makes these kinds of fixes', () => {
      const kinds = wrong.flatMap((example) => findingsOf(rule, readOnly(exampleGrid(example))).flatMap(kindsOfFixes));
      expect([...new Set(kinds)].sort()).toEqual([...(more.fixes ?? [])].sort());
    });
    it.each(wrong.map(named))('its fix helps: %s', (_note, example) => expectFixesHelp(rule, exampleGrid(example)));
    it('has no example twice', () => {
      const all = [...wrong, ...right].map(({ note: _note, ...content }) => JSON.stringify(content));
      expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
    });
  });
}

function named(example: RuleExample): [string, RuleExample] {
  const { note, ...content } = example;
  return [note ?? JSON.stringify(content).slice(0, 80), example];
}

interface Said {
  readonly finding: Finding;
  readonly message: string;
}

/** On a frozen table: a rule that changes what it reads fails here. */
function runRule(rule: Rule, table: TargetTable): Said[] {
  const said: Said[] = [];
  rule.check(deepFreeze(table), (finding, message) => said.push({ finding, message }));
  return said;
}

/** Findings of one rule alone. */
export function findingsOf(rule: Rule, table: TargetTable): Finding[] {
  return runRule(rule, table).map(({ finding }) => finding);
}

function expectFindings(rule: Rule, example: RuleExample): void {
  const table = readOnly(exampleGrid(example));
  const findings = findingsOf(rule, table);
  expect(findings.length).toBeGreaterThan(0);
  expect(findingsOf(rule, table)).toEqual(findings);
  for (const { cells, message, rule: code, name, basis } of findings) {
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.every((cell) => contains(table.range, cell))).toBe(true);
    expect(message).not.toMatch(/[{}]|undefined|null|NaN/);
    expect([code, name, basis]).toEqual([rule.code, rule.name, rule.basis]);
  }
}

/** Every way to mend a finding. */
function waysOf({ fix, choices }: Finding): readonly Fix[] {
  return fix ? [fix, ...choices] : choices;
}

function kindsOfFixes({ fix, choices }: Finding): string[] {
  const kind = ({ edits }: Fix): string => [...new Set(edits.map((edit) => edit.kind))].join('+');
  return [...(fix ? [`${fix.safe ? 'safe' : 'offered'} ${kind(fix)}`] : []), ...choices.map((choice) => `choice ${kind(choice)}`)];
}

/** Where the user is to choose, nothing is safe, and no two ways are the same. */
function expectRealChoices(finding: Finding): void {
  const ways = waysOf(finding);
  if (finding.choices.length === 0) return;
  expect(finding.fix).not.toBeNull();
  expect(ways.filter(({ safe }) => safe)).toEqual([]);
  for (const text of [({ title }: Fix) => title, ({ edits }: Fix) => JSON.stringify(edits)]) {
    expect(new Set(ways.map(text)).size).toBe(ways.length);
  }
}

/** What a fix leaves may stay; what it mends is gone, and nothing graver has come. */
function expectFixesHelp(rule: Rule, grid: Grid): void {
  const before = readOnly(grid);
  for (const finding of findingsOf(rule, before)) {
    expectRealChoices(finding);
    for (const { edits } of waysOf(finding)) {
      const after = readOnly(applyEdits(grid, edits));
      if (edits.every(({ kind }) => kind === 'insertRow')) expectOnlyARow(before, after);
      else expect(findingLines(findingsOf(rule, after))).not.toContain(findingLine(finding));
      expect(newErrors(before, after)).toEqual([]);
    }
  }
}

/** The user writes the indicator: the table must still read as it did. */
function expectOnlyARow(before: TargetTable, after: TargetTable): void {
  const shown = (table: TargetTable) => table.indicators.map(({ level3, value, kind }) => [kind, level3?.value, value?.value]);
  expect(shown(after)).toEqual(shown(before));
}

/** By rule and cell: words that quote the mended value change with it. */
function newErrors(before: TargetTable, after: TargetTable): string[] {
  const errors = (table: TargetTable) =>
    checkTable(table).flatMap(({ severity, rule, cells }) => (severity === 'error' ? [`${rule} ${cells.map(toA1).join(',')}`] : []));
  const known = new Set(errors(before));
  return errors(after).filter((line) => !known.has(line));
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
