/** P408 on its examples. */
import { planAllBlank } from '../../../src/rules/plan/planAllBlank';
import { testRule } from '../../kit/ruleTester';

testRule(planAllBlank);
