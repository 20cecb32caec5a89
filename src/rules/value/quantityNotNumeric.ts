/** V509: a quantity without a number. */
import { squash } from '../../domain/chineseText';
import { hasDigit } from '../../domain/targetValue';
import { isKnownUnit } from '../../domain/units';
import { cellOf, filledIndicators, isRedactedText, nameOf, textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const quantityNotNumeric = defineRule({
  code: 'V509',
  name: 'quantity-not-numeric',
  title: '数量指标无数字',
  severity: 'error',
  group: 'value',
  scope: 'cell',
  why: '数量指标要写清办多少、做几次，没有数字就无法考核，也无法和预算数核对。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）细化量化要求',
  messages: { number: '数量指标“{l3}”的值没有数字' },
  examples: {
    wrong: [{ indicators: [['产出指标', '数量指标', '补助示范单位数量', '以实际评选出的单位数量为准']] }],
    right: [
      { indicators: [['产出指标', '数量指标', '补助示范单位数量', '3家']] },
      { note: '中文数字也是数', indicators: [['产出指标', '数量指标', '召开全委会', '一次']] },
      { note: '别的类别可以是定性值', indicators: [['产出指标', '质量指标', '建设标准', '符合示范单位建设标准']] },
      { note: '缺数字的另有提醒', indicators: [['产出指标', '数量指标', '补助示范单位数量', '≥家']] },
      { note: '涉密内容不看', indicators: [['产出指标', '数量指标', '涉密', '涉密'], ['产出指标', '质量指标', '验收合格率', '100%']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const value = textOf(indicator.value);
      if (indicator.kind !== 'quantity' || hasDigit(value) || countsInWords(value) || isRedactedText(value)) continue;
      report({ message: 'number', data: { l3: nameOf(indicator) }, cells: [cellOf(table, indicator, 'value')] });
    }
  },
});

/** "一次", "不少于十场" */
function countsInWords(value: string): boolean {
  const [, unit] = /[零一二两三四五六七八九十百千万]+(.*)$/.exec(squash(value)) ?? [];
  return unit !== undefined && unit !== '' && isKnownUnit(unit);
}
