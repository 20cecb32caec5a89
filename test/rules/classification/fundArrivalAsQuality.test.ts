/** C707 on its examples. */
import { fundArrivalAsQuality } from '../../../src/rules/classification/fundArrivalAsQuality';
import { testRule } from '../../kit/ruleTester';

testRule(fundArrivalAsQuality, {
  wrong: [
    { indicators: [['产出指标', '质量指标', '财政资金及时足额到位率（%）', '≥95']] },
    { indicators: [['产出指标', '质量指标', '工程款到位率', '100%']] },
    { indicators: [['产出指标', '质量指标', '配套资金 到位情况', '全部到位']] },
  ],
  right: [
    { indicators: [['产出指标', '时效指标', '资金到位及时率', '100%']] },
    { indicators: [['产出指标', '质量指标', '人员到位率', '≥95%'], ['产出指标', '质量指标', '教材到位率', '100%']] },
    { indicators: [['产出指标', '质量指标', '安保措施到位率', '100%'], ['产出指标', '质量指标', '奖补资金到位率', '100%']] },
  ],
});
