/** D601: satisfaction with an upper bound. */
import { cellOf, filledIndicators, showValue, textOf } from '../indicatorText';
import { defineRule } from '../rule';
import { offerExact, offerFlipped } from './flipOperator';

export const satisfactionUpperBound = defineRule({
  code: 'D601',
  name: 'satisfaction-upper-bound',
  title: '满意度用了“≤”',
  severity: 'error',
  group: 'direction',
  scope: 'cell',
  why: '满意度越高越好，写成“≤”，自评时实际值越高得分反而越低。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）自评计分',
  messages: { direction: '满意度应为下限，“{v}”建议改“≥”' },
  examples: {
    wrong: [
      { indicators: [['满意度指标', '服务对象满意度指标', '使用部门满意度', '≤90%']] },
      { note: '写成文字也一样', indicators: [['满意度指标', '服务对象满意度指标', '使用部门满意度', '不超过90%']] },
    ],
    right: [
      { indicators: [['满意度指标', '服务对象满意度指标', '使用部门满意度', '≥90%']] },
      { note: '不满意率、投诉率越低越好', indicators: [['满意度指标', '服务对象满意度指标', '群众不满意率', '≤5%']] },
      { indicators: [['满意度指标', '服务对象满意度指标', '服务投诉率', '≤2%']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const name = textOf(indicator.level3);
      const upper = indicator.operator === '≤' || indicator.operator === '<';
      if (!upper || !(indicator.kind === 'satisfaction' || name.includes('满意')) || lowerIsBetter.test(name)) continue;
      report({
        message: 'direction',
        data: { v: showValue(indicator) },
        cells: [cellOf(table, indicator, 'value')],
        fix: offerFlipped(indicator.value, '≥'),
        choices: [offerExact(indicator.value, '≥')],
      });
    }
  },
});

const lowerIsBetter = /不满意|投诉|差评|上访|信访|纠纷/;
