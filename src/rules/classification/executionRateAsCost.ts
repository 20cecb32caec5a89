/** C704: how much of the budget is spent, in the place of what it costs. */
import { isCost } from '../../domain/indicatorKind';
import { bareName, cellOf, filledIndicators, textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const executionRateAsCost = defineRule({
  code: 'C704',
  name: 'execution-rate-as-cost',
  title: '预算执行率当作成本',
  severity: 'warning',
  group: 'classification',
  scope: 'row',
  why: '预算执行率在自评时单独计分，成本指标要写总成本、分项成本或单位成本控制在多少。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）自评计分',
  messages: { execution: '“{l3}”是执行率，不是成本控制数' },
  examples: {
    wrong: [{ indicators: [['产出指标', '成本指标', '预算执行率', '≥90%']] }, { indicators: [['产出指标', '成本指标', '预算资金完成率', '100%']] }],
    right: [
      { note: '成本控制率、节约率是成本', indicators: [['产出指标', '成本指标', '项目成本控制率', '≤100%'], ['产出指标', '成本指标', '成本节约率', '≥3%']] },
      { note: '不放在成本指标里的，不属于这一条', indicators: [['产出指标', '时效指标', '资金支付率', '≥90%']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      if (!isCost(indicator.kind) || !isExecution(bareName(indicator))) continue;
      report({ message: 'execution', data: { l3: textOf(indicator.level3) }, cells: [cellOf(table, indicator, 'level3')] });
    }
  },
});

const funds = '(?:预算|资金|经费|拨款)';
const spent = new RegExp(`${funds}(?:资金|指标|支出)?(?:执行|完成|支出|支付|使用)(?:率|进度|比例|情况)|^(?:项目|资金)?支付率$|^(?:项目|年度)?支出进度$`);
/** 预算执行偏差率, 预算控制率 say by how much the plan is missed. */
const deviation = /偏差|偏离|差异|控制|节约|节余|结余|合规|合法|规范|及时|绩效|效率|效益/;

function isExecution(name: string): boolean {
  return spent.test(name) && !deviation.test(name);
}
