/** P403 on its examples. */
import { planEndNot100 } from '../../../src/rules/plan/planEndNot100';
import { testRule } from '../../kit/ruleTester';

testRule(planEndNot100, {
  fixes: ['offered set', 'choice set'],
  wrong: [{ note: 'without signs', plan: ['20.00', '40.00', '60.00', '80.00'] }],
});
