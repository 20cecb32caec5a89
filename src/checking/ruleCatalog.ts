/** What the rules say of themselves, for reading: title, reason, source, examples. */
import { allRules } from '../rules/allRules';
import { allWorkbookRules } from '../rules/allWorkbookRules';
import type { Rule, RuleDoc } from '../rules/rule';
import type { WorkbookRule, WorkbookRuleDoc } from '../rules/workbookRule';

/** The part of a rule that is made for reading, whether it looks at one table or at all of a workbook. */
export type AnyRuleDoc = RuleDoc | WorkbookRuleDoc;

function docOf(rule: Rule | WorkbookRule): AnyRuleDoc {
  const { check: _check, ...doc } = rule;
  return doc;
}

/** S1xx, K2xx … T12xx: the number alone orders the catalogue. */
function place(code: string): number {
  return Number(code.slice(1));
}

/** By rule code, in the order of the catalogue. */
export const ruleCatalog: ReadonlyMap<string, AnyRuleDoc> = new Map(
  [...allRules, ...allWorkbookRules].map((rule): [string, AnyRuleDoc] => [rule.code, docOf(rule)]).sort(([a], [b]) => place(a) - place(b)),
);
