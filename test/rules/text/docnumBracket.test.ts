/** T1206 on its examples. */
import { describe, expect, it } from 'vitest';
import { docnumBracket } from '../../../src/rules/text/docnumBracket';
import { readExample } from '../../kit/exampleGrid';
import { findingsOf, testRule } from '../../kit/ruleTester';

testRule(docnumBracket, {
  fixes: ['offered set'],
  wrong: [
    { note: '半角方括号', usage: '依据财预[2015]88号、财预[2021] 101 号，用于绩效管理。' },
    { note: '圆括号', indicators: [['产出指标', '数量指标', '发放护理补贴', '≥300人', '民发(2022)9号']] },
    { note: '目标', goals: ['1.落实冀水农［2023］27号要求，完成渠道衬砌。'] },
    { note: '描述', indicators: [['产出指标', '数量指标', '培训教师', '≥80人', '工作计划', '教师函【2024】5号规定的人数']] },
    {
      note: '几处',
      usage: '依据财预[2015]88号，用于绩效管理。',
      goals: ['1.落实冀水农［2023］27号要求，完成渠道衬砌。'],
      indicators: [['产出指标', '数量指标', '渠道衬砌', '≥3公里', '冀水农【2024】8号'], ['产出指标', '质量指标', '验收合格率', '100%', '冀水农（2024）9号']],
    },
  ],
  right: [
    { note: '没有文号', usage: '用于（2024）年度科普活动、3号楼供暖。' },
    { note: '门牌', usage: '用于东区（2024）3号楼外墙维修。' },
    { note: '已经是六角括号', usage: '按照冀财预〔2024〕1号、国发〔2018〕34号执行。' },
    { note: '标准号', usage: '执行GB/T 15834—2011和DB13(2020)标准。' },
  ],
});

describe('several document numbers', () => {
  it('are one finding with one fix', () => {
    const found = findingsOf(
      docnumBracket,
      readExample({ usage: '依据财预[2015]88号。', goals: ['1.落实冀水农［2023］27号要求。'], indicators: [['产出指标', '数量指标', '渠道衬砌', '≥3公里', '冀水农【2024】8号']] }),
    );
    expect(found.map(({ cells, fix }) => [cells.length, fix?.edits.length])).toEqual([[3, 3]]);
  });
});
