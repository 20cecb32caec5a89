/** B304: two amounts that should agree differ by ten thousand, the step from 元 to 万元. */
import { Big } from 'big.js';
import type { Field } from '../../domain/field';
import type { Fix } from '../../domain/finding';
import { sameMoney, showMoney, toYuan, type Money } from '../../domain/money';
import type { TargetTable } from '../../domain/targetTable';
import { sameCell, type CellAddress } from '../../grid/address';
import type { SetText } from '../../grid/edit';
import { distinctCells } from '../distinctCells';
import { textOf } from '../indicatorText';
import { defineRule } from '../rule';
import { isSlip, isWholeCost, wholeFiscal } from './amountSlip';
import { costSets, type CostRow, type CostSet } from './costRows';
import { knownBudget } from './knownBudget';
import { statedTotals } from './statedTotals';

export const unitSlip = defineRule({
  code: 'B304',
  name: 'unit-slip',
  title: '元、万元写错',
  severity: 'error',
  group: 'budget',
  scope: 'table',
  why: '同一笔钱在两处正好相差一万倍，多半是一处按元、一处按万元填写，预算数会因此放大或缩小一万倍。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）绩效目标应与预算资金量相匹配',
  messages: { slip: '{x}与预算数{b}相差1万倍，疑似元/万元写错' },
  examples: {
    wrong: [
      { note: '成本写成了元', budget: { total: '20.00' }, indicators: [['产出指标', '成本指标', '项目总成本', '≤20元']] },
      { note: '表头是万元，预算数按元填', budget: { total: '53100.00' }, indicators: [['产出指标', '成本指标', '活动成本', '≤5.31万元']] },
      { note: '用途里的总额单位写错', unit: '元', budget: { total: '60000.00' }, usage: '项目预算总额6元，用于购置触摸屏。' },
      { note: '其中的财政资金按元填', budget: { total: '35.00', fiscal: '350000' } },
    ],
    right: [
      { note: '单位换算后相等', unit: '元', budget: { total: '53100.00' }, indicators: [['产出指标', '成本指标', '活动成本', '≤5.31万元']] },
      { note: '单价碰巧是预算数的万分之一', budget: { total: '50.00' }, indicators: [['产出指标', '成本指标', '每人每天伙食费', '≤50元']] },
      { note: '金额不同，但不是一万倍', budget: { total: '20.00' }, indicators: [['产出指标', '成本指标', '项目总成本', '≤2万元']] },
    ],
  },
  check(table, report) {
    const known = knownBudget(table);
    if (!known || !toYuan(known.money).gt(0)) return;
    const stated = statements(table);
    const slips = stated.filter(({ money }) => isSlip(money, known.money));
    const [first] = slips;
    if (!first) return;
    const confirmed = stated.some(({ money, cells }) => sameMoney(money, known.money) && !isFiscal(table, cells));
    const others = changeOf('与预算数一致', slips.map((slip) => slip.changed(toYuan(slip.money).lt(toYuan(known.money)))));
    // What agrees with the budget would contradict it once it is changed.
    const budget = confirmed ? null : changeBudget(table, toYuan(known.money).lt(toYuan(first.money)));
    report({
      message: 'slip',
      data: { x: showMoney(first.money), b: showMoney(known.money) },
      cells: distinctCells([...slips.flatMap(({ cells }) => cells), known.cell]),
      choices: slips.length === 1 ? [others, budget] : [budget, others],
    });
  },
});

/** An amount that should be the budget once more. */
interface Statement {
  readonly money: Money;
  readonly cells: readonly CellAddress[];
  /** With the next larger unit, or the next smaller one; null where the text cannot be changed so. */
  readonly changed: (larger: boolean) => readonly SetText[] | null;
}

function statements(table: TargetTable): readonly Statement[] {
  return [...fiscalStatement(table), ...usageStatements(table), ...costSets(table).filter(isWholeCost).map(costStatement)];
}

function fiscalStatement(table: TargetTable): readonly Statement[] {
  const fiscal = wholeFiscal(table);
  if (!fiscal) return [];
  const { field, money } = fiscal;
  return [{ money, cells: [field.cell], changed: (larger) => editsOf([scaledAmount(field, larger)]) }];
}

/** The fiscal part changes along with the budget. */
function isFiscal({ budget: { fiscal } }: TargetTable, cells: readonly CellAddress[]): boolean {
  return fiscal !== null && cells.some((cell) => sameCell(cell, fiscal.cell));
}

function usageStatements(table: TargetTable): readonly Statement[] {
  const { usage } = table.budget;
  if (!usage) return [];
  return statedTotals(usage.text, table).map(({ money, index, length }): Statement => ({
    money,
    cells: [usage.cell],
    changed: (larger) => {
      const end = index + length;
      const amount = otherUnit(usage.text.slice(index, end), larger);
      if (amount === null) return null;
      const after = usage.text.slice(0, index) + amount + usage.text.slice(end);
      return [{ kind: 'set', cell: usage.cell, before: usage.text, after }];
    },
  }));
}

function costStatement({ rows, sum }: CostSet): Statement {
  return { money: sum, cells: rows.map(({ cell }) => cell), changed: (larger) => editsOf(rows.map((row) => changedCost(row, larger))) };
}

/** The unit stands behind the number or in a column of its own. */
function changedCost({ indicator }: CostRow, larger: boolean): SetText | null {
  const { value, unit, cells } = indicator;
  const text = value?.text ?? '';
  const after = otherUnit(text, larger);
  if (value && after !== null) return { kind: 'set', cell: value.cell, before: text, after };
  const own = unit === null ? null : otherUnit(`1${unit}`, larger);
  return cells.unit && unit !== null && own !== null && !/[元万亿]/.test(textOf(value))
    ? { kind: 'set', cell: cells.unit, before: unit, after: own.slice(1) }
    : null;
}

const larger: Readonly<Record<string, string>> = { 元: '万元', 万元: '亿元', 万: '亿' };
const smaller: Readonly<Record<string, string>> = { 万元: '元', 万: '元', 亿元: '万元', 亿: '万' };

/** "≤20元" → "≤20万元"; null where no amount of money is printed, or the step leads out of 元 … 亿元. */
function otherUnit(text: string, up: boolean): string | null {
  const [unit] = /(?<=[\d０-９]\s*)(?:亿元|万元|元|亿|万)/.exec(text) ?? [];
  const step = unit === undefined ? undefined : (up ? larger : smaller)[unit];
  return step === undefined ? null : text.replace(/(?<=[\d０-９]\s*)(?:亿元|万元|元|亿|万)/, step);
}

/** A bare number in a cell whose unit the sheet states: "53100.00" → "5.31". */
function scaledAmount(field: Field<Money>, up: boolean): SetText | null {
  const digits = field.text.normalize('NFKC').trim().replace(/,/g, '');
  const set = (after: string): SetText => ({ kind: 'set', cell: field.cell, before: field.text, after });
  if (!/^\d+(?:\.\d+)?$/.test(digits)) {
    const after = field.text.length > 20 ? null : otherUnit(field.text, up);
    return after === null ? null : set(after);
  }
  const number = up ? new Big(digits).times(10_000) : new Big(digits).div(10_000);
  const [, fraction = ''] = number.toFixed().split('.');
  return set(number.toFixed(Math.max(2, fraction.length)));
}

/** The total with the parts that agree with it. */
function changeBudget({ budget: { total, fiscal, other } }: TargetTable, up: boolean): Fix | null {
  const whole = total?.value;
  if (!total || !whole) return null;
  const { number: rest = 0 } = other?.value ?? {};
  const parts = [fiscal, other].filter((part): part is Field<Money> => part?.value != null && part.value.number !== 0);
  const agreeing = rest !== 0 ? parts : parts.filter(({ value }) => value !== null && sameMoney(value, whole));
  const edits = editsOf([total, ...agreeing].map((field) => scaledAmount(field, up)));
  return changeOf('预算数与其他金额一致', [edits]);
}

function editsOf(edits: readonly (SetText | null)[]): readonly SetText[] | null {
  const known = edits.filter((edit) => edit !== null);
  return known.length === edits.length ? known : null;
}

/** null where one of the changes cannot be made, or two of them meet in one cell. */
function changeOf(purpose: string, changes: readonly (readonly SetText[] | null)[]): Fix | null {
  const edits = changes.flatMap((change) => change ?? []);
  const [first] = edits;
  if (!first || changes.includes(null) || distinctCells(edits.map(({ cell }) => cell)).length < edits.length) return null;
  const shown = first.after.length > 20 ? '' : `改为“${first.after}”，`;
  return { title: `${shown}${purpose}`, safe: false, edits };
}
