/** C701: a rate among the quantities. */
import { bareName, cellOf, filledIndicators, isRedactedText, textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const rateInQuantity = defineRule({
  code: 'C701',
  name: 'rate-in-quantity',
  title: '比率放在数量指标',
  severity: 'warning',
  group: 'classification',
  scope: 'row',
  why: '数量指标写办多少事，完成率、完好率这类比率反映办得怎样，应放在质量指标。',
  basis: '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
  messages: { rate: '“{l3}”是比率，建议归入质量指标' },
  examples: {
    wrong: [
      { indicators: [['产出指标', '数量指标', '展品完好率', '≥90%']] },
      { note: '名称不是比率，值却是百分比', indicators: [['产出指标', '数量指标', '调研报告', '100%']] },
    ],
    right: [
      { indicators: [['产出指标', '质量指标', '展品完好率', '≥90%']] },
      { note: '频率不是百分比', indicators: [['产出指标', '数量指标', '设备巡检频率', '≥4次']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      if (indicator.kind !== 'quantity' || isRedactedText(textOf(indicator.level3))) continue;
      const rateName = /率$/.test(bareName(indicator)) && !/(?:频|功|分辨|容积)率$/.test(bareName(indicator));
      if (!rateName && indicator.unit !== '%') continue;
      report({ message: 'rate', data: { l3: textOf(indicator.level3) }, cells: [cellOf(table, indicator, 'level3')] });
    }
  },
});
