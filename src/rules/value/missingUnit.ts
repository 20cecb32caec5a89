/** V501: a bare number without a unit. */
import { squash } from '../../domain/chineseText';
import type { Field } from '../../domain/field';
import type { Fix } from '../../domain/finding';
import type { Indicator } from '../../domain/targetTable';
import { isKnownUnit } from '../../domain/units';
import type { SetText } from '../../grid/edit';
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
      { note: '1可能是100%，也可能是1%：由您来定', indicators: [['产出指标', '质量指标', '书稿审读率', '1']] },
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
        choices: percentages(indicator, target.number),
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

/** "0.95" may mean 95 % or be short of its sign: then the user decides. A frequency is no percentage. */
function percentages(indicator: Indicator, number: number): readonly Fix[] {
  const name = bareName(indicator);
  const { value } = indicator;
  if (!/(?:率|满意度)$/.test(name) || /(?:频|效|功)率$/.test(name) || !value) return [];
  const text = textOf(value);
  const signed = withSign(indicator, value, text);
  if (number === 0 || Math.abs(number) > 1) return [signed];
  const hundredfold = text.normalize('NFKC').replace(/\d*\.?\d+/, String(Number((number * 100).toFixed(6))));
  return [withSign(indicator, value, hundredfold), signed];
}

/** The sign goes where the form has its units. */
function withSign({ cells }: Indicator, value: Field<string>, text: string): Fix {
  const unitCell = cells.unit;
  if (!unitCell) return offerText(value, `${text}%`);
  const sign: SetText = { kind: 'set', cell: unitCell, before: '', after: '%' };
  if (text === textOf(value)) return { title: '单位填“%”', safe: false, edits: [sign] };
  const edits: readonly SetText[] = [{ kind: 'set', cell: value.cell, before: value.text, after: text }, sign];
  return { title: `改为“${text}”，单位填“%”`, safe: false, edits };
}
