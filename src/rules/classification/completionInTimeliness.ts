/** C709: a completion rate among the timeliness indicators that says nothing about time. */
import type { Indicator } from '../../domain/targetTable';
import { bareName, cellOf, filledIndicators, textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const completionInTimeliness = defineRule({
  code: 'C709',
  name: 'completion-in-timeliness',
  title: '时效指标只写完成率',
  severity: 'info',
  group: 'classification',
  scope: 'row',
  why: '时效指标看什么时候做完，只写完成率，拖到年底之后才完成也算达标。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）细化量化要求',
  messages: { completion: '时效指标未体现时间要求' },
  examples: {
    wrong: [{ indicators: [['产出指标', '时效指标', '科普阵地建设完成率', '≥90%']] }],
    right: [
      { indicators: [['产出指标', '时效指标', '活动按时完成率', '≥95%'], ['产出指标', '时效指标', '任务及时完成率', '100%']] },
      { note: '时间写在描述里', indicators: [['产出指标', '时效指标', '工程完成率', '100%', '施工合同', '按合同约定的工期完成']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      if (indicator.kind !== 'timeliness' || !/完成(?:率|比例)$/.test(bareName(indicator)) || namesTime(indicator)) continue;
      report({ message: 'completion', cells: [cellOf(table, indicator, 'level3')] });
    }
  },
});

const time = /按时|及时|准时|适时|按期|定期|如期|逾期|限期|按计划|按照(?:工作)?计划|按进度|提前|时间|时限|期限|时效|时点|节点|周期|工期|进度|当年|当月|当季|[年月季]底|[年月季]末|年内|半年|\d[年月日季天]|季度|月度|[日天]内|之?前/;

function namesTime({ level3, description, value }: Indicator): boolean {
  return [level3, description, value].some((field) => time.test(textOf(field).normalize('NFKC').replace(/\s/g, '')));
}
