/** D602: a cost with a lower bound. */
import type { Indicator } from '../../domain/targetTable';
import { cellOf, filledIndicators, showValue, textOf } from '../indicatorText';
import { defineRule } from '../rule';
import { offerExact, offerFlipped } from './flipOperator';

export const costLowerBound = defineRule({
  code: 'D602',
  name: 'cost-lower-bound',
  title: '成本用了“≥”',
  severity: 'error',
  group: 'direction',
  scope: 'cell',
  why: '成本是控制数，越低越好，写成“≥”，花得越多得分越高，与节约的要求相反。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）自评计分',
  messages: { direction: '成本应为上限，“{v}”建议改“≤”' },
  examples: {
    wrong: [
      { indicators: [['产出指标', '成本指标', '资金成本', '≥12万元']] },
      { note: '数字后混入文字时也看得出方向', indicators: [['产出指标', '成本指标', '资金成本', '≥90总体成本情况']] },
    ],
    right: [
      { indicators: [['产出指标', '成本指标', '资金成本', '≤12万元']] },
      { note: '执行率、节约率本来就是越高越好', indicators: [['产出指标', '成本指标', '预算执行率', '≥90%'], ['产出指标', '成本指标', '成本节约率', '≥3%']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const lower = indicator.operator === '≥' || indicator.operator === '>';
      if (!lower || !isControlledCost(indicator) || moreIsBetter.test(textOf(indicator.level3))) continue;
      report({
        message: 'direction',
        data: { v: showValue(indicator) },
        cells: [cellOf(table, indicator, 'value')],
        fix: offerFlipped(indicator.value, '≤'),
        choices: [offerExact(indicator.value, '≤')],
      });
    }
  },
});

const moreIsBetter = /节约|节省|节支|执行|完成|压减|降低|减少|下降|到位|支付|达标|合规/;

/** Social and ecological cost rows often hold something wanted (绿化覆盖率): there only money is a cost. */
function isControlledCost({ kind, target }: Indicator): boolean {
  if (kind === 'cost' || kind === 'economic-cost') return true;
  return (kind === 'social-cost' || kind === 'ecological-cost') && target?.type === 'money';
}
