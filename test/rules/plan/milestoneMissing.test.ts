/** P406 on its examples. */
import { expect, it } from 'vitest';
import { readTables } from '../../../src/reading/readTables';
import { milestoneMissing } from '../../../src/rules/plan/milestoneMissing';
import { withForm } from '../../kit/exampleGrid';
import { findingsOf, testRule } from '../../kit/ruleTester';
import { sheetOf } from '../../kit/sheetText';

testRule(milestoneMissing, {
  fixes: ['offered set'],
  wrong: [
    { note: '写成小数', plan: ['0.2', '0.4', '0.9', null] },
    { note: '全是0', plan: ['0%', '0%', '0%', null] },
    { note: '全角', plan: ['２５％', '５０％', '７５％', '　'] },
  ],
  right: [
    { note: '末节点不到100%，另有一条', plan: ['20%', '40%', '60%', '80%'] },
    { note: '放大了100倍，另有一条', plan: ['6000%', '9000%', '10000%', null] },
    { note: '末节点写了字', plan: ['25%', '50%', '75%', '按合同'] },
  ],
});

const threeMilestones = readTables(sheetOf(`
  | 项目编码 | 13070025P00004210001T | | 项目名称 | 科普讲座 |
  | 资金支出计划（%） | 3月底 | 6月底 | 10月底 |
  | | 25% | 50% | 75% |
  | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
  | 产出指标 | 数量指标 | 讲座 | 场次 | ≥3场 | 工作计划 |`)).tables;

it('tells of a column that is not there', () => {
  const planLabels = ['3月底', '6月底', '10月底', '12月底'];
  const findings = threeMilestones.flatMap((table) => findingsOf(milestoneMissing, withForm(table, { planLabels })));
  expect(findings.map(({ message, fix }) => [message, fix])).toEqual([['缺少“12月底”节点', null]]);
});

it('knows no end of the year where the form names no milestones', () => {
  expect(threeMilestones.flatMap((table) => findingsOf(milestoneMissing, withForm(table, { planLabels: [] })))).toEqual([]);
});
