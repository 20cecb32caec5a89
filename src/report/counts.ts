/** How many findings there are of each severity, and which reach a minimum. */
import { compareSeverity, severities } from '../domain/finding';
import type { Severity } from '../domain/finding';

export type Counts = Readonly<Record<Severity, number>>;

export const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

export function isSeverity(text: string): text is Severity {
  return severities.some((severity) => severity === text);
}

interface Graded {
  readonly severity: Severity;
}

/** The findings at least as grave as `minimum`, order kept. */
export function atLeast<T extends Graded>(findings: readonly T[], minimum: Severity): readonly T[] {
  return findings.filter(({ severity }) => compareSeverity(severity, minimum) <= 0);
}

export function countFindings(findings: readonly Graded[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
