/** V504 on its examples. */
import { percentWord } from '../../../src/rules/value/percentWord';
import { testRule } from '../../kit/ruleTester';

testRule(percentWord, {
  fixes: ['safe set'],
  wrong: [
    { note: 'full-width digits', indicators: [['产出指标', '质量指标', '水质达标率', '＝１００百分比']] },
    { note: 'with a bound', indicators: [['产出指标', '质量指标', '疫苗接种率', '95百分比以上']] },
    { note: 'no-break space', indicators: [['满意度指标', '服务对象满意度指标', '师生满意度', '≥90 百分比 ']] },
    { note: 'decimals', indicators: [['产出指标', '质量指标', '系统可用率', '≥99.5百分比']] },
  ],
  right: [
    { note: 'a point is not a per cent', indicators: [['效益指标', '经济效益指标', '农民收入增幅', '提高3个百分点']] },
    { note: 'in words', indicators: [['产出指标', '质量指标', '到课情况', '百分之九十五']] },
    { note: 'in the name', indicators: [['产出指标', '质量指标', '合格百分比', '≥95%']] },
    { note: 'what is counted', indicators: [['产出指标', '数量指标', '图表', '12百分比图']] },
  ],
});
