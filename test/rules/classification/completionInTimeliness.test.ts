/** C709 on its examples. */
import { completionInTimeliness } from '../../../src/rules/classification/completionInTimeliness';
import { testRule } from '../../kit/ruleTester';

testRule(completionInTimeliness, {
  wrong: [
    { indicators: [['产出指标', '时效指标', '设备购置完成率（％）', '100']] },
    { indicators: [['产出指标', '时效指标', '培训 完成率', '100%', '培训方案', '已举办培训占应举办培训的比例']] },
    { indicators: [['产出指标', '时效指标', '水毁工程修复完成比例', '≥95%', '项目批复', '']] },
  ],
  right: [
    { indicators: [['产出指标', '时效指标', '按照工作计划完成率', '100%'], ['产出指标', '时效指标', '12月底前完成率', '100%']] },
    { indicators: [['产出指标', '时效指标', '完成率', '2025年12月底前']] },
    { indicators: [['产出指标', '时效指标', '补贴发放及时率', '100%'], ['产出指标', '质量指标', '任务完成率', '100%', '年度计划', '任务完成情况']] },
    { indicators: [['产出指标', '时效指标', '残保金缴纳完成率', '100%', '税务部门通知', '规定期限内缴清']] },
  ],
});
