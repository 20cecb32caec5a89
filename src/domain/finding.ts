/** What a rule says of a table. */
import type { CellAddress } from '../grid/address';
import type { Edit } from '../grid/edit';

export const severities = ['error', 'warning', 'info'] as const;
/** 错误: would be sent back. 警告: a reviewer would ask. 提示: tidy-up. */
export type Severity = (typeof severities)[number];

/** `safe` never changes meaning; everything else is only offered. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

export interface Finding {
  /** Code in the rule catalogue, "P401". */
  readonly rule: string;
  /** Kebab-case name of the bad pattern, "plan-over-100". */
  readonly name: string;
  readonly severity: Severity;
  /** At least one; the first is the one a person would change. */
  readonly cells: readonly CellAddress[];
  readonly message: string;
  /** Document a reviewer would cite. */
  readonly basis: string;
  /** The one to be preferred where there are several. */
  readonly fix: Fix | null;
  /** Other ways to mend it; [] beside a safe fix, and where there is none. */
  readonly choices: readonly Fix[];
}

/** -1 where `a` is graver. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}
