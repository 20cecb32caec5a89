/** C706 on its examples. */
import { timeNamePercent } from '../../../src/rules/classification/timeNamePercent';
import { testRule } from '../../kit/ruleTester';

testRule(timeNamePercent, {
  wrong: [
    { indicators: [['产出指标', '时效指标', '设备采购完成时间', '≥９０％']] },
    { indicators: [['产出指标', '时效指标', '项目建设 周期（年度）', '100百分比']] },
    { indicators: [['产出指标', '时效指标', '水利工程工期', '100%']] },
    { indicators: [['产出指标', '时效指标', '补贴发放日期', '不低于98%']] },
  ],
  right: [
    { indicators: [['产出指标', '时效指标', '系统正常运行时间', '≥99.9%']] },
    { indicators: [['产出指标', '时效指标', '完成时间', '2025年11月底前'], ['产出指标', '时效指标', '服务期限', '12个月']] },
    { indicators: [['产出指标', '时效指标', '按时间节点完成率', '100%'], ['产出指标', '时效指标', '工期达标率', '≥95%']] },
    { note: 'no percentage', indicators: [['产出指标', '时效指标', '培训时间', '及时'], ['产出指标', '时效指标', '租赁期限', '1']] },
    { note: 'quality: availability', indicators: [['产出指标', '质量指标', '系统可用时间', '≥99%']] },
  ],
});
