/** S108 on its examples. */
import { unknownKind } from '../../../src/rules/structure/unknownKind';
import { testRule } from '../../kit/ruleTester';

testRule(unknownKind, { fixes: ['offered set'] });
