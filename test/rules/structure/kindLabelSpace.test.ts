/** S109 on its examples. */
import { kindLabelSpace } from '../../../src/rules/structure/kindLabelSpace';
import { testRule } from '../../kit/ruleTester';

testRule(kindLabelSpace, {
  fixes: ['safe set'],
  wrong: [
    { note: 'a merged label is told of once', indicators: [['产出指标', '质量 指标', '渠道验收合格率', '100%'], ['产出指标', '质量 指标', '混凝土强度达标率', '100%']] },
    { note: 'beside an empty row', indicators: [['效益指标', '社会效益指标', '灌溉受益人口', '≥3000人'], ['效益指标', '生态效益指 标', '', '']] },
    { note: 'a no-break space', indicators: [['产出指标', '时效 指标', '完工时间', '10月底前']] },
    { note: 'two blanks', indicators: [['满意度指标', '服务对 象满意度 指标', '患者满意度', '≥90%']] },
  ],
  right: [
    { note: 'around the label', indicators: [['产出指标', ' 数量指标 ', '采购疫苗', '≥5000支']] },
    { note: 'a hint in brackets, a number in front', indicators: [['产出指标 （50分）', '1. 数量指标', '采购疫苗', '≥5000支']] },
  ],
});
