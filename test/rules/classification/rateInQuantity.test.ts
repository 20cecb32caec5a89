/** C701 on its examples. */
import { rateInQuantity } from '../../../src/rules/classification/rateInQuantity';
import { testRule } from '../../kit/ruleTester';

testRule(rateInQuantity);
