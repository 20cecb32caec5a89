/** C708: a name that says rate, and a value in yuan, pieces or days. */
import { squash } from '../../domain/chineseText';
import type { Indicator } from '../../domain/targetTable';
import { unitClass, type UnitClass } from '../../domain/units';
import { bareName, cellOf, filledIndicators, showValue, textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const rateUnitConflict = defineRule({
  code: 'C708',
  name: 'rate-unit-conflict',
  title: '“率”配金额或件数',
  severity: 'error',
  group: 'classification',
  scope: 'row',
  why: '名称是比率，值却是金额、件数或天数，名称和值说的不是一回事，这一行无法考核。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）细化量化要求',
  messages: { unit: '“{l3}”应为百分比，值却是{v}' },
  examples: {
    wrong: [{ indicators: [['产出指标', '质量指标', '资金到位率', '8.76万元']] }, { indicators: [['产出指标', '质量指标', '图书完好率', '≥2000册']] }],
    right: [
      { indicators: [['产出指标', '质量指标', '图书完好率', '≥95%']] },
      { note: '频率、效率、周转率不是百分比', indicators: [['产出指标', '数量指标', '设备巡检频率', '≥4次/年'], ['效益指标', '社会效益指标', '床位周转率', '≥30次']] },
      { note: '每多少人中有多少', indicators: [['效益指标', '社会效益指标', '孕产妇死亡率', '≤12人/10万人']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      if (!isRate(indicator) || !conflicts(indicator)) continue;
      report({
        message: 'unit',
        data: { l3: textOf(indicator.level3), v: showValue(indicator) },
        cells: [cellOf(table, indicator, 'value'), cellOf(table, indicator, 'level3')],
      });
    }
  },
});

/** Rates by their name only: speed, power, output per head, turnover, density. */
const otherRates = /(?:频|效|功|周转|分辨|容积|汇|利|税|费|倍|速|速度|斜|曲|码|帧|心|脉|流量|采样|生产|产出|出产|单产|密度|比|电导)率$/;
/** A bracket in the name that states a unit: 参与率（人次）. */
const ownUnit = /\((?:单位:?)?[^()%‰]{1,6}\)$/;
const perMany = /[/每]|分之|比|万人|千人|百人/;
const counted: ReadonlySet<UnitClass | null> = new Set<UnitClass | null>(['money', 'count', 'time', 'measure', 'temperature']);

function isRate(indicator: Indicator): boolean {
  const name = bareName(indicator);
  return /率$/.test(name) && !otherRates.test(name) && !/每|万人|千人|百人|百户|[人户亩单]均/.test(name) && !ownUnit.test(squash(textOf(indicator.level3)));
}

function conflicts(indicator: Indicator): boolean {
  const { unit, target } = indicator;
  if (unit === null || (target?.type !== 'number' && target?.type !== 'money' && target?.type !== 'range')) return false;
  if (perMany.test(squash(textOf(indicator.value))) || perMany.test(unit)) return false;
  // 增长率 2倍, 下降率 3成
  return counted.has(unitClass(unit)) && !/^[倍折成]$/.test(unit);
}
