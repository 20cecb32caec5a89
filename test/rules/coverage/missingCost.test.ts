/** K204 on its examples. */
import { missingCost } from '../../../src/rules/coverage/missingCost';
import { testRule } from '../../kit/ruleTester';

testRule(missingCost, { fixes: ['offered insertRow'] });
