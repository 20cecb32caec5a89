/** V508 on its examples. */
import { percentAtOrOver100 } from '../../../src/rules/value/percentAtOrOver100';
import { testRule } from '../../kit/ruleTester';

testRule(percentAtOrOver100, {
  fixes: ['offered set'],
  wrong: [
    { indicators: [['效益指标', '社会效益指标', '正常供热率', '≥100百分比']] },
    { indicators: [['满意度指标', '服务对象满意度指标', '群众满意度', '100%以上']] },
    { note: 'more than all', indicators: [['产出指标', '时效指标', '按时完成率', '>100%']] },
  ],
  right: [
    { note: 'V505: no percent is understood', indicators: [['满意度指标', '服务对象满意度指标', '群众满意度', '≥100 完成率 达到 100%']] },
    { indicators: [['产出指标', '数量指标', '问卷数量', '≥100份']] },
  ],
});
