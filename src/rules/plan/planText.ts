/** Milestones of the spending plan: as a message names them, and with other values put in. */
import type { Fix } from '../../domain/finding';
import type { PlanPoint } from '../../domain/targetTable';
import type { SetText } from '../../grid/edit';

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

/** Within the range and nowhere falling. */
export function isCumulative(percents: readonly number[]): boolean {
  return percents.every((percent, index) => !isOutOfRange(percent) && percent >= (percents[index - 1] ?? 0));
}

/** Puts percent points into the cells of these milestones, in their order, with or without the sign as the cell has it. */
export function putPercents(points: readonly FilledPoint[], percents: readonly number[], title: string, safe = false): Fix {
  const edits = points.flatMap(({ percent, point }, index): readonly SetText[] => {
    const { cell, text } = point.percent;
    const after = percents[index] ?? percent;
    const shown = showPercent(after);
    return after === percent ? [] : [{ kind: 'set', cell, before: text, after: /[%％]/.test(text) ? shown : shown.replace('%', '') }];
  });
  return { title, safe, edits };
}

/** "20%、30%、30%、20%" looks like what is spent in each period: together they are the whole. null where they are not. */
export function offerRunningTotals(points: readonly FilledPoint[]): Fix | null {
  const totals = points.map((_, index) => points.slice(0, index + 1).reduce((sum, { percent }) => sum + percent, 0));
  const isWhole = Math.abs((totals[totals.length - 1] ?? 0) - 100) < 1e-6;
  if (points.length < 2 || !isWhole || !isCumulative(totals)) return null;
  return putPercents(points, totals, `按当期支出累计为${totals.map(showPercent).join('、')}`);
}
