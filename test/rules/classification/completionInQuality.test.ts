/** C710 on its examples. */
import { completionInQuality } from '../../../src/rules/classification/completionInQuality';
import { testRule } from '../../kit/ruleTester';

testRule(completionInQuality, {
  wrong: [
    { indicators: [['产出指标', '质量指标', '设备采购完成率', '＝100％']] },
    { indicators: [['产出指标', '质量指标', '各项工作 按时完成率', '≥98%']] },
    { indicators: [['产出指标', '质量指标', '完成率', '1']] },
  ],
  right: [
    { indicators: [['产出指标', '质量指标', '规范治疗完成率', '≥90%'], ['产出指标', '质量指标', '义务教育完成率', '≥95%']] },
    { indicators: [['产出指标', '质量指标', '工程完成质量', '优良'], ['产出指标', '质量指标', '完成率达标情况', '达标']] },
    { indicators: [['产出指标', '数量指标', '任务完成率', '100%'], ['产出指标', '时效指标', '任务完成率', '100%']] },
    { indicators: [['产出指标', '质量指标', '系统上线率', '100%']] },
  ],
});
