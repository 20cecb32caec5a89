/** V501: a bare number without a unit. */
import { squash } from '../../domain/chineseText';
import type { Fix } from '../../domain/finding';
import type { Indicator } from '../../domain/targetTable';
import { isKnownUnit } from '../../domain/units';
import { bareName, cellOf, filledIndicators, nameOf, showValue, textOf } from '../indicatorText';
import { offerText } from '../replaceText';
import { defineRule } from '../rule';

export const missingUnit = defineRule({
  code: 'V501',
  name: 'missing-unit',
  title: '缺计量单位',
  severity: 'warning',
  group: 'value',
  scope: 'cell',
  why: '只有数字没有单位，不知道是次、人还是百分之几，审核时会被要求补充，考核时也无从对照。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）细化量化要求',
  messages: { unit: '“{l3}”的值“{v}”没有单位' },
  examples: {
    wrong: [
      { note: '名称是比率，可以补上%', indicators: [['产出指标', '质量指标', '按时完成率', '≥90']] },
      { note: '不知道单位是什么', indicators: [['产出指标', '数量指标', '科普活动', '20']] },
    ],
    right: [
      { note: '单位写在名称里', indicators: [['满意度指标', '服务对象满意度指标', '服务群体满意度（%）', '≥90']] },
      { indicators: [['产出指标', '数量指标', '租车（次）', '1']] },
      { note: '名称以人次、场次结尾，单位清楚', indicators: [['产出指标', '数量指标', '宣传覆盖人次', '≥2000']] },
      { note: '日期没有单位', indicators: [['产出指标', '时效指标', '完成年份', '2025']] },
      { indicators: [['产出指标', '数量指标', '科普活动', '≥20次']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const { target } = indicator;
      if (target?.type !== 'number' || target.unit !== null) continue;
      if (nameHoldsUnit(indicator) || isYear(indicator, target.number)) continue;
      report({
        message: 'unit',
        data: { l3: nameOf(indicator), v: showValue(indicator) },
        cells: [cellOf(table, indicator, 'value')],
        fix: percentSign(indicator, target.number),
      });
    }
  },
});

function nameHoldsUnit(indicator: Indicator): boolean {
  const name = squash(textOf(indicator.level3));
  if (/[%‰]/.test(name) || /(?:人次|场次)$/.test(name)) return true;
  const hints = name.match(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g) ?? [];
  return hints.some((hint) => isKnownUnit(hint.slice(1, -1).replace(/^单位[:：]?/, '')));
}

function isYear(indicator: Indicator, number: number): boolean {
  return indicator.kind === 'timeliness' && Number.isInteger(number) && number >= 2000 && number < 2100;
}

/** "1" may mean 100 %: then the sign alone would be wrong. A frequency is no percentage. */
function percentSign(indicator: Indicator, number: number): Fix | null {
  const name = bareName(indicator);
  if (!/(?:率|满意度)$/.test(name) || /(?:频|效|功)率$/.test(name) || Math.abs(number) <= 1 || !indicator.value) return null;
  const unitCell = indicator.cells.unit;
  if (!unitCell) return offerText(indicator.value, `${textOf(indicator.value)}%`);
  return { title: '单位填“%”', safe: false, edits: [{ kind: 'set', cell: unitCell, before: '', after: '%' }] };
}
