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
import { runRules } from './runRules';

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
  const findings = runRules({ rules, subject: workbook, settings, failed: (rule, message) => ruleFailure(rule, workbook, message) });
  const sheets = [...new Set([...contents, ...tables].map(({ sheet }) => sheet))];
  return findings.sort((a, b) => compareFindings(a, b, sheets));
}

function ruleFailure({ code, name, basis }: WorkbookRule, { tables }: TargetWorkbook, message: string): readonly WorkbookFinding[] {
  return tables.slice(0, 1).map(({ sheet, sections }) => ({ rule: code, name, severity: 'warning', cells: [{ sheet, cell: sections.head }], message, basis }));
}

function compareFindings(a: WorkbookFinding, b: WorkbookFinding, sheets: readonly string[]): number {
  const [first, second] = [a.cells[0], b.cells[0]];
  if (!first || !second) return 0;
  const bySheet = sheets.indexOf(first.sheet) - sheets.indexOf(second.sheet);
  return bySheet || compareCells(first.cell, second.cell) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
