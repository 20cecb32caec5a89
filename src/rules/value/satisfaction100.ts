/** V515: everybody is to be satisfied. */
import { squash } from '../../domain/chineseText';
import type { Indicator } from '../../domain/targetTable';
import { cellOf, filledIndicators, textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const satisfaction100 = defineRule({
  code: 'V515',
  name: 'satisfaction-100',
  title: '满意度定为100%',
  severity: 'info',
  group: 'value',
  scope: 'cell',
  why: '问卷里只要有一人不满意就完不成，满意度定为100%往往难以实现，审核时会问依据是什么。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）目标应合理可行',
  messages: { all: '满意度100%较难实现，请确认' },
  examples: {
    wrong: [
      { indicators: [['满意度指标', '服务对象满意度指标', '参训学员满意度', '100%']] },
      { indicators: [['满意度指标', '服务对象满意度指标', '群众满意度', '≥100%']] },
    ],
    right: [
      { indicators: [['满意度指标', '服务对象满意度指标', '参训学员满意度', '≥95%']] },
      { note: '办理情况可以要求全部', indicators: [['满意度指标', '服务对象满意度指标', '投诉处理率', '100%']] },
      { note: '别的类别', indicators: [['产出指标', '质量指标', '设备验收合格率', '100%']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      if (indicator.kind !== 'satisfaction' || !isAll(indicator) || otherRate.test(textOf(indicator.level3))) continue;
      report({ message: 'all', cells: [cellOf(table, indicator, 'value')] });
    }
  },
});

/** Found among the satisfaction indicators, and yet no satisfaction. */
const otherRate = /不满意|投诉|处理|处置|回访|办结|响应|回复|反馈|解决|整改|回收|问卷|覆盖|知晓|参与|公开|兑现|发放/;

function isAll({ target, level3 }: Indicator): boolean {
  if (target?.type !== 'number' || target.number !== 100 || target.operator === '≤' || target.operator === '<') return false;
  return target.unit === '%' || (target.unit === null && /%/.test(squash(textOf(level3))));
}
