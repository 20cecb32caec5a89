/** I1106 on its examples. */
import { codeAmbiguousLetter } from '../../../src/rules/code/codeAmbiguousLetter';
import { testRule } from '../../kit/ruleTester';

testRule(codeAmbiguousLetter, {
  fixes: ['offered set'],
  wrong: [
    { note: '1抄成I', code: '13070025P0000421000IT' },
    { note: '5抄成S', code: '1307002SP00004210001T' },
    { note: '小写', code: '13070025P0000421o001T' },
  ],
  right: [
    { note: '三位字母各在其位', code: '13022925P00JXC419619X' },
    { note: '旧编码', code: '405002B21DX0003' },
    { note: '少一位，另有一条', code: '13070025PO000421001T' },
    { note: '没有填', code: '' },
  ],
});
