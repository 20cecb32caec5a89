/** V512 on its examples. */
import { multipleTargets } from '../../../src/rules/value/multipleTargets';
import { testRule } from '../../kit/ruleTester';

testRule(multipleTargets, {
  wrong: [
    { indicators: [['产出指标', '数量指标', '乡村医生培训', '2期、300人次']] },
    { indicators: [['产出指标', '数量指标', '购置图书及书架', '图书5000册；书架20组']] },
    { indicators: [['产出指标', '质量指标', '室内环境', '温度≥18℃，湿度≥40%']] },
    { indicators: [['产出指标', '成本指标', '会议费', '≤5万元，人均≤400元/人']] },
    { indicators: [['产出指标', '数量指标', '义诊', '开展12场，服务３０００人次']] },
    { indicators: [['产出指标', '数量指标', '档案数字化', '12000卷150万页']] },
    { note: 'remarks in brackets do not hide the rest', indicators: [['产出指标', '数量指标', '巡展', '20所（含乡镇）学校，受众5000人']] },
  ],
  right: [
    { indicators: [['产出指标', '数量指标', '教师培训', '500人']] },
    { note: 'V505 speaks of it', indicators: [['产出指标', '质量指标', '活动效果', '≥95 完成率 达到 95%']] },
    { note: 'compound units', indicators: [['产出指标', '成本指标', '补贴标准', '600元/人/月'], ['产出指标', '数量指标', '巡检', '4次/年']] },
    { note: 'one length of time', indicators: [['产出指标', '时效指标', '演练时长', '1小时30分钟'], ['产出指标', '时效指标', '建设周期', '2年6个月']] },
    { note: 'one sum', indicators: [['产出指标', '成本指标', '投资额', '合计3亿2000万元']], budget: { total: '32000.00' } },
    { note: 'a share of the whole', indicators: [['产出指标', '数量指标', '示范户', '共15户（占30%）']] },
    { note: 'a ratio', indicators: [['产出指标', '质量指标', '护理员配备', '每10名老人配备1人']] },
    { note: 'a condition', indicators: [['产出指标', '质量指标', '考试成绩', '90%的学员达到80分'], ['产出指标', '质量指标', '老年人体检', '65岁以上老年人100%体检']] },
    { note: 'arithmetic', indicators: [['产出指标', '成本指标', '评审费', '800元/人·天×6人']] },
    { note: 'dates', indicators: [['产出指标', '时效指标', '巡展', '2025年3月至6月20场'], ['产出指标', '时效指标', '拨付', '3月底前50%，9月底前100%']] },
    { note: 'the same unit', indicators: [['产出指标', '质量指标', '合格率、优良率', '合格率98%，优良率80%']] },
    { note: 'round the clock', indicators: [['产出指标', '时效指标', '值守', '7×24小时']] },
    { note: 'a standard', indicators: [['产出指标', '质量指标', '道路质量', '符合JTG F80/1-2017标准']] },
  ],
});
