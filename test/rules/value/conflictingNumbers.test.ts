/** V516 on its examples. */
import { conflictingNumbers } from '../../../src/rules/value/conflictingNumbers';
import { testRule } from '../../kit/ruleTester';

testRule(conflictingNumbers, {
  wrong: [
    { indicators: [['产出指标', '数量指标', '培训人次', '≥500人次不少于600人次']] },
    { indicators: [['产出指标', '成本指标', '培训成本', '≤5万元，且不超过8万元']] },
    { indicators: [['产出指标', '质量指标', '参训率', '≥９５％ 完成率 达到 90%']] },
    { indicators: [['产出指标', '质量指标', '疫苗接种率', '≥90疫苗接种率不低于95%']] },
    { note: 'impossible bounds', indicators: [['产出指标', '质量指标', '水温', '不高于40℃且不低于60℃']] },
  ],
  right: [
    { indicators: [['产出指标', '数量指标', '培训人次', '≥500人次']] },
    { note: 'the same number', indicators: [['产出指标', '成本指标', '活动花费资金', '5.31 活动花费资金 5.31 万元'], ['产出指标', '质量指标', '参训率', '≥95参训率达到95%']] },
    { note: 'different units', indicators: [['产出指标', '数量指标', '培训', '≥12期，≥500人']] },
    { note: 'part of it', indicators: [['产出指标', '数量指标', '种植面积', '≥500亩，其中设施农业≥100亩']] },
    { note: 'two things', indicators: [['产出指标', '质量指标', '工程质量', '≥98%合格，优良率≥80%']] },
    { note: 'a range', indicators: [['产出指标', '质量指标', '成活率', '≥85%且≤100%'], ['产出指标', '质量指标', '含水率', '不低于8%不超过14%']] },
    { note: 'grades', indicators: [['产出指标', '质量指标', '考核得分', '≥90分优秀，≥80分良好']] },
    { note: 'remarks', indicators: [['产出指标', '数量指标', '开放天数', '≥300天（争取达到320天）']] },
    { note: 'dates', indicators: [['产出指标', '时效指标', '期限', '不早于2025年3月不晚于2025年6月']] },
    { note: 'arithmetic', indicators: [['产出指标', '成本指标', '劳务费', '20人×500元=10000元']], budget: { total: '1.00' } },
  ],
});
