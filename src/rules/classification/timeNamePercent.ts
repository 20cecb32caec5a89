/** C706: the name asks when or how long, the value is a percentage. */
import { bareName, cellOf, filledIndicators, showValue } from '../indicatorText';
import { defineRule } from '../rule';

export const timeNamePercent = defineRule({
  code: 'C706',
  name: 'time-name-percent',
  title: '名称是时间，值是百分比',
  severity: 'warning',
  group: 'classification',
  scope: 'row',
  why: '名称问的是什么时候、多长时间，值却是百分比，两者对不上，考核时不知道看哪一个。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）细化量化要求',
  messages: { percent: '名称是时间，值却是{v}' },
  examples: {
    wrong: [{ indicators: [['产出指标', '时效指标', '工作开展时间', '100%']] }, { indicators: [['产出指标', '时效指标', '资金拨付时限', '≥95%']] }],
    right: [
      { indicators: [['产出指标', '时效指标', '工作开展及时率', '100%']] },
      { note: '时间和时长', indicators: [['产出指标', '时效指标', '展厅开放时间', '≥280天'], ['产出指标', '时效指标', '供暖周期', '5个月']] },
      { note: '缩短多少可以用百分比', indicators: [['产出指标', '时效指标', '缩短审批时间', '≥30%']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      if (indicator.kind !== 'timeliness' || indicator.unit !== '%' || !asksForTime(bareName(indicator))) continue;
      report({
        message: 'percent',
        data: { v: showValue(indicator) },
        cells: [cellOf(table, indicator, 'value'), cellOf(table, indicator, 'level3')],
      });
    }
  },
});

/** How much shorter or longer, and the share of time in which a system runs, are percentages. */
const share = /缩短|压缩|减少|降低|节约|节省|提前|延长|增加|占|运行时间|运转时间|无故障|在线时间|可用时间|待机时间/;

function asksForTime(name: string): boolean {
  return /(?:时间|时限|周期|期限|时长|日期|工期|时点|时间节点)$/.test(name) && !share.test(name);
}
