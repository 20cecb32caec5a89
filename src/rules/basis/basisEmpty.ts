/** E901: the form asks for the source of each target value, and the cell is blank. */
import { isBlank } from '../../domain/chineseText';
import { hasName, hasValue, nameOf } from '../indicatorText';
import { defineRule } from '../rule';

export const basisEmpty = defineRule({
  code: 'E901',
  name: 'basis-empty',
  title: '未填指标值确定依据',
  severity: 'error',
  group: 'basis',
  scope: 'cell',
  why: '没有依据，审核人无法判断指标值定得高还是低，表式要求每行都填。',
  basis: '预算项目绩效目标表表式（指标值确定依据为必填列）',
  messages: { empty: '“{l3}”未填指标值确定依据' },
  examples: {
    wrong: [{ indicators: [['产出指标', '数量指标', '科普活动', '≥12场', '']] }],
    right: [
      { indicators: [['产出指标', '数量指标', '科普活动', '≥12场', '年度工作计划']] },
      { note: '整行空白的类别不用填', indicators: [['产出指标', '数量指标', '科普活动', '≥12场'], ['效益指标', '生态效益指标', '', '', '']] },
    ],
  },
  check(table, report) {
    if (!table.form.hasBasis) return;
    for (const indicator of table.indicators) {
      const { basis } = indicator;
      if (!basis || !isBlank(basis.text) || !(hasName(indicator) || hasValue(indicator))) continue;
      report({ message: 'empty', data: { l3: nameOf(indicator) }, cells: [basis.cell] });
    }
  },
});
