/** K203 on its examples. */
import { missingTimeliness } from '../../../src/rules/coverage/missingTimeliness';
import { testRule } from '../../kit/ruleTester';

testRule(missingTimeliness, { fixes: ['offered insertRow'] });
