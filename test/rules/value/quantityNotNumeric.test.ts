/** V509 on its examples. */
import { quantityNotNumeric } from '../../../src/rules/value/quantityNotNumeric';
import { testRule } from '../../kit/ruleTester';

testRule(quantityNotNumeric);
