/** V505 on its examples. */
import { trailingText } from '../../../src/rules/value/trailingText';
import { testRule } from '../../kit/ruleTester';

testRule(trailingText, {
  fixes: ['offered set', 'choice set'],
  wrong: [
    { indicators: [['产出指标', '数量指标', '参与宣传活动次数', '≥40参与科普活动的人口比例']] },
    { indicators: [['产出指标', '数量指标', '培训人员人次', '≥5培训科技工作者']] },
    { indicators: [['产出指标', '成本指标', '资金成本', '≥85资金成本大于等于15%']] },
    { budget: { total: '5.31' }, indicators: [['产出指标', '成本指标', '活动花费', '5.31 活动花费资金 5.31 万元']] },
    { note: 'full-width signs and digits', indicators: [['产出指标', '质量指标', '系统运行质量', '＞＝２０参与人员达到的效果']] },
    { note: '人员 is no unit 人', indicators: [['产出指标', '质量指标', '出勤', '≥90人员到岗比例']] },
  ],
  right: [
    { note: 'spaces before the unit', indicators: [['产出指标', '数量指标', '科普活动', '≥30 次']] },
    { note: 'a unit and its remark', indicators: [['产出指标', '数量指标', '科普活动', '20次以上（含线上）']] },
    { note: 'a plan by months', indicators: [['产出指标', '时效指标', '活动时间', '2024年1月-12月']] },
    { note: 'a verb first: not this rule', indicators: [['产出指标', '数量指标', '下乡活动', '开展5次活动']] },
    { note: 'words only', indicators: [['效益指标', '社会效益指标', '科学素质', '进一步提升']] },
    { note: 'an operator without a number', indicators: [['产出指标', '数量指标', '科普活动', '≥']] },
  ],
});
