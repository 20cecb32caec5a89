/** Y1002: a carry-over project whose deadline lies in an earlier year. */
import { cellOf, filledIndicators, textOf } from '../indicatorText';
import { defineRule } from '../rule';
import { deadlineYear } from './yearText';

export const carryOverTime = defineRule({
  code: 'Y1002',
  name: 'carry-over-time',
  title: '结转项目的时限仍为往年',
  severity: 'info',
  group: 'year',
  scope: 'cell',
  why: '资金结转到今年使用，时限却已经过去，审核人会问是尚未完成还是没有改。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）',
  messages: { time: '时限为{y}年，若为结转项目请说明' },
  examples: {
    wrong: [
      { year: 2025, code: '13070024P00000410006W', indicators: [['产出指标', '时效指标', '活动开展时间', '2024年1月-12月']] },
    ],
    right: [
      { note: '时限已经改到今年', year: 2025, code: '13070024P00000410006W', indicators: [['产出指标', '时效指标', '活动开展时间', '2025年6月底前']] },
      {
        note: '描述里说明了结转',
        year: 2025,
        code: '13070024P00000410006W',
        indicators: [['产出指标', '时效指标', '活动开展时间', '2024年12月', '年度工作计划', '活动已于上年办完，结转资金用于支付尾款']],
      },
    ],
  },
  check(table, report) {
    const { budgetYear, carryOver, budget } = table;
    if (budgetYear === null || !carryOver || explains(textOf(budget.usage))) return;
    for (const indicator of filledIndicators(table)) {
      const y = deadlineYear(indicator);
      if (y === null || y >= budgetYear || explains(textOf(indicator.description))) continue;
      report({ message: 'time', data: { y }, cells: [cellOf(table, indicator, 'value')] });
    }
  },
});

const explains = (text: string) => /结转|尾款|余款|质保金|清算|跨年/.test(text);
