/** K202 on its examples. */
import { missingQuality } from '../../../src/rules/coverage/missingQuality';
import { testRule } from '../../kit/ruleTester';

testRule(missingQuality, { fixes: ['offered insertRow'] });
