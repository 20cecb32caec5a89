/** V503 on its examples. */
import { expect, it } from 'vitest';
import { readTables } from '../../../src/reading/readTables';
import { textOperator } from '../../../src/rules/value/textOperator';
import { findingsOf, testRule } from '../../kit/ruleTester';
import { sheetOf } from '../../kit/sheetText';

testRule(textOperator, {
  fixes: ['offered set', 'choice set'],
  wrong: [
    { indicators: [['产出指标', '质量指标', '义务教育巩固率', '不低于９５％']] },
    { indicators: [['产出指标', '成本指标', '人均培训费', '不超过400元/人·天']] },
    { indicators: [['产出指标', '数量指标', '清淤河道', '12公里及以上']] },
    { indicators: [['产出指标', '时效指标', '故障响应', '不超过 2 小时']] },
    { note: 'a remark stays', indicators: [['产出指标', '数量指标', '科普活动', '20次（含线上）以上']] },
    { note: 'both', indicators: [['产出指标', '数量指标', '开放天数', '不少于300天以上']] },
    { indicators: [['产出指标', '数量指标', '购置图书', '1万册以上']] },
    { indicators: [['产出指标', '质量指标', '次品率', '小于1%']] },
    { indicators: [['满意度指标', '服务对象满意度指标', '患者满意度', '达到95%以上']] },
  ],
  right: [
    { note: 'a date', indicators: [['产出指标', '时效指标', '完工时间', '不晚于2025年10月底']] },
    { note: 'time limits', indicators: [['产出指标', '时效指标', '办结时限', '5个工作日以内'], ['产出指标', '时效指标', '维修到场时间', '2小时之内']] },
    { note: 'words in a sentence', indicators: [['效益指标', '社会效益指标', '群众就医', '85%以上的群众能在县域内就医']] },
    { note: 'grades', indicators: [['产出指标', '质量指标', '教师学历', '本科及以上'], ['产出指标', '质量指标', '医院等级', '二级以上']] },
    { note: 'V505', indicators: [['产出指标', '质量指标', '系统运行质量', '不低于20参与人员达到的效果']] },
  ],
});

it('leaves the fix to the user where signs have a column of their own', () => {
  const [table] = readTables(sheetOf('| 一级指标 | 二级指标 | 三级指标 | 计算符号 | 指标值 | 计量单位 |\n| 产出指标 | 质量指标 | 参训率 | | 95以上 | % |')).tables;
  const found = table ? findingsOf(textOperator, table) : [];
  expect(found.map(({ message, fix }) => [message, fix])).toEqual([['“95以上”建议写作“≥95”', null]]);
});
