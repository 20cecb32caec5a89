/** B303 on its examples. */
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/reading/readTables';
import { costVsBudget } from '../../../src/rules/budget/costVsBudget';
import { findingsOf, testRule } from '../../kit/ruleTester';
import { sheetOf } from '../../kit/sheetText';

testRule(costVsBudget, {
  wrong: [
    {
      note: 'a price in the description does not exclude the row',
      budget: { total: '7.20' },
      indicators: [['产出指标', '成本指标', '项目预算成本', '≤2万元', '预算测算', '劳务费 500 元/次']],
    },
    { note: '万 is 万元', budget: { total: '115.00' }, indicators: [['产出指标', '成本指标', '项目资金', '≤105万']] },
  ],
  right: [
    { note: 'no money among the costs', indicators: [['产出指标', '成本指标', '预算执行率（%）', '≥95']] },
    { note: 'as printed the same', budget: { total: '16.63' }, indicators: [['产出指标', '成本指标', '预算总成本', '≤16.6万元']] },
    { note: 'V505: nothing to add up', budget: { total: '6.00' }, indicators: [['产出指标', '成本指标', '活动花费', '5.31 活动花费资金 5.31 万元']] },
    { note: 'a standard', budget: { total: '500.00' }, indicators: [['产出指标', '成本指标', '水泥路补助标准', '≤120万元']] },
    {
      note: 'the whole by another name, and its parts',
      budget: { total: '20.00' },
      indicators: [
        ['产出指标', '成本指标', '总成本控制数', '≤20万元'],
        ['产出指标', '成本指标', '讲座费', '≤12万元'],
        ['产出指标', '成本指标', '资料费', '≤8万元'],
      ],
    },
    { note: 'what is saved is not spent', indicators: [['产出指标', '成本指标', '节约采购资金', '≥2万元']] },
    { note: 'money elsewhere', indicators: [['产出指标', '数量指标', '工作经费', '10万元']] },
  ],
});

describe('a form that prints the whole period beside the year', () => {
  const messages = (year: string) => {
    const { tables } = readTables(sheetOf(`
      | 项目资金（万元） | 实施期资金总额 | 900 | 年度资金总额 | 300 |
      | 一级指标 | 二级指标 | 三级指标 | 实施期指标值 | 年度指标值 |
      | 产出指标 | 成本指标 | 总成本 | ≤900万元 | ${year} |`));
    return tables.flatMap((table) => findingsOf(costVsBudget, table).map(({ message }) => message));
  };

  it('is compared term by term', () => {
    expect(messages('≤300万元')).toEqual([]);
    expect(messages('≤320万元')).toEqual(['成本指标合计320万元，预算数300万元，差20万元']);
  });
});
