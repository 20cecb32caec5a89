/** P404: the plan reaches 100 % and leaves the later milestones blank. */
import { isBlank } from '../../domain/chineseText';
import { defineRule } from '../rule';
import type { SetText } from '../../grid/edit';

export const planBlankAfter100 = defineRule({
  code: 'P404',
  name: 'plan-blank-after-100',
  title: '达到100%后空白',
  severity: 'info',
  group: 'plan',
  scope: 'cell',
  why: '资金支出计划填的是累计进度，提前支出完以后，后面的节点仍是100%，空着会被当成没有填完。',
  basis: '预算项目绩效目标表填报要求（资金支出计划为累计进度）',
  messages: { blank: '{m}已达100%，其后空白' },
  speaksWhenRedacted: true,
  examples: {
    wrong: [
      { plan: ['40%', '80%', '100%', null] },
      { plan: [null, '100%', null, null] },
      { note: '不带百分号', plan: ['100.00', null, null, ' '] },
    ],
    right: [
      { plan: ['40%', '80%', '100%', '100%'] },
      { note: '第一个节点以前空着，就是0', plan: [null, null, '50%', '100%'] },
      { note: '没有到100%', plan: ['25%', '50%', '75%', null] },
    ],
  },
  check({ plan }, report) {
    const reached = plan.findIndex(({ percent }) => percent.value === 100);
    const later = plan.slice(reached + 1);
    const full = plan[reached];
    if (!full || later.length === 0 || !later.every(({ percent }) => isBlank(percent.text))) return;
    // Written as the milestone before it is: "100%", "100.00".
    const edits = later.map(({ percent }): SetText => ({ kind: 'set', cell: percent.cell, before: percent.text, after: full.percent.text.trim() }));
    report({
      message: 'blank',
      data: { m: full.label },
      cells: later.map(({ percent }) => percent.cell),
      choices: [{ title: `${later.map(({ label }) => label).join('、')}填${full.percent.text.trim()}`, safe: false, edits }],
    });
  },
});
