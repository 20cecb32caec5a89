/** K201 on its examples. */
import { missingQuantity } from '../../../src/rules/coverage/missingQuantity';
import { testRule } from '../../kit/ruleTester';

testRule(missingQuantity, { fixes: ['offered insertRow'] });
