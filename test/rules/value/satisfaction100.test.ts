/** V515 on its examples. */
import { satisfaction100 } from '../../../src/rules/value/satisfaction100';
import { testRule } from '../../kit/ruleTester';

testRule(satisfaction100, {
  wrong: [
    { note: 'full width', indicators: [['满意度指标', '服务对象满意度指标', '患者满意率', '１００％']] },
    { note: 'the word', indicators: [['满意度指标', '服务对象满意度指标', '用水户满意度', '≥100百分比']] },
    { note: 'the sign is in the name', indicators: [['满意度指标', '服务对象满意度指标', '师生满意度（%）', '100']] },
    { note: 'in words', indicators: [['满意度指标', '服务对象满意度指标', '企业认可度', '达到100%']] },
  ],
  right: [
    { indicators: [['满意度指标', '服务对象满意度指标', '患者满意率', '≥98%']] },
    { note: 'points', indicators: [['满意度指标', '服务对象满意度指标', '群众评分', '≥100分']] },
    { note: 'what is dealt with', indicators: [['满意度指标', '服务对象满意度指标', '群众投诉办结率', '100%'], ['满意度指标', '服务对象满意度指标', '回访率', '100%']] },
    { note: 'an upper bound: D601 speaks', indicators: [['满意度指标', '服务对象满意度指标', '群众满意度', '≤100%']] },
    { note: 'V505', indicators: [['满意度指标', '服务对象满意度指标', '服务对象满意度', '≥100 完成率 达到 100%']] },
  ],
});
