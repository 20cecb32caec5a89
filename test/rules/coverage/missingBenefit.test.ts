/** K205 on its examples. */
import { missingBenefit } from '../../../src/rules/coverage/missingBenefit';
import { testRule } from '../../kit/ruleTester';

testRule(missingBenefit, { fixes: ['offered insertRow'] });
