/** P401 on its examples. */
import { planOver100 } from '../../../src/rules/plan/planOver100';
import { testRule } from '../../kit/ruleTester';

testRule(planOver100, {
  fixes: ['safe set', 'offered set'],
  wrong: [
    { note: 'without signs', plan: ['2500', '5000', '7500', '10000'] },
    { note: 'only the last cell', plan: ['25%', '50%', '75%', '10000%'] },
    { note: '100% may be meant or be 1: no safe way', plan: ['100%', '5000%', '7500%', '10000%'] },
  ],
  right: [{ plan: [null, null, null, '100%'] }, { plan: ['0%', '0%', '0%', '100%'] }],
});
