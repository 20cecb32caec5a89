/** V518: a temperature in 度. Off unless a unit wants it. */
import { isBlank } from '../../domain/chineseText';
import { cellOf, filledIndicators, textOf } from '../indicatorText';
import { offerText } from '../replaceText';
import { defineRule } from '../rule';

export const temperatureUnit = defineRule({
  code: 'V518',
  name: 'temperature-unit',
  title: '温度单位写“度”',
  severity: 'info',
  group: 'value',
  scope: 'cell',
  why: '“度”可能是温度、电量，也可能是角度，温度写成“℃”不会误读。',
  basis: '国家法定计量单位',
  messages: { degree: '温度单位建议“℃”' },
  offByDefault: true,
  examples: {
    wrong: [
      { indicators: [['产出指标', '质量指标', '室内温度', '≥18度']] },
      { note: '一段温度', indicators: [['产出指标', '质量指标', '疫苗冷藏温度', '2-8度']] },
    ],
    right: [
      { indicators: [['产出指标', '质量指标', '室内温度', '≥18℃']] },
      { note: '用电', indicators: [['产出指标', '成本指标', '采暖用电量', '≤50000度']] },
      { note: '角度', indicators: [['产出指标', '质量指标', '监控水平视角', '≥90度']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const { value, target, level3, cells } = indicator;
      if ((target?.type !== 'number' && target?.type !== 'range') || !/^(?:摄氏)?度$/.test(target.unit ?? '')) continue;
      const name = textOf(level3);
      if (!temperature.test(name) || /电|能耗|湿度/.test(name)) continue;
      const after = value?.text.replace(/(?:摄氏)?度/g, '℃') ?? '';
      const fix = value && !isBlank(after) && after !== value.text && !cells.unit ? offerText(value, after) : null;
      report({ message: 'degree', cells: [cellOf(table, indicator, 'value')], fix });
    }
  },
});

const temperature = /温度|[室水气体油恒低高地]温|采暖|供暖|供热|取暖|冷藏|冷链/;
