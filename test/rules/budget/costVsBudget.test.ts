/** B303 on its examples. */
import { costVsBudget } from '../../../src/rules/budget/costVsBudget';
import { testRule } from '../../kit/ruleTester';

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
    { note: 'money elsewhere', indicators: [['产出指标', '数量指标', '工作经费', '10万元']] },
  ],
});
