/** C704 on its examples. */
import { executionRateAsCost } from '../../../src/rules/classification/executionRateAsCost';
import { testRule } from '../../kit/ruleTester';

testRule(executionRateAsCost, {
  wrong: [
    { indicators: [['产出指标', '成本指标', '预算执行率（%）', '≥95']] },
    { indicators: [['成本指标', '经济成本指标', '项目资金支付率', '≥98%']] },
    { indicators: [['产出指标', '成本指标', '残保金 预算支出进度', '100%']] },
    { indicators: [['产出指标', '成本指标', '经费使用率', '≥95％']] },
  ],
  right: [
    { indicators: [['产出指标', '成本指标', '预算执行偏差率', '≤5%'], ['产出指标', '成本指标', '预算成本控制率', '≤100%']] },
    { indicators: [['产出指标', '成本指标', '资金使用合规率', '100%'], ['产出指标', '成本指标', '资金支付及时率', '100%']] },
    { indicators: [['产出指标', '成本指标', '采暖费支出', '≤12万元'], ['产出指标', '成本指标', '人均培训成本', '≤400元/人·天']] },
    { note: 'quality: not for this rule', indicators: [['产出指标', '质量指标', '预算执行率', '≥95%']] },
    { note: 'people pay by phone', indicators: [['成本指标', '社会成本指标', '移动支付率', '≥50%']] },
  ],
});
