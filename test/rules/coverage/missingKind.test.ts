/** Required kinds: what the form asks for, and where the blank row goes. */
import { describe, expect, it } from 'vitest';
import type { FormDemands, TargetTable } from '../../../src/domain/targetTable';
import { checkTable } from '../../../src/checking/checkTable';
import type { ExampleIndicator } from '../../../src/rules/example';
import { readExample, withForm } from '../../kit/exampleGrid';

const quantity: ExampleIndicator = ['产出指标', '数量指标', '举办讲座', '≥12场'];
const quality: ExampleIndicator = ['产出指标', '质量指标', '内容审核合格率', '≥95%'];
const timeliness: ExampleIndicator = ['产出指标', '时效指标', '完成时间', '2025年11月底前'];
const cost: ExampleIndicator = ['产出指标', '成本指标', '项目总成本', '≤20万元'];
const benefit: ExampleIndicator = ['效益指标', '社会效益指标', '听讲居民', '≥600人'];
const satisfaction: ExampleIndicator = ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%'];

function missing(table: TargetTable): string[] {
  return checkTable(table).flatMap(({ rule, severity }) => (rule.startsWith('K') ? [`${rule} ${severity}`] : []));
}

const without = (...indicators: readonly ExampleIndicator[]) => readExample({ indicators });

describe('required kinds', () => {
  it.each<[string, readonly ExampleIndicator[], readonly string[]]>([
    ['all six', [quantity, quality, timeliness, cost, benefit, satisfaction], []],
    ['可持续影响 alone is a benefit', [quantity, quality, timeliness, cost, ['效益指标', '可持续影响指标', '长期志愿者', '≥50人'], satisfaction], []],
    ['效果指标 is the older word', [quantity, quality, timeliness, cost, ['效果指标', '社会效益指标', '听讲居民', '≥600人'], satisfaction], []],
    ['成本 as a level 1', [quantity, quality, timeliness, ['成本指标', '', '项目总成本', '≤20万元'], benefit, satisfaction], []],
    ['成本 by its parts', [quantity, quality, timeliness, ['成本指标', '经济成本指标', '项目总成本', '≤20万元'], benefit, satisfaction], []],
    ['a row without a value does not count', [quantity, quality, timeliness, ['产出指标', '成本指标', '项目总成本', ''], benefit, satisfaction], ['K204 error']],
    ['a blank category row does not count', [quantity, ['产出指标', '质量指标', '', ''], timeliness, cost, benefit, satisfaction], ['K202 warning']],
    ['a label one character off may be it', [['产出指标', '数两指标', '举办讲座', '≥12场'], quality, timeliness, cost, benefit, satisfaction], []],
  ])('%s', (_case, indicators, expected) => expect(missing(without(...indicators))).toEqual(expected));

  it.each<[string, Partial<FormDemands>, readonly string[]]>([
    ['as grave as the form says', { required: { quality: 'error', cost: 'info' } }, ['K202 error', 'K204 info']],
    ['only what the form asks for', { required: { quantity: 'error', benefit: 'error' } }, []],
    ['nothing can be told where there is no level 2', { hasLevel2: false, required: { satisfaction: 'info' } }, ['K206 info']],
  ])('%s', (_case, form, expected) => expect(missing(withForm(without(quantity, timeliness, benefit), form))).toEqual(expected));

  it('is silent where the labels are lost', () => {
    const table = without(quantity, timeliness, benefit, satisfaction);
    const lost = { ...table, indicators: table.indicators.map((row) => ({ ...row, kind: null, level2: null })) };
    expect(missing(lost)).toEqual([]);
  });
});

describe('the row offered', () => {
  // The first indicator stands in sheet row 10 (index 9).
  it.each<[string, readonly ExampleIndicator[], string, number | null]>([
    ['before the first kind that follows', [quantity, quantity, timeliness, cost, benefit, satisfaction], 'K202', 11],
    ['at the top', [quality, timeliness, cost, benefit, satisfaction], 'K201', 9],
    ['at the end of the table', [quantity, quality, timeliness, cost, benefit], 'K206', 14],
    ['none where the row is there already', [quantity, ['产出指标', '质量指标', '', ''], timeliness, cost, benefit, satisfaction], 'K202', null],
  ])('%s', (_case, indicators, rule, row) => {
    const finding = checkTable(without(...indicators)).find((one) => one.rule === rule);
    expect(finding).toBeDefined();
    expect(finding?.fix?.edits ?? null).toEqual(row === null ? null : [{ kind: 'insertRow', row }]);
    expect(finding?.fix?.safe ?? false).toBe(false);
  });
});
