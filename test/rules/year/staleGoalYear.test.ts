/** Y1001 on its examples. */
import { staleGoalYear } from '../../../src/rules/year/staleGoalYear';
import { testRule } from '../../kit/ruleTester';

testRule(staleGoalYear, {
  wrong: [
    { note: 'the year from the code', goals: ['2020年，市科协将紧紧围绕全市工作大局，助力创新驱动。'] },
    { year: 2025, goals: ['1.改善办公条件。', '2.２０２３ 年度完成机房设备更新，保障系统稳定运行'] },
    { note: 'a plan that reaches further is no sign of this year', year: 2025, goals: ['1.2024年，落实《科学素质纲要（2021—2035年）》，开展活动2030人次。'] },
    { year: 2025, goals: ['1.2024年12月底前完成道路硬化2公里。', '2.到2023年，实现农村供水全覆盖。'] },
    { year: 2025, usage: '用于：1、召开2023年水利工作会议\n2、编印培训教材' },
    { year: 2025, goals: ['1.2024年全县预计接待游客3万人次；2.2024年开放250天'] },
    { year: 2025, indicators: [['产出指标', '时效指标', '采购完成时间', '2023年6月-2024年9月'], ['产出指标', '时效指标', '验收时间', '2024-12-31']] },
  ],
  right: [
    { note: 'this year and later ones', year: 2025, goals: ['1.2025年，举办培训班12期。', '2.2026年继续推进'] },
    { note: 'history', year: 2025, goals: ['1.自2018年建馆以来持续免费开放，继续做好开放服务。', '2.2023年我县被评为全国文明城市提名城市，巩固创建成果。'] },
    { note: 'names of earlier tasks', year: 2025, goals: ['1.2024年保障性住房维修。', '2.2024年提升改造工程验收。', '3.2023年举办的大赛作品展出。'] },
    { note: 'the state of things', year: 2025, goals: ['1.2023年，全县共有残疾人1.2万人，继续做好保障。', '2.2023年底，学校30所'] },
    { note: 'documents', year: 2025, goals: ['1.根据2024年中央一号文件精神，推进乡村振兴。', '2.落实省教育厅2022年3号文，资助困难学生300人。'] },
    { note: 'a task or a review of an earlier year', year: 2025, goals: ['1.2024年高标准农田建设任务全部验收。', '2.完成2024年度部门决算公开', '3.开展2024年度项目绩效评价'] },
    { note: 'debts and seasons', year: 2025, usage: '用于支付2024年工程尾款、2024年冬季取暖费，召开2024年度总结表彰会。' },
    { note: 'a period that reaches into the year', year: 2025, goals: ['1.2024年至2025年采暖季保障室温达到18度。'], indicators: [['产出指标', '时效指标', '供暖期', '2024年11月15日至2025年3月15日']] },
    { note: 'no budget year is known', code: '', goals: ['2020年，举办讲座12场。'] },
    { note: 'no deadline', year: 2025, indicators: [['产出指标', '时效指标', '完成时间', '12月底前'], ['效益指标', '可持续影响指标', '设备启用时间', '2020年'], ['产出指标', '时效指标', '与2023年相比缩短办结时间', '≥2天']] },
  ],
});
