/** B306 on its examples. */
import { expect, it } from 'vitest';
import { readTables } from '../../../src/reading/readTables';
import { deptSum } from '../../../src/rules/budget/deptSum';
import { findingsOf, testRule } from '../../kit/ruleTester';
import { sheetOf } from '../../kit/sheetText';

testRule(deptSum, {
  wrong: [
    { note: '千分位', department: { basic: '1,203.50', projects: '2,000.00', total: '3,023.50' } },
    { note: '多一个零', department: { basic: '120', projects: '300', total: '4200' } },
    { note: '全角数字', department: { basic: '５６３．８９', projects: '86.28', total: '６５０．７１' } },
  ],
  right: [
    { note: '没有项目支出', department: { basic: '120.35', projects: '0', total: '120.35' } },
    { note: '总额粗略到整数', department: { basic: '563.89', projects: '86.28', total: '650' } },
    { note: '总额没有填', department: { basic: '563.89', projects: '86.28', total: null } },
    { note: '不是部门整体表' },
  ],
});

it('leaves 基本支出 of another block alone', () => {
  const { tables } = readTables(sheetOf(`
    | 部门整体支出绩效目标表 |
    | 部门名称 | 某局 |
    | 资金总额（万元） | 900 |
    | 部门职能 | 开展工作 |
    | 部门概况 | 略 |
    | 上年情况 | 略 |
    | 说明 | 略 |
    | 基本支出 | 300 |
    | 项目支出 | 400 |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 讲座 | ≥3场 |`));
  expect(tables.flatMap((table) => findingsOf(deptSum, table))).toEqual([]);
});
