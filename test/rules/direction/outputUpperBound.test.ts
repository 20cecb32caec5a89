/** D603 on its examples. */
import { outputUpperBound } from '../../../src/rules/direction/outputUpperBound';
import { testRule } from '../../kit/ruleTester';

testRule(outputUpperBound, {
  fixes: ['offered set', 'choice set'],
  right: [
    { note: 'a limit on processing', indicators: [['产出指标', '时效指标', '事项办理天数', '≤5天']] },
    { note: 'without a unit nobody knows', indicators: [['产出指标', '数量指标', '精品示范村数', '≤4']] },
    { note: 'money is no count', indicators: [['产出指标', '数量指标', '工作经费', '≤4万元']] },
  ],
});
