/** I1103 on its examples. */
import { codeCheckChar } from '../../../src/rules/code/codeCheckChar';
import { testRule } from '../../kit/ruleTester';

testRule(codeCheckChar);
