/** B308 on its examples. */
import { expect, it } from 'vitest';
import { readTables } from '../../../src/reading/readTables';
import { costOperatorMissing } from '../../../src/rules/budget/costOperatorMissing';
import { findingsOf, testRule } from '../../kit/ruleTester';
import { sheetOf } from '../../kit/sheetText';

testRule(costOperatorMissing, {
  fixes: ['offered set'],
  wrong: [
    { note: '经济成本', budget: { total: '86.00' }, indicators: [['成本指标', '经济成本指标', '信息系统建设成本', '86万元']] },
    { note: '分项', budget: { total: '32.00' }, indicators: [['产出指标', '成本指标', '锅炉房燃料费', '24.5 万元'], ['产出指标', '成本指标', '人工费', '≤7.5万元']] },
    { note: '全角', budget: { total: '12.00' }, indicators: [['产出指标', '成本指标', '残保金缴纳金额', '１２万元']] },
  ],
  right: [
    { note: '单价写在值里', indicators: [['产出指标', '成本指标', '场馆租金', '1.2元/平方米/天']] },
    { note: '漏写“每”的单价', budget: { total: '24.00' }, indicators: [['产出指标', '成本指标', '讲课费', '500元']] },
    { note: '写成文字的上限', indicators: [['产出指标', '成本指标', '设备采购成本', '不超过20万元'], ['产出指标', '成本指标', '运费', '控制在3万元以下']] },
    { note: '金额不在成本里', indicators: [['效益指标', '经济效益指标', '带动增收', '20万元']] },
    { note: '区间', indicators: [['产出指标', '成本指标', '维修成本', '5-8万元']] },
  ],
});

it('fills the operator into its own column', () => {
  const { tables } = readTables(sheetOf(`
    | 项目资金（万元） | 资金总额 | 300 |
    | 一级指标 | 二级指标 | 三级指标 | 计算符号 | 指标值 | 计量单位 |
    | 产出指标 | 成本指标 | 总成本 | | 300 | 万元 |
    | 产出指标 | 成本指标 | 总成本 | ≤ | 300 | 万元 |`));
  const findings = tables.flatMap((table) => findingsOf(costOperatorMissing, table));
  expect(findings.map(({ message, fix }) => [message, fix?.title])).toEqual([['成本控制数宜写“≤300万元”', '符号填“≤”']]);
});
