/** P403: the last milestone of the plan is filled in and is not 100 %. */
import { cleanLabel } from '../../domain/chineseText';
import { defineRule } from '../rule';
import { filledPoints, isOutOfRange, offerRunningTotals, putPercents, showPercent } from './planText';

export const planEndNot100 = defineRule({
  code: 'P403',
  name: 'plan-end-not-100',
  title: '最后节点不是100%',
  severity: 'error',
  group: 'plan',
  scope: 'cell',
  why: '年底的累计进度不到100%，等于计划当年就花不完，预算会被要求调减或说明。',
  basis: '预算项目绩效目标表填报要求（资金支出计划为累计进度）',
  messages: { end: '{m}（末节点）为{v}，应为100%' },
  speaksWhenRedacted: true,
  examples: {
    wrong: [{ plan: ['20%', '40%', '60%', '80%'] }, { note: '各期加起来正好是100%：多半填成了当期支出', plan: ['10%', '20%', '30%', '40%'] }],
    right: [
      { note: '只填最后一个节点', plan: [null, null, null, '100%'] },
      { note: '提前到100%，其后空着', plan: ['40%', '80%', '100%', null] },
    ],
  },
  check(table, report) {
    const last = table.plan[table.plan.length - 1];
    const expected = table.form.planLabels[table.form.planLabels.length - 1];
    if (!last || expected === undefined) return;
    const isEnd = cleanLabel(last.label) === cleanLabel(expected) || table.plan.length === table.form.planLabels.length;
    const percent = last.percent.value;
    // Out of range: P401 speaks of it.
    if (!isEnd || percent === null || percent === 100 || isOutOfRange(percent)) return;
    const end = { label: last.label, percent, point: last };
    report({
      message: 'end',
      data: { m: last.label, v: showPercent(percent) },
      cells: [last.percent.cell],
      fix: offerRunningTotals(filledPoints(table.plan)),
      choices: [putPercents([end], [100], `${last.label}改为100%`)],
    });
  },
});
