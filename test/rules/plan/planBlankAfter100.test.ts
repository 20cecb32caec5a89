/** P404 on its examples. */
import { planBlankAfter100 } from '../../../src/rules/plan/planBlankAfter100';
import { testRule } from '../../kit/ruleTester';

testRule(planBlankAfter100, {
  fixes: ['offered set'],
  wrong: [
    { note: '全角', plan: ['５０％', '１００％', null, null] },
    { note: '写成小数：1就是100%', plan: ['0.3', '0.6', '1', null] },
  ],
  right: [
    { note: '末节点才到100%', plan: [null, null, null, '100%'] },
    { note: '后面不全是空白', plan: ['50%', '100%', null, '100%'] },
    { note: '后面写了字', plan: ['50%', '100%', '—', '—'] },
    { note: '放大了100倍，另有一条', plan: ['50%', '100%', '9000%', '10000%'] },
    { note: '一个也没填', plan: [null, null, null, null] },
  ],
});
