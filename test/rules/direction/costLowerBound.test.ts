/** D602 on its examples. */
import { costLowerBound } from '../../../src/rules/direction/costLowerBound';
import { testRule } from '../../kit/ruleTester';

testRule(costLowerBound, { fixes: ['offered set', 'choice set'] });
