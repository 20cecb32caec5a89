/** B304 on its examples, and beside the other rules about the same amounts. */
import { describe, expect, it } from 'vitest';
import { checkTable } from '../../../src/checking/checkTable';
import type { ExampleIndicator, RuleExample } from '../../../src/rules/example';
import { unitSlip } from '../../../src/rules/budget/unitSlip';
import { readExample } from '../../kit/exampleGrid';
import { testRule } from '../../kit/ruleTester';

testRule(unitSlip, {
  fixes: ['offered set', 'choice set'],
  wrong: [
    { note: '两行成本都按元写', budget: { total: '86.50' }, indicators: [['产出指标', '成本指标', '设备购置费', '≤80元'], ['产出指标', '成本指标', '安装调试费', '≤6.5元']] },
    { note: '成本按元的数字配了万元', budget: { total: '12.5' }, indicators: [['产出指标', '成本指标', '维修改造成本', '≤125000万元']] },
    { note: '预算数按元填在万元表里，用途与成本都对', budget: { total: '180000', fiscal: '180000' }, usage: '项目总预算18万元，用于取暖。', indicators: [['产出指标', '成本指标', '取暖费总额', '≤18万元']] },
    { note: '全角数字', unit: '元', budget: { total: '4000000.00' }, indicators: [['产出指标', '经济成本指标', '工程总投资', '≤４００元']] },
    { note: '四舍五入后相差一万倍', budget: { total: '9.99' }, indicators: [['产出指标', '成本指标', '培训经费', '≤10元']] },
  ],
  right: [
    { note: '补助标准', budget: { total: '100.00' }, indicators: [['产出指标', '成本指标', '参审案件补助', '100元']] },
    { note: '人均成本', budget: { total: '400.00' }, indicators: [['产出指标', '成本指标', '人均培训成本', '≤400元/人·天']] },
    { note: '没有成本金额', budget: { total: '300.00' }, indicators: [['产出指标', '成本指标', '预算控制率', '≤100%']] },
    { note: '表头单位不明', budget: { total: null, fiscal: null }, indicators: [['产出指标', '成本指标', '项目总成本', '≤5万元']] },
    { note: '预算为0', budget: { total: '0', fiscal: '0' }, indicators: [['产出指标', '成本指标', '项目总成本', '≤5万元']] },
  ],
});

describe('two amounts that differ by ten thousand', () => {
  const about = (example: RuleExample) => checkTable(readExample(example)).map(({ rule }) => rule).filter((rule) => /^B30[1-4]$/.test(rule));
  const cost = (value: string): readonly ExampleIndicator[] => [['产出指标', '成本指标', '项目总成本', value]];

  it.each<[string, RuleExample]>([
    ['cost', { budget: { total: '20.00' }, indicators: cost('≤20元') }],
    ['usage', { budget: { total: '18.00' }, usage: '项目预算总额180000万元，用于校舍维修。', indicators: cost('≤18万元') }],
    ['fiscal part', { budget: { total: '35.00', fiscal: '350000' }, indicators: cost('≤35万元') }],
    ['budget itself', { budget: { total: '180000', fiscal: '180000' }, usage: '项目总预算18万元，用于取暖。', indicators: cost('≤18万元') }],
  ])('are spoken of once: %s', (_where, example) => {
    expect(about(example)).toEqual(['B304']);
  });

  it.each<[string, RuleExample, string[]]>([
    ['a slip, and another amount that is wrong', { budget: { total: '20.00' }, usage: '项目预算总额20元，用于校舍维修。', indicators: cost('≤17万元') }, ['B303', 'B304']],
    ['a wrong total beside the slip', { budget: { total: '20.00' }, usage: '项目预算总额25万元，用于校舍维修。', indicators: cost('≤20元') }, ['B302', 'B304']],
    ['other funds beside the fiscal part', { budget: { total: '20.00', fiscal: '150000', other: '5.00' }, indicators: cost('≤20万元') }, ['B301']],
    ['no slip', { budget: { total: '20.00', fiscal: '2.00' }, indicators: cost('≤20万元') }, ['B301']],
  ])('hide nothing else: %s', (_what, example, rules) => {
    expect(about(example).sort()).toEqual(rules);
  });
});
