/** V508: a percentage that cannot be exceeded is asked for as "at least 100 %", or lies above 100 %. */
import type { Fix } from '../../domain/finding';
import { isCost } from '../../domain/indicatorKind';
import type { Indicator } from '../../domain/targetTable';
import { parseTarget } from '../../domain/targetValue';
import { cellOf, filledIndicators, showValue, textOf } from '../indicatorText';
import { offerText } from '../replaceText';
import { defineRule } from '../rule';

export const percentAtOrOver100 = defineRule({
  code: 'V508',
  name: 'percent-at-or-over-100',
  title: '百分比要求达到或超过100%以上',
  severity: 'warning',
  group: 'value',
  scope: 'cell',
  why: '完成率、满意度这类比率最高就是100%，写“≥100%”或更大的数，说明符号或数字填错了。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）目标应合理可行',
  messages: { over: '“{v}”不可能超过100%，请核对' },
  examples: {
    wrong: [
      { indicators: [['产出指标', '时效指标', '工作按时完成率', '≥100%']] },
      { note: '超过100%', indicators: [['产出指标', '质量指标', '验收合格率', '120%']] },
    ],
    right: [
      { indicators: [['产出指标', '质量指标', '验收合格率', '100%']] },
      { note: '“达到”不是“超过”', indicators: [['产出指标', '质量指标', '验收合格率', '达到100%']] },
      { note: '成本控制率用上限', indicators: [['产出指标', '成本指标', '成本控制率', '≤100%']] },
      { note: '增长率可以超过100%', indicators: [['效益指标', '经济效益指标', '销售收入增长率', '≥120%']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const { target } = indicator;
      if (target?.type !== 'number' || target.unit !== '%' || mayExceed(indicator)) continue;
      const { number, operator } = target;
      // 达到100% asks for no more than 100%.
      const atLeast = (operator === '≥' || operator === '>') && !/^\s*达到/.test(textOf(indicator.value));
      const impossible = number > 100 || (number === 100 && operator === '>');
      if (!impossible && !(number === 100 && atLeast)) continue;
      report({
        message: 'over',
        data: { v: showValue(indicator) },
        cells: [cellOf(table, indicator, 'value')],
        severity: impossible ? 'error' : 'warning',
        fix: number === 100 ? exactly100(indicator) : null,
      });
    }
  },
});

/** Rates measured against another quantity: growth, return, and costs with an upper bound. */
function mayExceed(indicator: Indicator): boolean {
  const name = textOf(indicator.level3);
  if (/增长|增幅|增速|增加|提升|提高|同比|上升|超额|回报|收益率|利润率|投入产出|产出比|倍/.test(name)) return true;
  return isCost(indicator.kind) && (indicator.operator === '≤' || indicator.operator === '<');
}

/** Only where the operator stands in the value itself: a column of its own is not ours to guess. */
function exactly100(indicator: Indicator): Fix | null {
  const value = indicator.value;
  if (!value || parseTarget(textOf(value)).operator === null) return null;
  return offerText(value, '100%');
}
