/** S105 on its examples, and across a page break. */
import { expect, it } from 'vitest';
import { readTables } from '../../../src/reading/readTables';
import { orphanContinuationRow } from '../../../src/rules/structure/orphanContinuationRow';
import { findingLines } from '../../kit/findings';
import { findingsOf, testRule } from '../../kit/ruleTester';
import { sheetOf } from '../../kit/sheetText';

testRule(orphanContinuationRow, {
  fixes: ['offered set'],
  wrong: [
    {
      note: 'a description over three rows',
      indicators: [
        ['产出指标', '数量指标', '采暖费补助人数', '320人', '人员名册', '财政供养在职及'],
        ['产出指标', '数量指标', '', '', '', '离退休人员中'],
        ['产出指标', '数量指标', '', '', '', '享受补助的人数'],
      ],
    },
    { note: 'before another kind', indicators: [['产出指标', '质量指标', '资料合格率', '≥98%', '《档案管'], ['产出指标', '质量指标', '', '', '理办法》', ''], ['产出指标', '时效指标', '完成时间', '11月底前']] },
  ],
  right: [
    { note: 'an empty basis is no tail', indicators: [['产出指标', '数量指标', '安装路灯', '60盏', ''], ['产出指标', '数量指标', '', '', '设计图纸', '']] },
  ],
});

const header = '| 一级指标 | 二级指标 | 三级指标 | 指标值 |';

it('joins what a page break has cut, and leaves nothing to find', () => {
  const text = `${header}\n| 产出指标 | 时效指标 | 完成时间 | 2025年11月 |\n${header}\n| | | | 底前 |`;
  const [table] = readTables(sheetOf(text)).tables;
  const found = table ? findingsOf(orphanContinuationRow, table) : [];
  expect(findingLines(found)).toEqual(['D4 S105 info 此行疑为上一行“指标值”的续行：底前']);
  expect(found[0]?.fix?.edits).toEqual([
    { kind: 'set', cell: { row: 1, column: 3 }, before: '2025年11月', after: '2025年11月底前' },
    { kind: 'set', cell: { row: 3, column: 3 }, before: '底前', after: '' },
  ]);
});
