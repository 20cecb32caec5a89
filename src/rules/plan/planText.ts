/** Milestones of the spending plan as a message names them. */
import type { PlanPoint } from '../../domain/targetTable';

export interface FilledPoint {
  readonly label: string;
  readonly percent: number;
  readonly point: PlanPoint;
}

/** Blank cells left out: they say nothing. */
export function filledPoints(plan: readonly PlanPoint[]): readonly FilledPoint[] {
  return plan.flatMap((point) => {
    const percent = point.percent.value;
    return percent === null ? [] : [{ label: point.label, percent, point }];
  });
}

/** Percent points without the noise of binary fractions: 57.99999999999999 → "58%". */
export function showPercent(percent: number): string {
  return `${Number(percent.toFixed(6))}%`;
}

export function isOutOfRange(percent: number): boolean {
  return percent < 0 || percent > 100;
}
