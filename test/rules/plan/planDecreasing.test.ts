/** P402 on its examples. */
import { planDecreasing } from '../../../src/rules/plan/planDecreasing';
import { testRule } from '../../kit/ruleTester';

testRule(planDecreasing);
