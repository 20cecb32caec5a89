/** C702 on its examples. */
import { countInQuality } from '../../../src/rules/classification/countInQuality';
import { testRule } from '../../kit/ruleTester';

testRule(countInQuality, {
  wrong: [
    { indicators: [['产出指标', '质量指标', '更新设备保障运行质量', '≥20个']] },
    { indicators: [['产出指标', '质量指标', '受益人数', '≥1万人']] },
  ],
  right: [{ indicators: [['产出指标', '质量指标', '站点信息有效性', '100%']] }, { note: 'a score', indicators: [['产出指标', '质量指标', '考核得分', '≥90分']] }],
});
