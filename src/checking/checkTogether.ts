/** Runs the rules that hold the tables of a workbook beside one another. */
import type { WorkbookFinding } from '../domain/finding';
import type { ContentsLine, TargetWorkbook } from '../domain/targetWorkbook';
import type { TargetTable } from '../domain/targetTable';
import { compareCells } from '../grid/address';
import { isEmptyForm } from '../report/emptyForm';
import { allWorkbookRules } from '../rules/allWorkbookRules';
import type { WorkbookRule } from '../rules/workbookRule';
import { defaultRuleSettings } from './ruleSettings';
import type { RuleSettings } from './ruleSettings';

export interface TogetherOptions {
  readonly contents?: readonly ContentsLine[];
  readonly rules?: readonly WorkbookRule[];
  readonly settings?: RuleSettings | undefined;
}

/**
 * `tables` in tab order, then top to bottom; findings in the same order, the same whatever the order of the rules. Never throws:
 * a rule that fails is itself reported.
 */
export function checkTogether(tables: readonly TargetTable[], { contents = [], rules = allWorkbookRules, settings = defaultRuleSettings }: TogetherOptions = {}): WorkbookFinding[] {
  const workbook = { tables: tables.filter((table) => !isEmptyForm(table)), contents };
  const findings: WorkbookFinding[] = [];
  for (const rule of rules) {
    const setting = settings.rules[rule.code];
    if (setting === 'off') continue;
    const found = runRule(rule, workbook);
    findings.push(...(setting === undefined ? found : found.map((finding) => ({ ...finding, severity: setting }))));
  }
  const sheets = [...new Set([...contents, ...tables].map(({ sheet }) => sheet))];
  return findings.sort((a, b) => compareFindings(a, b, sheets));
}

function runRule(rule: WorkbookRule, workbook: TargetWorkbook): readonly WorkbookFinding[] {
  const found: WorkbookFinding[] = [];
  try {
    rule.check(workbook, (finding) => found.push(finding));
    return found;
  } catch (error) {
    return ruleFailure(rule, workbook, error);
  }
}

function ruleFailure(rule: WorkbookRule, { tables }: TargetWorkbook, error: unknown): readonly WorkbookFinding[] {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `“${rule.title}”这一项没有检查成：程序出错（${reason}）。其余各项不受影响；请您自行核对这一项，并告知开发者`;
  const { code, name, basis } = rule;
  return tables.slice(0, 1).map(({ sheet, sections }) => ({ rule: code, name, severity: 'warning', cells: [{ sheet, cell: sections.head }], message, basis }));
}

function compareFindings(a: WorkbookFinding, b: WorkbookFinding, sheets: readonly string[]): number {
  const [first, second] = [a.cells[0], b.cells[0]];
  if (!first || !second) return 0;
  const bySheet = sheets.indexOf(first.sheet) - sheets.indexOf(second.sheet);
  return bySheet || compareCells(first.cell, second.cell) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
