/** Spending plan 资金支出计划: cumulative percentages per milestone. */
import { squash } from './chineseText';
import { numberPattern } from './money';
import type { PlanPoint } from './targetTable';

const percent = new RegExp(String.raw`^([-\u2212]?)(${numberPattern})(?:%|百分比)?$`);

/**
 * Percent points of a plan cell: "25%", "２５％", "25.00" (the form's heading says %) → 25; "6000%" → 6000.
 * null for a blank cell and for anything that is no single number.
 */
export function parsePercent(text: string): number | null {
  const [, sign = '', digits] = percent.exec(squash(text)) ?? [];
  if (digits === undefined) return null;
  const points = Number(digits.replace(/,/g, ''));
  return sign === '' || points === 0 ? points : -points;
}

/**
 * A column headed （%） filled in as 0.25, 0.5, 1 without a percent sign holds fractions: nobody plans to have spent
 * one per cent by December. Where any value has the sign, or exceeds 1, the numbers mean what they say.
 */
export function asPercentPoints(points: readonly PlanPoint[]): PlanPoint[] {
  const filled = points.flatMap(({ percent }) => (percent.value === null ? [] : [percent]));
  const fractions = filled.every(({ value, text }) => value !== null && value >= 0 && value <= 1 && !/[%％]|百分/.test(text));
  if (!fractions || filled.every(({ value }) => value === 0)) return [...points];
  // Rounded: 0.07 would become 7.000000000000001.
  const scaled = (value: number | null) => (value === null ? null : Number((value * 100).toPrecision(12)));
  return points.map((point) => ({ ...point, percent: { ...point.percent, value: scaled(point.percent.value) } }));
}
