/** S102: a row has a name without a value, or a value without a name. */
import type { Indicator, TargetTable } from '../../domain/targetTable';
import { cellOf, hasName, hasValue, nameOf, textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const indicatorCellMissing = defineRule({
  code: 'S102',
  name: 'indicator-cell-missing',
  title: '指标名称或指标值缺失',
  severity: 'error',
  group: 'structure',
  scope: 'row',
  why: '预算管理一体化系统里指标名称和指标值都是必填项，缺一个就报不上去，也无法考核。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）完整性审核；预算管理一体化系统必填项',
  messages: {
    value: '{l2}：三级指标“{l3}”缺指标值',
    name: '{l2}：指标值“{v}”缺三级指标名称',
  },
  examples: {
    wrong: [
      { note: '有名称，没有指标值', indicators: [['产出指标', '数量指标', '培训人次', '']] },
      { note: '只有符号和单位，没有数字', indicators: [['产出指标', '数量指标', '培训人次', '≥人次']] },
      { note: '有指标值，没有名称', indicators: [['产出指标', '数量指标', '', '≥30次']] },
    ],
    right: [
      { note: '整行空白的类别不算缺', indicators: [['产出指标', '数量指标', '培训人次', '≥300人次'], ['效益指标', '生态效益指标', '', '']] },
      { note: '定性的指标值也是值', indicators: [['效益指标', '社会效益指标', '群众科学素质', '进一步提升']] },
    ],
  },
  check(table, report) {
    for (const indicator of table.indicators) {
      const l2 = textOf(indicator.level2) || textOf(indicator.level1) || `第${indicator.row + 1}行`;
      const named = hasName(indicator);
      const valued = hasValue(indicator);
      if (named && !valued && !valuedElsewhere(table, indicator)) {
        report({ message: 'value', data: { l2, l3: nameOf(indicator) }, cells: [cellOf(table, indicator, 'value')] });
      } else if (!named && valued) {
        report({ message: 'name', data: { l2, v: textOf(indicator.value) }, cells: [cellOf(table, indicator, 'level3')] });
      }
    }
  },
});

/** A form with several value columns gives one indicator per column; one filled column is enough. */
function valuedElsewhere(table: TargetTable, indicator: Indicator): boolean {
  const cell = indicator.level3?.cell;
  return table.indicators.some(
    (other) =>
      other !== indicator &&
      other.row === indicator.row &&
      other.level3?.cell.column === cell?.column &&
      hasValue(other),
  );
}
