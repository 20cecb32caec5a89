/** P406: the plan stops short of 100 % and has nothing for the end of the year. */
import { cleanLabel, isBlank } from '../../domain/chineseText';
import type { Fix } from '../../domain/finding';
import type { PlanPoint, TargetTable } from '../../domain/targetTable';
import { defineRule } from '../rule';
import { filledPoints } from './planText';

export const milestoneMissing = defineRule({
  code: 'P406',
  name: 'milestone-missing',
  title: '缺年底节点',
  severity: 'info',
  group: 'plan',
  scope: 'table',
  why: '累计进度停在100%以下，年底的节点又没有填，看不出剩下的钱当年花不花得完。',
  basis: '预算项目绩效目标表填报要求（资金支出计划为累计进度）',
  messages: { missing: '缺少“{m}”节点' },
  speaksWhenRedacted: true,
  examples: {
    wrong: [{ plan: ['25%', '50%', '75%', null] }, { note: '只填到年中', plan: ['20.00', '60.00', null, null] }],
    right: [
      { plan: ['25%', '50%', '75%', '100%'] },
      { note: '10月底已经支付完', plan: ['30%', '60%', '100%', null] },
      { note: '一个也没填，另有一条', plan: [null, null, null, null] },
    ],
  },
  check(table, report) {
    const end = table.form.planLabels[table.form.planLabels.length - 1];
    const filled = filledPoints(table.plan);
    const last = filled[filled.length - 1];
    if (end === undefined || !last || last.percent < 0 || last.percent >= 100) return;
    const point = endPoint(table, end);
    if (point && !isBlank(point.percent.text)) return;
    report({
      message: 'missing',
      data: { m: end },
      cells: [point?.percent.cell ?? last.point.percent.cell],
      choices: [point ? fillEnd(point, last.point) : null],
    });
  },
});

/** null where the form's last column is not there at all. */
function endPoint({ plan, form }: TargetTable, end: string): PlanPoint | null {
  const named = plan.find(({ label }) => cleanLabel(label) === cleanLabel(end));
  return named ?? (plan.length === form.planLabels.length ? (plan[plan.length - 1] ?? null) : null);
}

/** With or without the sign, as the milestones before it have it. */
function fillEnd({ label, percent }: PlanPoint, before: PlanPoint): Fix | null {
  const { text, value } = before.percent;
  const written = Number(text.normalize('NFKC').replace(/[%,\s]/g, ''));
  // "0.75" for 75 %: a 100 beside it would turn them all into something else.
  if (written !== value) return null;
  const after = /[%％]/.test(text) ? '100%' : '100';
  return { title: `${label}填${after}`, safe: false, edits: [{ kind: 'set', cell: percent.cell, before: percent.text, after }] };
}
