/** P405 on its examples. */
import { planSingleStep } from '../../../src/rules/plan/planSingleStep';
import { testRule } from '../../kit/ruleTester';

testRule(planSingleStep, {
  wrong: [{ note: '空格不算填了', plan: [' ', '\u00a0', '100.00', ' '] }],
  right: [
    { note: '横线表示没有', plan: ['—', '—', '—', '100%'] },
    { plan: ['25%', '50%', '75%', '100%'] },
    { note: '写的不是进度', plan: ['按合同支付', null, null, null] },
  ],
});
