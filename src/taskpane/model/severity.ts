/** Severities as the pane orders, counts and filters them. */
import type { Finding, Severity } from '../../domain/finding';

/** Gravest first; the order of the counts in the pane. */
export const severityOrder: readonly Severity[] = ['error', 'warning', 'info'];

export type SeverityCounts = Readonly<Record<Severity, number>>;
export type SeverityFilter = Readonly<Record<Severity, boolean>>;

/** What a reviewer would act on; hints unfold on demand. */
export const defaultFilter: SeverityFilter = { error: true, warning: true, info: false };
export const showEverything: SeverityFilter = { error: true, warning: true, info: true };

export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

export function visibleFindings(findings: readonly Finding[], filter: SeverityFilter): readonly Finding[] {
  return findings.filter((finding) => filter[finding.severity]);
}

/** The graver of two; null stands for none. */
export function graver(a: Severity | null, b: Severity | null): Severity | null {
  return severityOrder.find((severity) => severity === a || severity === b) ?? null;
}
