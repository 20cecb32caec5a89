/** Kind of an indicator from its two labels. */
import { describe, expect, it } from 'vitest';
import { indicatorKinds, isBenefit, isCost, kindNames, kindOf } from '../../src/domain/indicatorKind';
import { corpusTables } from './corpusTables';

describe('kindOf', () => {
  it.each([
    ['产出指标', '数量指标', 'quantity'],
    ['项目完成指标', '质量指标', 'quality'],
    [null, '时效指标', 'timeliness'],
    ['产出指标', '成本指标', 'cost'],
    ['成本指标', null, 'cost'],
    ['成本指标', '', 'cost'],
    ['成本指标', '具体指标', 'cost'],
    ['成本指标', '经济成本指标', 'economic-cost'],
    ['成本指标', '经济', 'economic-cost'],
    ['成本指标', '社会成本指标', 'social-cost'],
    ['成本', '生态环境成本', 'ecological-cost'],
    ['效益指标', '经济', 'economic-benefit'],
    ['效果指标', '经济效益指标', 'economic-benefit'],
    ['产出指标', '社会效益指标', 'social-benefit'],
    ['满意度指标', '社会效益指标', 'social-benefit'],
    ['效益指标', '环境效益指标', 'ecological-benefit'],
    ['效益指标', '可持续影响', 'sustainability'],
    ['满意度指标', null, 'satisfaction'],
    ['满意度指标', '群众满意度', 'satisfaction'],
    ['满意度指标', '具体指标', 'satisfaction'],
    ['效益指标', '社会公众或服务对象满意度指标', 'satisfaction'],
    ['数量指标', null, 'quantity'],
    ['產出指標', '數量指標', 'quantity'],
    ['产出指标', null, null],
    ['效益指标', '', null],
    ['产出指标', '经济', null],
    ['效益指标', '其他指标', null],
    [null, null, null],
    ['', '', null],
  ])('%s · %s: %s', (level1, level2, want) => {
    expect(kindOf(level1, level2)).toBe(want);
  });

  it('understands every label of the sample tables', () => {
    const rows = corpusTables.flatMap((table) => table.indicators);
    const silent = rows.filter((row) => kindOf(row.level1 ?? null, row.level2 ?? null) === null);
    expect(silent).toEqual([]);
  });
});

describe('kinds', () => {
  it('have a name that leads back to them', () => {
    expect(indicatorKinds.filter((kind) => kindOf(null, kindNames[kind]) !== kind)).toEqual([]);
  });

  it('are cost, benefit or neither', () => {
    expect(indicatorKinds.filter(isCost)).toEqual(['cost', 'economic-cost', 'social-cost', 'ecological-cost']);
    expect(indicatorKinds.filter(isBenefit)).toEqual(['economic-benefit', 'social-benefit', 'ecological-benefit', 'sustainability']);
    expect([isCost(null), isBenefit(null)]).toEqual([false, false]);
  });
});
