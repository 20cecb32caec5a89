/** B308: a cost that states an exact amount where an upper limit is meant. */
import type { Fix } from '../../domain/finding';
import { cellOf, showValue } from '../indicatorText';
import { offerText } from '../replaceText';
import { defineRule } from '../rule';
import { costRow, isPrice, isSaving, isUnitCost, type CostRow } from './costRows';
import { knownBudget } from './knownBudget';

export const costOperatorMissing = defineRule({
  code: 'B308',
  name: 'cost-operator-missing',
  title: '成本总额没有上限符号',
  severity: 'info',
  group: 'budget',
  scope: 'cell',
  why: '成本是控制数，不带“≤”就成了必须正好花这么多，节约了反而算没有完成。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）自评计分',
  messages: { limit: '成本控制数宜写“≤{v}”' },
  examples: {
    wrong: [
      { budget: { total: '100.00' }, indicators: [['产出指标', '成本指标', '科普专项经费金额', '100万元']] },
      { unit: '元', budget: { total: '53100.00' }, indicators: [['产出指标', '成本指标', '活动成本', '53,100元']] },
      { note: '约数不好直接加符号', budget: { total: '20.00' }, indicators: [['产出指标', '成本指标', '项目总成本', '约20万元']] },
    ],
    right: [
      { indicators: [['产出指标', '成本指标', '项目总成本', '≤20万元']] },
      { note: '单位成本、补助标准常常就是定额', budget: { total: '6.00' }, indicators: [['产出指标', '成本指标', '每个示范单位的补助资金', '2万元'], ['产出指标', '成本指标', '护理补贴标准', '120元']] },
      { note: '以内、不超过已经是上限', indicators: [['产出指标', '成本指标', '会议费', '20万元以内']] },
      { note: '不是金额', indicators: [['产出指标', '成本指标', '成本控制率', '100%']] },
      { note: '节约额越多越好', indicators: [['产出指标', '成本指标', '节约采购资金', '2万元']] },
    ],
  },
  check(table, report) {
    const budget = knownBudget(table)?.money;
    for (const indicator of table.indicators) {
      const row = costRow(table, indicator);
      if (!row || indicator.operator !== null || isUnitCost(row) || isSaving(row) || saved.test(row.name)) continue;
      if (budget && isPrice(row.money, budget)) continue;
      report({ message: 'limit', data: { v: showValue(indicator) }, cells: [cellOf(table, indicator, 'value')], choices: [limit(row)] });
    }
  },
});

/** Less of it is no aim. */
const saved = /降低|减少|下降|收入/;

/** In the operator's own column where the form has one. */
function limit({ indicator: { value, cells } }: CostRow): Fix | null {
  if (cells.operator) return { title: '符号填“≤”', safe: false, edits: [{ kind: 'set', cell: cells.operator, before: '', after: '≤' }] };
  return value && /^\s*[¥￥]?[\d０-９]/.test(value.text) ? offerText(value, `≤${value.text.trim()}`) : null;
}
