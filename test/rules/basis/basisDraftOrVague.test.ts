/** E904 on its examples: the same words are one finding. */
import { expect, it } from 'vitest';
import { basisDraftOrVague } from '../../../src/rules/basis/basisDraftOrVague';
import { readExample } from '../../kit/exampleGrid';
import { findingLines } from '../../kit/findings';
import { findingsOf, testRule } from '../../kit/ruleTester';

testRule(basisDraftOrVague, {
  wrong: [
    { indicators: [['产出指标', '数量指标', '渠道清淤长度', '≥12公里', '上级 文件']] },
    { indicators: [['产出指标', '成本指标', '租金', '≤20万元', '有关通知要求']] },
    { indicators: [['产出指标', '质量指标', '培训合格率', '≥95%', '《干部培训管理办法》（讨论稿）']] },
    { usage: '按照相关文件要求，购置医疗设备一批。' },
  ],
  right: [
    { indicators: [['产出指标', '数量指标', '培训人数', '≥150人', '2025年部门预算草案'], ['产出指标', '时效指标', '供暖期', '5个月', '市政府供热文件']] },
    { indicators: [['产出指标', '数量指标', '培训人数', '≥150人', '冀财教【2024】25号等有关文件'], ['产出指标', '数量指标', '场次', '≥15场', '培训通知']] },
    { usage: '用于起草条例草案、开展立法调研，落实惠民相关政策。' },
    { note: 'accepted by the unit', basisPhrases: ['相关文件'], indicators: [['产出指标', '数量指标', '培训人数', '≥150人', '相关文件']] },
    { usage: '根据《科学技术普及法》等相关文件，开展科普活动。' },
    { indicators: [['产出指标', '数量指标', '政策宣传', '≥15场', '相关政策知晓率调查'], ['产出指标', '数量指标', '涉密', '涉密', '涉密']] },
  ],
});

it('says the same words once', () => {
  const rows = ['贷款贴息', '农机购置'].map((name) => ['产出指标', '数量指标', name, '≥30户', '相关政策'] as const);
  expect(findingLines(findingsOf(basisDraftOrVague, readExample({ indicators: rows })))).toEqual(['G10,G11 E904 info 依据“相关政策”为草案或不具体']);
});
