/** E902 on its examples. */
import { basisCopied } from '../../../src/rules/basis/basisCopied';
import { testRule } from '../../kit/ruleTester';

testRule(basisCopied, {
  wrong: [
    { note: 'the value', indicators: [['产出指标', '数量指标', '科普活动', '≥12场', '≥12 场']] },
    { indicators: [['产出指标', '质量指标', '展品完好率（%）', '≥95', '展品完好率']] },
    { indicators: [['产出指标', '成本指标', '项目总成本', '≤20万元', '成本指标']] },
  ],
  right: [
    { indicators: [['满意度指标', '服务对象满意度指标', '群众满意度', '≥95%', '市科协满意度调查']] },
    { indicators: [['产出指标', '质量指标', '展品完好率', '≥95%', '展品使用情况']] },
    { note: 'blank: E901 speaks', indicators: [['产出指标', '质量指标', '展品完好率', '≥95%', '']] },
  ],
});
