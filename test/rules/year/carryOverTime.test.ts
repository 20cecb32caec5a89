/** Y1002 on its examples. */
import { carryOverTime } from '../../../src/rules/year/carryOverTime';
import { testRule } from '../../kit/ruleTester';

const carriedOver = { year: 2025, code: '13070024P00000410006W' } as const;

testRule(carryOverTime, {
  wrong: [
    { ...carriedOver, indicators: [['产出指标', '时效指标', '工程竣工时间', '2024年10月31日前']] },
    { ...carriedOver, indicators: [['产出指标', '时效指标', '设备采购时间', '２０２３年１２月底']] },
    { note: 'the name opens with the earlier year', year: 2025, project: '2023年高标准农田建设', indicators: [['产出指标', '时效指标', '建设周期', '2023年3月至2024年9月']] },
    { ...carriedOver, indicators: [['产出指标', '时效指标', '培训时间', '2024/12/31']] },
  ],
  right: [
    { note: 'this year’s project: Y1001 speaks', year: 2025, indicators: [['产出指标', '时效指标', '工程竣工时间', '2024年10月31日前']] },
    { ...carriedOver, indicators: [['产出指标', '时效指标', '建设周期', '2024年3月至2025年9月'], ['产出指标', '时效指标', '服务期', '12个月']] },
    { ...carriedOver, indicators: [['产出指标', '时效指标', '完成时间', '12月底前'], ['产出指标', '时效指标', '及时率', '100%']] },
    { ...carriedOver, usage: '上年结转资金，用于支付项目余款。', indicators: [['产出指标', '时效指标', '培训时间', '2024年9月']] },
    { ...carriedOver, indicators: [['产出指标', '质量指标', '档案截止年份', '2020年'], ['产出指标', '数量指标', '整理档案', '2024卷']] },
  ],
});
