/** P408: the form has a spending plan and nothing in it. */
import { isBlank } from '../../domain/chineseText';
import { defineRule } from '../rule';

export const planAllBlank = defineRule({
  code: 'P408',
  name: 'plan-all-blank',
  title: '资金支出计划未填',
  severity: 'error',
  group: 'plan',
  scope: 'table',
  why: '没有支出计划，就无法在执行中对照进度，也看不出钱什么时候花。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）完整性审核',
  messages: { blank: '资金支出计划未填' },
  speaksWhenRedacted: true,
  examples: {
    wrong: [{ plan: [null, null, null, null] }],
    right: [{ plan: [null, null, null, '100%'] }],
  },
  check(table, report) {
    const fields = table.plan.map(({ percent }) => percent);
    if (fields.length > 0 && fields.every(({ text }) => isBlank(text))) {
      report({ message: 'blank', cells: fields.map(({ cell }) => cell) });
    }
  },
});
