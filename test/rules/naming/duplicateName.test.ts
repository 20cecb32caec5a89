/** N802 on its examples. */
import { duplicateName } from '../../../src/rules/naming/duplicateName';
import { testRule } from '../../kit/ruleTester';

testRule(duplicateName, {
  fixes: ['offered set'],
  wrong: [
    {
      note: 'white space does not tell names apart',
      indicators: [['产出指标', '时效指标', '工作开展时间', '2025年1月-12月'], ['产出指标', '时效指标', '工作 开展时间', '100%']],
    },
  ],
  right: [
    {
      note: 'long-term and annual indicators one below the other',
      indicators: [
        ['产出指标', '数量指标', '科普活动', '≥60场'],
        ['效益指标', '社会效益指标', '受益人数', '≥3000人'],
        ['产出指标', '数量指标', '科普活动', '≥12场'],
        ['效益指标', '社会效益指标', '受益人数', '≥600人'],
      ],
    },
    { note: '涉密', indicators: [['产出指标', '数量指标', '涉密', '涉密'], ['产出指标', '数量指标', '涉密', '涉密'], ['产出指标', '质量指标', '验收合格率', '100%']] },
  ],
});
