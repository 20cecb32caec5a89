/** S101 on its examples. */
import { requiredHeaderEmpty } from '../../../src/rules/structure/requiredHeaderEmpty';
import { testRule } from '../../kit/ruleTester';

testRule(requiredHeaderEmpty);
