/** I1101 on its examples. */
import { expect, it } from 'vitest';
import { readTables } from '../../../src/reading/readTables';
import { codeSpace } from '../../../src/rules/code/codeSpace';
import { findingsOf, testRule } from '../../kit/ruleTester';
import { sheetOf } from '../../kit/sheetText';

testRule(codeSpace, {
  fixes: ['safe set'],
  wrong: [
    { note: '旧编码', code: '405002 B21 DX0003' },
    { note: '每四位一空', code: '1307 0025 P000 0421 0001 T' },
    { note: '全角字符', code: '１３０７００２５Ｐ００００４２１０００１　Ｔ' },
    { note: '不换行空格', code: '13070025P00004210\u00a0001T' },
  ],
  right: [
    { note: '全角但没有空格', code: '１３０７００２５P00004210001T' },
    { note: '写的不是编码', code: '系统 未下达' },
    { note: '没有填', code: '' },
    { note: '旧编码，完整', code: '405002B21DX0003' },
  ],
});

it('leaves the label in the same cell alone', () => {
  const { tables } = readTables(sheetOf(`
    | 项目编码：130700 25P00004210001T | 项目名称：科普讲座 |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 讲座 | ≥3场 |`));
  const edits = tables.flatMap((table) => findingsOf(codeSpace, table)).flatMap(({ fix }) => fix?.edits ?? []);
  expect(edits).toMatchObject([{ before: '项目编码：130700 25P00004210001T', after: '项目编码：13070025P00004210001T' }]);
});
