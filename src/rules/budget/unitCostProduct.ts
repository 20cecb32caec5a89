/** B305: the price for one times how many is not the budget. */
import { Big } from 'big.js';
import { squash } from '../../domain/chineseText';
import { isCost } from '../../domain/indicatorKind';
import { amountUnitOf, moneyOf, sameMoney, showMoney, toYuan, type Money } from '../../domain/money';
import type { Indicator, TargetTable } from '../../domain/targetTable';
import { unitClass } from '../../domain/units';
import { bareName, cellOf, filledIndicators, showValue, textOf } from '../indicatorText';
import { defineRule } from '../rule';
import { costRow } from './costRows';
import { knownBudget } from './knownBudget';

export const unitCostProduct = defineRule({
  code: 'B305',
  name: 'unit-cost-product',
  title: '单位成本×数量与预算数不一致',
  severity: 'info',
  group: 'budget',
  scope: 'table',
  why: '表里只有一项数量和一项单位成本时，两者相乘应当就是预算数，否则审核人会问钱是怎么算出来的。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）绩效目标应与预算资金量相匹配',
  messages: { product: '单位成本{u}×数量{q}={p}，与预算数{b}不一致' },
  examples: {
    wrong: [
      {
        budget: { total: '5.60' },
        indicators: [['产出指标', '数量指标', '补助示范单位', '3家'], ['产出指标', '成本指标', '每个示范单位的补助资金', '2万元']],
      },
      {
        note: '人均标准乘以人数',
        unit: '元',
        budget: { total: '96000.00' },
        indicators: [['产出指标', '数量指标', '慰问困难职工', '≥150人'], ['产出指标', '成本指标', '人均慰问金', '≤600元/人']],
      },
    ],
    right: [
      {
        note: '相乘正好是预算数',
        budget: { total: '9.00' },
        indicators: [['产出指标', '数量指标', '慰问困难职工', '150人'], ['产出指标', '成本指标', '人均慰问金', '600元/人']],
      },
      {
        note: '按月发放，不是一次乘完',
        budget: { total: '36.00' },
        indicators: [['产出指标', '数量指标', '护理补贴人数', '300人'], ['产出指标', '成本指标', '每人每月补贴', '120元']],
      },
      {
        note: '还有别的成本',
        budget: { total: '20.00' },
        indicators: [
          ['产出指标', '数量指标', '补助示范单位', '3家'],
          ['产出指标', '成本指标', '每家补助资金', '2万元'],
          ['产出指标', '成本指标', '评审费', '≤14万元'],
        ],
      },
      {
        note: '有几项数量，不知道该乘哪个',
        budget: { total: '20.00' },
        indicators: [
          ['产出指标', '数量指标', '培训人数', '≥200人'],
          ['产出指标', '数量指标', '培训天数', '5天'],
          ['产出指标', '成本指标', '人均培训成本', '≤400元/人'],
        ],
      },
    ],
  },
  check(table, report) {
    const known = knownBudget(table);
    const price = onlyPrice(table);
    const quantity = onlyQuantity(table);
    if (!known || !price || !quantity || price.per !== quantity.per) return;
    const product = times(price.money, quantity.number, known.money);
    if (sameMoney(product, known.money)) return;
    report({
      message: 'product',
      data: {
        u: showMoney(price.money),
        q: showValue(quantity.indicator),
        p: showMoney(product),
        b: showMoney(known.money),
      },
      cells: [cellOf(table, price.indicator, 'value'), cellOf(table, quantity.indicator, 'value'), known.cell],
    });
  },
});

type Counted = 'person' | 'place';

/** 2 people and 2 places are never multiplied with each other; a price for one of something else says nothing here. */
function countedBy(word: string): Counted | null {
  if (/^(?:人|名|位)$/.test(word)) return 'person';
  return /^(?:个|家|所|户|处)$/.test(word) ? 'place' : null;
}

interface Price {
  readonly money: Money;
  readonly indicator: Indicator;
  readonly per: Counted;
}

/** A price that is paid more than once for each has no simple product. */
const time = '(?:半?[月天日年季周期次]|个月|学[年期时]|课时|小时)';
const repeated = new RegExp(`[每按分/／·]${time}`);
const repeatedName = new RegExp(time);

/** null unless it is the only amount among the costs. */
function onlyPrice(table: TargetTable): Price | null {
  const [cost, ...more] = filledIndicators(table).flatMap((indicator) => amountOf(table, indicator) ?? []);
  if (!cost || more.length > 0 || isRepeated(cost.indicator)) return null;
  const { money, indicator } = cost;
  const name = bareName(indicator);
  const [, each] = /每(?:一)?(个|家|所|户|处|人|名|位)/.exec(name) ?? [];
  const per = countedBy(each ?? cost.per ?? (/人均/.test(name) ? '人' : ''));
  return per && { money, indicator, per };
}

interface Amount {
  readonly money: Money;
  readonly indicator: Indicator;
  /** "人" for 600元/人; null for an amount that is no price by its unit. */
  readonly per: string | null;
}

/** 2万元 or 600元/人 below 成本; null for anything else. */
function amountOf(table: TargetTable, indicator: Indicator): Amount | null {
  const row = costRow(table, indicator);
  if (row) return { ...row, per: null };
  const { kind, target } = indicator;
  if (!isCost(kind) || target?.type !== 'number' || target.unit === null) return null;
  const [, word = '', per = ''] = /^(元|万元)(?:[/／]|每)(.+)$/.exec(target.unit) ?? [];
  const unit = amountUnitOf(word);
  const [, fraction = ''] = String(target.number).split('.');
  return unit && { money: moneyOf(target.number, fraction.length, unit), indicator, per };
}

function isRepeated(indicator: Indicator): boolean {
  const texts = [indicator.value, indicator.description].map((field) => squash(textOf(field)));
  return repeatedName.test(bareName(indicator)) || texts.some((text) => repeated.test(text));
}

interface Quantity {
  readonly indicator: Indicator;
  readonly number: number;
  readonly per: Counted;
}

/** null unless it is the only quantity, and counted in people or places. */
function onlyQuantity(table: TargetTable): Quantity | null {
  const [indicator, ...more] = filledIndicators(table).filter(({ kind }) => kind === 'quantity');
  const target = indicator?.target;
  if (!indicator || more.length > 0 || target?.type !== 'number' || target.unit === null || unitClass(target.unit) !== 'count') return null;
  const per = countedBy(target.unit);
  return per && { indicator, number: target.number, per };
}

/** Exact, with as many decimals as the price or the budget prints. */
function times(price: Money, count: number, budget: Money): Money {
  const exponent = { 元: 1, 万元: 10_000, 亿元: 100_000_000 }[budget.unit];
  const number = toYuan(price).times(count).div(exponent);
  const [, fraction = ''] = new Big(number).toFixed().split('.');
  return moneyOf(number.toNumber(), Math.max(budget.decimals, fraction.length), budget.unit);
}
