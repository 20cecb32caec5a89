/** Runs the rules over one table. */
import type { Finding } from '../domain/finding';
import type { TargetTable } from '../domain/targetTable';
import { compareCells } from '../grid/address';
import { isEmptyForm } from '../report/emptyForm';
import { allRules } from '../rules/allRules';
import { isRedactedTable } from '../rules/contentState';
import type { Rule } from '../rules/rule';
import { defaultRuleSettings, type RuleSettings } from './ruleSettings';
import { runRules } from './runRules';

/**
 * Findings in sheet order (first cell, then rule code), the same whatever the order of the rules. An empty form has none; where
 * all content is 涉密, only the rules that look at something else speak. Never throws: a rule that fails is itself reported.
 */
export function checkTable(
  table: TargetTable,
  rules: readonly Rule[] = allRules,
  settings: RuleSettings = defaultRuleSettings,
): Finding[] {
  if (isEmptyForm(table)) return [];
  const speaking = isRedactedTable(table) ? rules.filter(({ speaksWhenRedacted }) => speaksWhenRedacted) : rules;
  const findings = runRules({ rules: speaking, subject: table, settings, failed: (rule, message) => [ruleFailure(rule, table, message)] });
  return withoutRepeats(findings.sort(compareFindings));
}

function ruleFailure({ code, name, basis }: Rule, { sections }: TargetTable, message: string): Finding {
  return { rule: code, name, severity: 'warning', cells: [sections.head], message, basis, fix: null, choices: [] };
}

function compareFindings(a: Finding, b: Finding): number {
  const [first, second] = [a.cells[0], b.cells[0]];
  if (first && second) {
    const order = compareCells(first, second);
    if (order !== 0) return order;
  }
  return compareText(a.rule, b.rule) || compareText(a.message, b.message) || compareText(cellKey(a), cellKey(b));
}

/** By code point: the user's locale must not change the order. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function cellKey(finding: Finding): string {
  return finding.cells.map(({ row, column }) => `${row},${column}`).join(' ');
}

/** A form with several value columns gives one indicator per column; what is wrong with their common name is said once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = [finding.rule, finding.message, cellKey(finding)].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
