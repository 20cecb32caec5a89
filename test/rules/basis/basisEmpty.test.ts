/** E901 on its examples. */
import { basisEmpty } from '../../../src/rules/basis/basisEmpty';
import { testRule } from '../../kit/ruleTester';

testRule(basisEmpty);
