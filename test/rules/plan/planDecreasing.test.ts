/** P402 on its examples. */
import { planDecreasing } from '../../../src/rules/plan/planDecreasing';
import { testRule } from '../../kit/ruleTester';

testRule(planDecreasing, {
  fixes: ['offered set', 'choice set'],
  wrong: [
    { note: 'two drops: neither alone mends the row', plan: ['10%', '50%', '30%', '20%'] },
    { note: 'without signs', plan: ['20.00', '40.00', '30.00', '10.00'] },
  ],
});
