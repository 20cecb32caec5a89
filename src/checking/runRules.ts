/** Runs rules under a user's settings, whether they look at one table or at the tables of a workbook together. */
import type { Severity } from '../domain/finding';
import type { RuleSettings } from './ruleSettings';

interface Runnable<Subject, Found> {
  readonly code: string;
  readonly title: string;
  readonly offByDefault?: boolean;
  readonly check: (subject: Subject, report: (finding: Found, message: string) => void) => void;
}

export interface Run<Rule, Subject, Found> {
  readonly rules: readonly Rule[];
  readonly subject: Subject;
  readonly settings: RuleSettings;
  /** What is told in place of the findings of a rule that failed; `message` is Chinese and made for the user. */
  readonly failed: (rule: Rule, message: string) => readonly Found[];
}

/** In the order of the rules. Never throws: a rule that fails is itself reported. */
export function runRules<Rule extends Runnable<Subject, Found>, Subject, Found extends { readonly severity: Severity }>(run: Run<Rule, Subject, Found>): Found[] {
  return run.rules.flatMap((rule) => {
    const setting = run.settings.rules[rule.code] ?? (rule.offByDefault ? 'off' : undefined);
    if (setting === 'off') return [];
    const found = runRule(rule, run);
    return setting === undefined ? found : found.map((finding) => ({ ...finding, severity: setting }));
  });
}

/** Half of what a failing rule found would pass for a full answer: its findings are dropped and the failure is told instead. */
function runRule<Rule extends Runnable<Subject, Found>, Subject, Found>(rule: Rule, { subject, failed }: Run<Rule, Subject, Found>): readonly Found[] {
  const found: Found[] = [];
  try {
    rule.check(subject, (finding) => found.push(finding));
    return found;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed(rule, `“${rule.title}”这一项没有检查成：程序出错（${reason}）。其余各项不受影响；请您自行核对这一项，并告知开发者`);
  }
}
