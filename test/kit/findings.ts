/** Findings as short lines, so that an expectation reads like a table. */
import type { Finding } from '../../src/domain/finding';
import { toA1 } from '../../src/grid/address';

/** "F10 V501 warning “科普活动”的值“20”没有单位"; several cells joined by commas. */
export function findingLine(finding: Finding): string {
  return `${finding.cells.map(toA1).join(',')} ${finding.rule} ${finding.severity} ${finding.message}`;
}

export function findingLines(findings: readonly Finding[]): string[] {
  return findings.map(findingLine);
}

export function rulesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}
