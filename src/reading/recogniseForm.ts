/** Which known form a table follows, told by its labels. */
import type { ColumnKey, FormDemands } from '../domain/targetTable';
import type { Form } from '../forms/formSchema';
import { labelKey } from '../forms/lexicon';

/** A user may have lost a label or two; below this share it is another form. */
const ENOUGH = 0.75;

export interface SeenLabels {
  readonly head: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  /** Milestones of the spending plan. */
  readonly plan: ReadonlySet<string>;
}

/** The form whose labels fit best, or null where none fits well enough. */
export function recogniseForm(forms: readonly Form[], seen: SeenLabels): Form | null {
  let best: Form | null = null;
  let bestShare = 0;
  for (const form of forms) {
    const { head, columns, without } = form.recognise;
    // Two forms of one province differ in their milestones: they decide where other labels are lost.
    const plan = seen.plan.size > 0 ? form.planLabels.slice(0, 1) : [];
    if (without.some((label) => seen.head.has(labelKey(label)))) continue;
    const found = head.filter((l) => seen.head.has(labelKey(l))).length + columns.filter((l) => seen.columns.has(labelKey(l))).length;
    const points = found + plan.filter((l) => seen.plan.has(l)).length;
    const share = points / Math.max(1, head.length + columns.length + plan.length);
    if (share >= ENOUGH && share > bestShare) {
      best = form;
      bestShare = share;
    }
  }
  return best;
}

/** What the form asks of a table that has these columns. */
export function demandsOf(form: Form, columns: readonly ColumnKey[]): FormDemands {
  return {
    id: form.id,
    name: form.name,
    hasProjectCode: form.hasProjectCode,
    hasBasis: form.hasBasis && columns.includes('basis'),
    hasLevel2: columns.includes('level2'),
    level2Labels: form.hierarchy.flatMap((group) => group.level2),
    required: form.required,
    planLabels: form.planLabels,
  };
}
