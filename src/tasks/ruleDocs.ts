/** What a rule is about, for showing beside a finding. */
import { ruleCatalog } from '../checking/ruleCatalog';
import type { RuleDoc } from '../rules/rule';

/** By the code of the rule catalogue; null for a code that no rule has. */
export function ruleDoc(code: string): RuleDoc | null {
  return ruleCatalog.get(code) ?? null;
}
