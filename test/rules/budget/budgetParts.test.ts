/** B301 on its examples. */
import { budgetParts } from '../../../src/rules/budget/budgetParts';
import { testRule } from '../../kit/ruleTester';

testRule(budgetParts);
