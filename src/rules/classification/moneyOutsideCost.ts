/** C703: an amount of money among quantity, quality, timeliness or satisfaction. */
import type { Indicator } from '../../domain/targetTable';
import { cellOf, filledIndicators, textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const moneyOutsideCost = defineRule({
  code: 'C703',
  name: 'money-outside-cost',
  title: '金额放在非成本指标',
  severity: 'warning',
  group: 'classification',
  scope: 'row',
  why: '财力投入是成本，不是产出，把拨多少钱当作数量或质量指标，花了钱就算完成，看不出办成什么事。',
  basis: '预算绩效目标编制要求：财力、人力和物力等投入数量不能作为绩效目标',
  messages: { money: '“{l3}”是资金投入，建议归入成本指标' },
  examples: {
    wrong: [{ indicators: [['产出指标', '数量指标', '协会工作经费', '10万元']] }, { indicators: [['产出指标', '质量指标', '资金拨付', '8.76万元']] }],
    right: [
      { indicators: [['产出指标', '成本指标', '协会工作经费', '≤10万元']] },
      { note: '增收是效益', indicators: [['效益指标', '经济效益指标', '带动农户增收', '≥50万元']] },
      { note: '“万”后面省略的不一定是元', indicators: [['产出指标', '数量指标', '印发科普资料', '≥2.5万']] },
      { note: '引来的资金、实现的销售不是投入', indicators: [['产出指标', '数量指标', '技术合同成交额', '≥300万元']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const { kind, target } = indicator;
      const outside = kind === 'quantity' || kind === 'quality' || kind === 'timeliness' || kind === 'satisfaction';
      if (!outside || target?.type !== 'money' || !isSpending(indicator)) continue;
      report({ message: 'money', data: { l3: textOf(indicator.level3) }, cells: [cellOf(table, indicator, 'level3')] });
    }
  },
});

/** "2.5万" alone may well be 2.5万份: then the name has to speak of money. */
function isSpending({ level3, value }: Indicator): boolean {
  const name = textOf(level3);
  return !earned.test(name) && (/元/.test(textOf(value)) || /资金|经费|费用|费$|金额|款|补助|补贴|投入|成本|预算/.test(name));
}

/** Money that the project brings in, not what it costs. */
const earned = /产值|销售|收入|营收|增收|税|引资|招商|融资|交易|成交|募|贷款|收益|利润|节约/;
