/** C705: lasting effects among the ecological benefits. */
import type { Field } from '../../domain/field';
import { canonicalLevel2 } from '../../domain/levelLabels';
import type { Indicator, TargetTable } from '../../domain/targetTable';
import { sameCell } from '../../grid/address';
import { bareName, cellOf, filledIndicators, textOf } from '../indicatorText';
import { offerText } from '../replaceText';
import { defineRule } from '../rule';

export const sustainabilityInEcology = defineRule({
  code: 'C705',
  name: 'sustainability-in-ecology',
  title: '可持续影响放在生态效益',
  severity: 'warning',
  group: 'classification',
  scope: 'row',
  why: '生态效益写对水、空气、植被等环境的影响，服务能否持续、机制能否长效属于可持续影响。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）',
  messages: { sustainability: '“{l3}”建议归入可持续影响指标' },
  examples: {
    wrong: [
      {
        indicators: [
          ['效益指标', '生态效益指标', '绿化面积增加', '≥200平方米'],
          ['效益指标', '可持续影响指标', '管护机制健全性', '健全'],
          ['效益指标', '生态效益指标', '可持续性服务', '≥3年'],
        ],
      },
      { indicators: [['效益指标', '生态效益指标', '科普服务持续影响年限', '≥3年']] },
      { note: '“可持续发展”也可能指生态，只提示', indicators: [['效益指标', '生态效益指标', '促进协会可持续发展', '持续促进']] },
    ],
    right: [
      { note: '生态、环境的可持续就是生态效益', indicators: [['效益指标', '生态效益指标', '生态环境可持续发展', '持续改善']] },
      { indicators: [['效益指标', '可持续影响指标', '可持续性服务', '≥3年']] },
    ],
  },
  check(table, report) {
    if (!hasSustainability(table)) return;
    for (const indicator of filledIndicators(table)) {
      const name = bareName(indicator);
      if (indicator.kind !== 'ecological-benefit' || !lasting.test(name) || ecology.test(name)) continue;
      const label = ownLabel(table, indicator);
      report({
        message: 'sustainability',
        data: { l3: textOf(indicator.level3) },
        cells: [...(label ? [label.cell] : []), cellOf(table, indicator, 'level3')],
        severity: /可持续发展/.test(name) ? 'info' : 'warning',
        fix: label ? offerText(label, '可持续影响指标') : null,
      });
    }
  },
});

const lasting = /可持续|持续(?:服务|影响|发挥|运行|运转|使用)|长效机制|长期影响/;
const ecology = /生态|环境|环保|绿|水|河|湖|空气|大气|资源|污|能源|节能|低碳|碳|土壤|土地|耕地|田|人居|林|草|植被|湿地|矿|垃圾|农业|养殖|种植|渔|秸秆/;

/** The form of 2021 has no such kind: there nothing better can be advised. */
function hasSustainability({ form }: TargetTable): boolean {
  return form.level2Labels.length === 0 || form.level2Labels.some((label) => canonicalLevel2(label) === '可持续影响');
}

/** null where the label stands for other rows as well. */
function ownLabel(table: TargetTable, { level2, row }: Indicator): Field<string> | null {
  const shared = table.indicators.some((other) => other.row !== row && other.level2 && level2 && sameCell(other.level2.cell, level2.cell));
  return shared ? null : level2;
}
