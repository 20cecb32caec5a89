/** D601 on its examples. */
import { satisfactionUpperBound } from '../../../src/rules/direction/satisfactionUpperBound';
import { testRule } from '../../kit/ruleTester';

testRule(satisfactionUpperBound, { fixes: ['offered set'] });
