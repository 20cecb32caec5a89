/** C703 on its examples. */
import { moneyOutsideCost } from '../../../src/rules/classification/moneyOutsideCost';
import { testRule } from '../../kit/ruleTester';

testRule(moneyOutsideCost);
