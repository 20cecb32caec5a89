/** Spending plan 资金支出计划: cumulative percentages per milestone. */
import { squash } from './chineseText';
import { numberPattern } from './money';

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
