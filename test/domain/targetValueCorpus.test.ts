/** Every target value of the sample tables, as a careful reader understands it. */
import { describe, expect, it } from 'vitest';
import { parseTarget } from '../../src/domain/targetValue';
import { corpusTables } from './corpusTables';

const values = corpusTables.flatMap((table) => table.indicators.map((indicator) => indicator.value ?? ''));

function distinct(type: string): string[] {
  return [...new Set(values.filter((value) => parseTarget(value).target?.type === type))].sort();
}

describe('the sample tables', () => {
  it('hold so many of each', () => {
    const counts: Record<string, number> = {};
    for (const value of values) {
      const type = parseTarget(value).target?.type ?? 'blank';
      counts[type] = (counts[type] ?? 0) + 1;
    }
    expect(counts).toEqual({ number: 184, qualitative: 28, unreadable: 27, date: 9, blank: 15, money: 42, period: 9, redacted: 6 });
  });

  it('these cannot be measured', () => {
    expect(distinct('unreadable')).toEqual([
      '5.31 科普活动花费资金 5.31 万元',
      '≥100 完成率 达到 100%',
      '≥10社会总体效益提高',
      '≥11经济总体效益提高',
      '≥20参与人员时效性',
      '≥20参与人员达到的效果',
      '≥20总体时效指数',
      '≥20总体质量指数',
      '≥30 总体生态效益率',
      '≥40参与科普活动的人口比例',
      '≥40社会效益率',
      '≥50总体经济效益指标',
      '≥5培训科技工作者',
      '≥85资金成本大于等于15%',
      '≥90乡村科普e站科普宣传推广活动满意度',
      '≥90总体成本指标',
      '≥95 完成率 达到 95%',
      '≥95持续服务',
      '≥95服务对象满意率',
      '≥95生态总体效益增长',
      '举办培训班12期，培训500人',
      '全年4篇',
      '发放资料10000册',
      '开展5次活动',
    ]);
  });

  it('these speak in words', () => {
    expect(distinct('qualitative')).toEqual([
      '可持续性服务',
      '各课题组撰写字数',
      '市民科普素质提升程度',
      '持续提升',
      '提升公共文化服务水平',
      '提高了市民的科学素质',
      '提高了群众的科学素质',
      '省科协实际评选出的各地示范单位数量',
      '符合“八有标准”',
      '经费保障可持续性',
      '较上年度提升',
      '进一步促进',
      '进一步保障',
      '进一步密切服务我市科技工作者',
      '进一步提升',
    ]);
  });

  it('these are times', () => {
    expect([distinct('date'), distinct('period')]).toEqual([
      [
        '12月15日前',
        '12月底',
        '12月底前',
        '2021年12月底之前',
        '2021年9月30日之前',
        '2024年11月15日前',
        '2024年12月',
        '2025年11月底',
      ],
      ['2024年1月-12月', '2025年1月-12月', '2025年1月至11月'],
    ]);
  });

  it('numbers and money are printed as operator, number and unit', () => {
    // Read back from what was understood, a value gives itself, but for the words and signs listed.
    const respelled = values.flatMap((value) => {
      const { target } = parseTarget(value);
      if (target?.type !== 'number' && target?.type !== 'money') return [];
      const again = `${target.operator ?? ''}${target.number}${target.unit ?? ''}`;
      return again === value ? [] : [`${value} → ${again}`];
    });
    expect([...new Set(respelled)].sort()).toEqual([
      '90%以上 → ≥90%',
      '≤100百分比 → ≤100%',
      '≤115万 → ≤115万元',
      '≤90百分比 → ≤90%',
      '≥100百分比 → ≥100%',
      '≥90百分比 → ≥90%',
      '≥95百分比 → ≥95%',
    ]);
  });
});
