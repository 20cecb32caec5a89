/** K206 on its examples. */
import { missingSatisfaction } from '../../../src/rules/coverage/missingSatisfaction';
import { testRule } from '../../kit/ruleTester';

testRule(missingSatisfaction, { fixes: ['offered insertRow'] });
