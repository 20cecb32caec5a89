/** B302: the usage text names a total that is not the budget. */
import { sameMoney, showMoney } from '../../domain/money';
import { sameCell } from '../../grid/address';
import { defineRule } from '../rule';
import { isSlip } from './amountSlip';
import { knownBudget } from './knownBudget';
import { statedTotals } from './statedTotals';

export const textAmountMismatch = defineRule({
  code: 'B302',
  name: 'text-amount-mismatch',
  title: '文字金额与预算数不符',
  severity: 'error',
  group: 'budget',
  scope: 'table',
  why: '资金用途里写的总额与预算数不一致，多半是沿用了上年或调整前的文字，送审时会被要求核对。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）绩效目标应与预算资金量相匹配',
  messages: { mismatch: '用途写{x}，预算数为{y}' },
  examples: {
    wrong: [
      { budget: { total: '15.75' }, usage: '项目预算总额17.5万元，均为财政资金。主要用于科普活动。' },
      { budget: { total: '52000.00' }, unit: '元', usage: '上级资金6万元，用于开展科普活动。' },
      { note: '结转项目：可能是上年总额，只提醒', year: 2025, code: '13070024P00000410006W', budget: { total: '15.75' }, usage: '项目经费共17.5万元。' },
    ],
    right: [
      { note: '四舍五入后相同', budget: { total: '16.63' }, usage: '项目预算总额16.625万元，用于下乡讲座。' },
      { note: '正好相差一万倍：元/万元写错，不属于这一条', budget: { total: '18.00' }, usage: '项目预算总额18元，用于校舍维修。' },
      { note: '单价不是总额', budget: { total: '6.00' }, usage: '用于补助3个示范单位，每个单位2万元，讲课费500元/次。' },
      { note: '资金构成不是总额', budget: { total: '20.00', fiscal: '15.00', other: '5.00' }, usage: '财政资金15万元，其他资金5万元。' },
      { note: '几笔来源合起来等于预算数', budget: { total: '20.00' }, usage: '中央资金12万元、省级资金8万元，用于设备购置。' },
    ],
  },
  check(table, report) {
    const { usage } = table.budget;
    const known = knownBudget(table);
    if (!known || !usage || usage.value === null) return;
    const wrong = statedTotals(usage.value, table).find(({ money }) => !sameMoney(money, known.money) && !isSlip(money, known.money));
    if (!wrong) return;
    report({
      message: 'mismatch',
      data: { x: showMoney(wrong.money), y: showMoney(known.money) },
      cells: sameCell(usage.cell, known.cell) ? [usage.cell] : [usage.cell, known.cell],
      severity: table.carryOver ? 'warning' : 'error',
    });
  },
});
