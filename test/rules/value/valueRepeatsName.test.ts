/** V507 on its examples. */
import { valueRepeatsName } from '../../../src/rules/value/valueRepeatsName';
import { testRule } from '../../kit/ruleTester';

testRule(valueRepeatsName);
