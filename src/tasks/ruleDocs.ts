/** What a rule is about, for showing beside a finding. */
import { ruleCatalog } from '../checking/ruleCatalog';
import type { AnyRuleDoc } from '../checking/ruleCatalog';

/** By the code of the rule catalogue; null for a code that no rule has. */
export function ruleDoc(code: string): AnyRuleDoc | null {
  return ruleCatalog.get(code) ?? null;
}
