/** S103 on its examples, and on forms without the column. */
import { expect, it } from 'vitest';
import { readTables } from '../../../src/reading/readTables';
import { descriptionEmpty } from '../../../src/rules/structure/descriptionEmpty';
import { findingsOf, testRule } from '../../kit/ruleTester';
import { sheetOf } from '../../kit/sheetText';

testRule(descriptionEmpty, {
  wrong: [
    { note: 'a blank of full width', indicators: [['产出指标', '数量指标', '采购护理床', '≥20张', '采购计划', '　'], ['产出指标', '质量指标', '护理床验收合格率', '100%']] },
    { note: 'two of three', indicators: [['产出指标', '数量指标', '新建渠道', '3.2公里', '设计图纸', ''], ['产出指标', '质量指标', '渠道验收合格率', '100%', '验收规程', ''], ['产出指标', '时效指标', '完工时间', '10月底前']] },
  ],
  right: [
    { note: 'a description of one character', indicators: [['产出指标', '数量指标', '采购护理床', '≥20张', '采购计划', '床']] },
    { note: 'a dash for a row that does not apply', indicators: [['效益指标', '经济效益指标', '无', '无', '', '']] },
  ],
});

it('asks for nothing that the form does not print', () => {
  const [table] = readTables(sheetOf('| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 培训人数 | ≥50人 |')).tables;
  expect(table && findingsOf(descriptionEmpty, table)).toEqual([]);
});
