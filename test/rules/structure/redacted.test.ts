/** S107 on its examples. */
import { redacted } from '../../../src/rules/structure/redacted';
import { testRule } from '../../kit/ruleTester';

testRule(redacted);
