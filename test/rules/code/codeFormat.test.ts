/** I1102 on its examples. */
import { codeFormat } from '../../../src/rules/code/codeFormat';
import { testRule } from '../../kit/ruleTester';

testRule(codeFormat, {
  wrong: [{ note: 'a letter that the alphabet lacks', code: '13070025POOOO4210001T' }],
  right: [{ note: 'blank: S101 speaks', code: '' }],
});
