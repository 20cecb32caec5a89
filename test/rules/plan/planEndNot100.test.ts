/** P403 on its examples. */
import { planEndNot100 } from '../../../src/rules/plan/planEndNot100';
import { testRule } from '../../kit/ruleTester';

testRule(planEndNot100);
