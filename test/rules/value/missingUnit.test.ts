/** V501 on its examples. */
import { missingUnit } from '../../../src/rules/value/missingUnit';
import { testRule } from '../../kit/ruleTester';

testRule(missingUnit, {
  fixes: ['offered set', 'choice set'],
  wrong: [
    { note: 'a ratio is no unit', indicators: [['效益指标', '经济效益指标', '项目对经济效益提升比', '≥95']] },
    { note: 'nought needs a unit too', indicators: [['产出指标', '成本指标', '项目成本控制率', '≤0']] },
    { note: 'a share of one', indicators: [['产出指标', '质量指标', '书稿审读率', '≥0.95']] },
  ],
  right: [
    { indicators: [['效益指标', '生态效益指标', '生态效益提升值%', '≥90']] },
    { indicators: [['产出指标', '时效指标', '经费使用及时率（%）', '≥95']] },
    { note: 'V505 speaks of it', indicators: [['产出指标', '质量指标', '系统运行质量', '≥20参与人员达到的效果']] },
  ],
});
