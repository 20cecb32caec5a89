/** Runs the rules over one table. */
import type { Finding } from '../domain/finding';
import type { TargetTable } from '../domain/targetTable';
import { compareCells } from '../grid/address';
import { isEmptyForm } from '../report/emptyForm';
import { allRules } from '../rules/allRules';
import { isRedactedTable } from '../rules/contentState';
import type { Rule } from '../rules/rule';
import { defaultRuleSettings, type RuleSettings } from './ruleSettings';

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
  const redacted = isRedactedTable(table);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const setting = settings.rules[rule.code];
    if (setting === 'off' || (redacted && !rule.speaksWhenRedacted)) continue;
    const found = runRule(rule, table);
    findings.push(...(setting === undefined ? found : found.map((finding) => ({ ...finding, severity: setting }))));
  }
  return withoutRepeats(findings.sort(compareFindings));
}

/** Half of what a failing rule found would pass for a full answer: its findings are dropped and the failure is told instead. */
function runRule(rule: Rule, table: TargetTable): readonly Finding[] {
  const found: Finding[] = [];
  try {
    rule.check(table, (finding) => found.push(finding));
    return found;
  } catch (error) {
    return [ruleFailure(rule, table, error)];
  }
}

function ruleFailure(rule: Rule, table: TargetTable, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: rule.code,
    name: rule.name,
    severity: 'warning',
    cells: [table.sections.head],
    message: `“${rule.title}”这一项没有检查成：程序出错（${reason}）。其余各项不受影响；请您自行核对这一项，并告知开发者`,
    basis: rule.basis,
    fix: null,
    choices: [],
  };
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
