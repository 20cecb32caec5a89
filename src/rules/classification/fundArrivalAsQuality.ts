/** C707: that the money arrives is counted as quality. */
import { bareName, cellOf, filledIndicators } from '../indicatorText';
import { defineRule } from '../rule';

export const fundArrivalAsQuality = defineRule({
  code: 'C707',
  name: 'fund-arrival-as-quality',
  title: '资金到位率当作质量',
  severity: 'info',
  group: 'classification',
  scope: 'row',
  why: '资金到位是办事的条件，属于投入，质量指标要写办成的事达到什么标准。',
  basis: '预算绩效目标编制要求：财力、人力和物力等投入数量不能作为绩效目标',
  messages: { arrival: '资金到位率属投入' },
  examples: {
    wrong: [{ indicators: [['产出指标', '质量指标', '资金到位率', '100%']] }],
    right: [
      { indicators: [['产出指标', '质量指标', '设备到位率', '100%']] },
      { note: '补贴发放到位是产出', indicators: [['产出指标', '质量指标', '高龄津贴资金发放到位率', '100%'], ['产出指标', '质量指标', '补助资金到位率', '100%']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      if (indicator.kind !== 'quality' || !isArrival(bareName(indicator))) continue;
      report({ message: 'arrival', cells: [cellOf(table, indicator, 'level3')] });
    }
  },
});

/** What reaches the people entitled to it is the output itself. */
const paidOut = /发放|兑付|兑现|补贴|补助|救助|津贴|奖|抚恤|低保|养老金|工资|抚养/;

function isArrival(name: string): boolean {
  return /(?:资金|经费|款项|拨款|款)(?:及时|按时|足额|全部|落实|拨付|下达)*到位(?:率|情况|程度|及时率)?$/.test(name) && !paidOut.test(name);
}
