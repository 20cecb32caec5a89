/** P402: a cumulative percentage is lower than the one before. */
import type { Fix } from '../../domain/finding';
import { defineRule } from '../rule';
import { filledPoints, type FilledPoint, isCumulative, isOutOfRange, offerRunningTotals, putPercents, showPercent } from './planText';

export const planDecreasing = defineRule({
  code: 'P402',
  name: 'plan-decreasing',
  title: '累计进度下降',
  severity: 'error',
  group: 'plan',
  scope: 'row',
  why: '资金支出计划填的是累计进度，后一个节点不应低于前一个；可能填成了当期支出。',
  basis: '预算项目绩效目标表填报要求（资金支出计划为累计进度）',
  messages: { drop: '{m2} {v2}低于{m1} {v1}，累计进度不应下降' },
  speaksWhenRedacted: true,
  examples: {
    wrong: [
      { plan: ['50%', '25%', '75%', '100%'] },
      { note: '各期加起来正好是100%：多半填成了当期支出', plan: ['20%', '40%', '30%', '10%'] },
      { note: '中间的空格不影响比较', plan: ['60%', null, '30%', '100%'] },
    ],
    right: [{ plan: ['0%', '0%', '100%', '100%'] }, { note: '空着的节点不比较', plan: ['100%', null, null, null] }],
  },
  check(table, report) {
    // P401 speaks of a value outside the range; compared with its neighbours it would only be reported twice.
    const points = filledPoints(table.plan).filter(({ percent }) => !isOutOfRange(percent));
    points.forEach((later, index) => {
      const earlier = points[index - 1];
      if (!earlier || later.percent >= earlier.percent) return;
      report({
        message: 'drop',
        data: {
          m1: earlier.label,
          v1: showPercent(earlier.percent),
          m2: later.label,
          v2: showPercent(later.percent),
        },
        cells: [later.point.percent.cell, earlier.point.percent.cell],
        fix: offerRunningTotals(points),
        choices: [offerSame(points, later, earlier.percent), offerSame(points, earlier, later.percent)],
      });
    });
  },
});

/** One of the two is wrong, and the user knows which; only where nothing falls then. */
function offerSame(points: readonly FilledPoint[], wrong: FilledPoint, percent: number): Fix | null {
  const percents = points.map((point) => (point === wrong ? percent : point.percent));
  return isCumulative(percents) ? putPercents(points, percents, `${wrong.label}改为${showPercent(percent)}`) : null;
}
