/** Runs the examples of a rule about workbooks and further workbooks, and holds the rule to what every such rule owes. */
import { describe, expect, it } from 'vitest';
import type { WorkbookFinding } from '../../src/domain/finding';
import { contains, qualifiedA1 } from '../../src/grid/address';
import type { WorkbookExample } from '../../src/rules/example';
import type { WorkbookRule } from '../../src/rules/workbookRule';
import { deepFreeze } from './deepFreeze';
import { readWorkbookExample } from './exampleWorkbook';
import type { ReadWorkbook } from './exampleWorkbook';

export interface MoreWorkbooks {
  /** With what is to be said of each, "'表2'!B3 '表1'!B3 error 编码与“甲”重复". */
  readonly wrong: readonly (WorkbookExample & { readonly says: readonly string[] })[];
  readonly right: readonly WorkbookExample[];
}

interface Said {
  readonly finding: WorkbookFinding;
  readonly message: string;
}

/** On frozen tables: a rule that changes what it reads fails here. */
function runRule(rule: WorkbookRule, workbook: ReadWorkbook): readonly Said[] {
  const said: Said[] = [];
  rule.check(deepFreeze(workbook), (finding, message) => said.push({ finding, message }));
  return said;
}

export function workbookFindingLine({ cells, severity, message }: WorkbookFinding): string {
  return `${cells.map(({ sheet, cell }) => qualifiedA1(sheet, cell)).join(' ')} ${severity} ${message}`;
}

function linesOf(rule: WorkbookRule, example: WorkbookExample): readonly string[] {
  return runRule(rule, readWorkbookExample(example)).map(({ finding }) => workbookFindingLine(finding));
}

function named<T extends WorkbookExample>(example: T): [string, T] {
  return [example.note ?? example.tables.map(({ project }) => project).join('、'), example];
}

/** Every cell lies in a table or on a line of the contents. */
function expectFindings(rule: WorkbookRule, example: WorkbookExample): void {
  const workbook = readWorkbookExample(example);
  const said = runRule(rule, workbook);
  expect(said.length).toBeGreaterThan(0);
  expect(runRule(rule, workbook)).toEqual(said);
  for (const { finding } of said) {
    expect(finding.message).not.toMatch(/[{}]|undefined|null|NaN/);
    expect([finding.rule, finding.name, finding.basis]).toEqual([rule.code, rule.name, rule.basis]);
    expect(finding.cells.length).toBeGreaterThan(0);
    for (const { sheet, cell } of finding.cells) {
      const inTable = workbook.tables.some((table) => table.sheet === sheet && contains(table.range, cell));
      expect(inTable || workbook.contents.some((line) => line.sheet === sheet)).toBe(true);
    }
  }
}

/** Registers the tests of one rule. */
export function testWorkbookRule(rule: WorkbookRule, more: MoreWorkbooks): void {
  const wrong = [...rule.examples.wrong, ...more.wrong];
  const right = [...rule.examples.right, ...more.right];
  describe(`${rule.code} ${rule.name}`, () => {
    it.each(wrong.map(named))('speaks: %s', (_note, example) => expectFindings(rule, example));
    it.each(more.wrong.map(named))('says: %s', (_note, example) => expect(linesOf(rule, example)).toEqual(example.says));
    it.each(right.map(named))('is silent: %s', (_note, example) => expect(linesOf(rule, example)).toEqual([]));
    it('uses every message', () => {
      const used = new Set(wrong.flatMap((example) => runRule(rule, readWorkbookExample(example)).map(({ message }) => message)));
      expect([...used].sort()).toEqual(Object.keys(rule.messages).sort());
    });
    it('has enough cases, none twice', () => {
      const all = [...wrong, ...right].map(({ note: _note, tables, contents }) => JSON.stringify([tables, contents]));
      expect(new Set(all).size).toBe(all.length);
      expect([wrong.length >= 4, right.length >= 4]).toEqual([true, true]);
    });
  });
}
