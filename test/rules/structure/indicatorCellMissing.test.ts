/** S102 on its examples. */
import { indicatorCellMissing } from '../../../src/rules/structure/indicatorCellMissing';
import { testRule } from '../../kit/ruleTester';

testRule(indicatorCellMissing);
