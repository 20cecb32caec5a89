/** What the rules say of themselves, for reading: title, reason, source, examples. */
import { allRules } from '../rules/allRules';
import type { Rule, RuleDoc } from '../rules/rule';

function docOf(rule: Rule): RuleDoc {
  const { check: _check, ...doc } = rule;
  return doc;
}

/** S1xx, K2xx … T12xx: the number alone orders the catalogue. */
function place(code: string): number {
  return Number(code.slice(1));
}

/** By rule code, in the order of the catalogue. */
export const ruleCatalog: ReadonlyMap<string, RuleDoc> = new Map(
  allRules.map((rule): [string, RuleDoc] => [rule.code, docOf(rule)]).sort(([a], [b]) => place(a) - place(b)),
);
