/** C702: a count among the qualities. */
import type { Indicator } from '../../domain/targetTable';
import { unitClass } from '../../domain/units';
import { bareName, cellOf, filledIndicators, textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const countInQuality = defineRule({
  code: 'C702',
  name: 'count-in-quality',
  title: '数量放在质量指标',
  severity: 'warning',
  group: 'classification',
  scope: 'row',
  why: '质量指标写达到的标准或水平，人数、个数说的是办了多少，应放在数量指标。',
  basis: '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
  messages: { count: '“{l3}”是数量，建议归入数量指标' },
  examples: {
    wrong: [
      { indicators: [['产出指标', '质量指标', '推优评先', '≥5个']] },
      { note: '没有单位，名称说明是人次', indicators: [['产出指标', '质量指标', '宣传覆盖人次', '≥2000']] },
    ],
    right: [
      { indicators: [['产出指标', '数量指标', '推优评先', '≥5个']] },
      { note: '温度是质量', indicators: [['产出指标', '质量指标', '取暖温度', '≥18度']] },
      { note: '引用标准的定性值', indicators: [['产出指标', '质量指标', '建设标准', '符合“八有标准”']] },
      { note: '人数的达标率是比率', indicators: [['产出指标', '质量指标', '参训人数达标率', '≥95%']] },
      { note: '事故、差错的件数说的是质量', indicators: [['产出指标', '质量指标', '安全事故', '0起'], ['产出指标', '质量指标', '差错', '≤3件']] },
      { note: '效益指标里的人数不属于这一条', indicators: [['效益指标', '可持续影响指标', '服务能力', '≥200人']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      if (indicator.kind !== 'quality' || !isCount(indicator) || isFaultCount(indicator)) continue;
      report({ message: 'count', data: { l3: textOf(indicator.level3) }, cells: [cellOf(table, indicator, 'level3')] });
    }
  },
});

function isCount(indicator: Indicator): boolean {
  const { target, unit } = indicator;
  if (unit !== null) return unitClass(unit) === 'count';
  // Without a unit only the name can tell, and only when there is a number at all.
  return target?.type === 'number' && /人数|人次|数量/.test(bareName(indicator)) && !/[率度比]$/.test(bareName(indicator));
}

/** Few faults are a quality, though they are counted. */
function isFaultCount({ target, operator, level3 }: Indicator): boolean {
  if (operator === '≤' || operator === '<') return true;
  if (target?.type === 'number' && target.number === 0) return true;
  return /事故|投诉|故障|差错|缺陷|违规|违法|信访/.test(textOf(level3));
}
