/** T1209 */
import { bannedPhrase } from '../../../src/rules/text/bannedPhrase';
import { testRule } from '../../kit/ruleTester';

testRule(bannedPhrase, {
  wrong: [
    { note: '夹着空格也认得', bannedPhrases: ['力争完成'], goals: ['1.力争 完成村庄绿化30亩。'] },
    { note: '在指标值里', bannedPhrases: ['按需'], indicators: [['产出指标', '数量指标', '设备购置数量', '按需采购']] },
    { note: '在依据里，两个说法各说一次', bannedPhrases: ['领导要求', '会议精神'], indicators: [['产出指标', '数量指标', '培训期数', '4期', '领导要求和会议精神']] },
    { note: '在三级指标和描述里', bannedPhrases: ['维稳'], indicators: [['产出指标', '数量指标', '维稳巡查次数', '≥12次', '工作计划', '每月维稳巡查一次']] },
  ],
  right: [
    { note: '没有用到', bannedPhrases: ['按需'], indicators: [['产出指标', '数量指标', '设备购置数量', '≥12台']] },
    { note: '字不相连', bannedPhrases: ['力争完成'], goals: ['1.力争年底前完成村庄绿化30亩。'] },
    { note: '项目名称由系统给出，不看', bannedPhrases: ['维稳'], project: '维稳专项经费' },
    { note: '空的单子', bannedPhrases: [], usage: '用于领导要求的各项工作。' },
  ],
});
