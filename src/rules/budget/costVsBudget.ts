/** B303: the cost rows do not add up to the budget. */
import { addMoney, inUnit, moneyOf, sameMoney, showMoney, toYuan, type Money } from '../../domain/money';
import { defineRule } from '../rule';
import { isSlip, isWholeCost } from './amountSlip';
import { costSets, isPrice, type CostSet } from './costRows';
import { knownBudget } from './knownBudget';

export const costVsBudget = defineRule({
  code: 'B303',
  name: 'cost-vs-budget',
  title: '成本合计与预算数不符',
  severity: 'error',
  group: 'budget',
  scope: 'table',
  why: '成本指标写的是这笔预算怎么花，合计应当等于预算数，否则说明有一处没有跟着调整。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）绩效目标应与预算资金量相匹配',
  messages: { sum: '成本指标合计{s}，预算数{b}，差{d}' },
  examples: {
    wrong: [
      { budget: { total: '52.00' }, indicators: [['产出指标', '成本指标', '项目预算成本', '≤51万元']] },
      {
        budget: { total: '20.00' },
        indicators: [
          ['产出指标', '成本指标', '讲座费用', '≤12万元'],
          ['产出指标', '成本指标', '资料印刷费用', '≤5.5万元'],
        ],
      },
      {
        note: '结转项目：可能是上年总额，只提醒',
        year: 2025,
        code: '13070024P00000410006W',
        budget: { total: '15.75' },
        indicators: [['产出指标', '成本指标', '预算总成本', '≤17.5万元']],
      },
    ],
    right: [
      {
        note: '几行加起来等于预算数',
        budget: { total: '16.63' },
        indicators: [
          ['产出指标', '成本指标', '讲座预算成本', '≤2万元'],
          ['产出指标', '成本指标', '下乡服务预算成本', '≤14.63万元'],
        ],
      },
      { note: '单位换算后相等', unit: '元', budget: { total: '53100.00' }, indicators: [['产出指标', '成本指标', '活动成本', '≤5.31万元']] },
      { note: '正好相差一万倍：元/万元写错，不属于这一条', budget: { total: '53100.00' }, indicators: [['产出指标', '成本指标', '设备购置总成本', '≤5.31万元']] },
      { note: '单位成本不参加合计', budget: { total: '5.60' }, indicators: [['产出指标', '成本指标', '每个示范单位的补助资金', '2万元']] },
      { note: '漏写“每件”的单价不是合计', budget: { total: '24.00' }, indicators: [['产出指标', '成本指标', '参审案件补助', '100元']] },
      { note: '单价不参加合计', budget: { total: '5.60' }, indicators: [['产出指标', '成本指标', '讲课费', '≤500元/次']] },
      {
        note: '总成本一行已经等于预算数，其余是它的分项',
        budget: { total: '12.00' },
        indicators: [
          ['产出指标', '成本指标', '项目总成本', '≤12万元'],
          ['产出指标', '成本指标', '其中：印刷费', '≤3万元'],
        ],
      },
    ],
  },
  check(table, report) {
    const known = knownBudget(table);
    if (!known) return;
    const budget = known.money;
    const sets = costSets(table).filter(({ sum }) => !isPrice(sum, budget));
    if (sets.some((set) => matches(set, budget))) return;
    const nearest = sets.reduce<CostSet | null>((best, set) => (best && gap(best.sum, budget).lte(gap(set.sum, budget)) ? best : set), null);
    // B304 speaks of it.
    if (!nearest || (isWholeCost(nearest) && isSlip(nearest.sum, budget))) return;
    report({
      message: 'sum',
      data: { s: showMoney(nearest.sum), b: showMoney(budget), d: showMoney(difference(nearest.sum, budget)) },
      cells: [...nearest.rows.map((row) => row.cell), known.cell],
      severity: table.carryOver ? 'warning' : 'error',
    });
  },
});

function matches({ rows, sum }: CostSet, budget: Money): boolean {
  if (sameMoney(sum, budget)) return true;
  // One row states the whole, and the others make it up once more.
  const twice = sameMoney(sum, addMoney(budget, budget));
  return rows.some((row) => sameMoney(row.money, budget) && (twice || wholeCost.test(row.name)));
}

function gap(a: Money, b: Money) {
  return toYuan(a).minus(toYuan(b)).abs();
}

const wholeCost = /年度预算总成本|项目总成本/;
/** In the unit of the budget, with as many decimals as it takes. */
function difference(sum: Money, budget: Money): Money {
  const { number, unit } = inUnit(addMoney(sum, { ...budget, number: -budget.number }), budget.unit);
  const [, fraction = ''] = String(number).split('.');
  return moneyOf(Math.abs(number), Math.max(budget.decimals, fraction.length), unit);
}
