/** P405: only one milestone of the plan is filled in. */
import { isBlank } from '../../domain/chineseText';
import { defineRule } from '../rule';

export const planSingleStep = defineRule({
  code: 'P405',
  name: 'plan-single-step',
  title: '支出计划未分解',
  severity: 'info',
  group: 'plan',
  scope: 'row',
  why: '只填一个节点，看不出钱分几步花，执行监控时无从对照；确实一次支付的可以不改。',
  basis: '预算项目绩效目标表填报要求（资金支出计划为累计进度）',
  messages: { single: '资金支出计划只填{m}' },
  speaksWhenRedacted: true,
  examples: {
    wrong: [{ plan: [null, null, null, '100%'] }, { plan: [null, '100%', null, null] }, { note: '填了一半', plan: ['30%', null, null, null] }],
    right: [
      { plan: [null, null, '50%', '100%'] },
      { note: '各节点都填了，只在年底支付', plan: ['0%', '0%', '0%', '100%'] },
      { note: '一个也没填，另有一条', plan: [null, null, null, null] },
    ],
  },
  check({ plan }, report) {
    const filled = plan.filter(({ percent }) => !isBlank(percent.text));
    const [only, ...more] = filled;
    if (!only || more.length > 0 || plan.length < 2 || only.percent.value === null) return;
    report({ message: 'single', data: { m: only.label }, cells: [only.percent.cell] });
  },
});
