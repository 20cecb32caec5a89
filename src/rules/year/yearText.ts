/** The year that a deadline names. */
import { squash } from '../../domain/chineseText';
import type { Indicator } from '../../domain/targetTable';
import { textOf } from '../indicatorText';

/** The latest year that a date or period names: "2024年1月-12月" and "2023.07-2024.01" → 2024. null where it names none. */
export function latestYear(text: string): number | null {
  const years = [...squash(text).matchAll(/(?<!\d)20\d\d(?=年|[-/.~]|[01]\d|$|至|到|—|–)/g)].map(([year]) => Number(year));
  return years.length === 0 ? null : Math.max(...years);
}

/** null for what is no deadline, and for one without a year ("12月底前", "5个月"). */
export function deadlineYear({ kind, target, value }: Indicator): number | null {
  if (kind !== 'timeliness' || (target?.type !== 'date' && target?.type !== 'period')) return null;
  return latestYear(textOf(value));
}
