/** D603: an output to be reached is given an upper bound. */
import type { Indicator } from '../../domain/targetTable';
import { unitClass } from '../../domain/units';
import { cellOf, filledIndicators, showValue, textOf } from '../indicatorText';
import { defineRule } from '../rule';
import { offerExact, offerFlipped } from './flipOperator';

export const outputUpperBound = defineRule({
  code: 'D603',
  name: 'output-upper-bound',
  title: '产出数量或时长用了“≤”',
  severity: 'error',
  group: 'direction',
  scope: 'cell',
  why: '要办的事越多越好，写成“≤”，一件不办也算完成，自评得分会颠倒。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）自评计分',
  messages: { direction: '产出数量应为下限，“{v}”建议改“≥”' },
  examples: {
    wrong: [
      { indicators: [['产出指标', '数量指标', '利用科普场所开展科普活动', '≤50场']] },
      { indicators: [['产出指标', '时效指标', '展厅开放时间', '≤250天']] },
    ],
    right: [
      { indicators: [['产出指标', '数量指标', '开展科普活动', '≥50场'], ['产出指标', '时效指标', '展厅开放时间', '≥250天']] },
      { note: '成本本来就是上限', indicators: [['产出指标', '成本指标', '项目预算成本', '≤12.14万元']] },
      { note: '故障、投诉、时限越少越好', indicators: [['产出指标', '数量指标', '设备故障次数', '≤3次'], ['产出指标', '时效指标', '办理时限', '≤5天']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const upper = indicator.operator === '≤' || indicator.operator === '<';
      if (!upper || lessIsBetter.test(textOf(indicator.level3))) continue;
      if (!isCounted(indicator) && !isOpeningTime(indicator)) continue;
      report({
        message: 'direction',
        data: { v: showValue(indicator) },
        cells: [cellOf(table, indicator, 'value')],
        fix: offerFlipped(indicator.value, '≥'),
        choices: [offerExact(indicator.value, '≥')],
      });
    }
  },
});

const lessIsBetter =
  /故障|投诉|事故|缺勤|差错|时限|逾期|死亡|伤亡|违规|违法|违纪|超编|超标|缺陷|损坏|排放|能耗|消耗|减少|压减|降低|控制|流失|退回|信访|上访|办理|审批|响应|等待|处置|处理|参会|编制|聘用|保有/;

function isCounted({ kind, target }: Indicator): boolean {
  if (kind !== 'quantity' || target?.type !== 'number' || target.unit === null) return false;
  const group = unitClass(target.unit);
  return group === 'count' || group === 'measure';
}

/** 展厅开放时间, 供暖天数: the longer, the more was done. */
function isOpeningTime({ kind, target, level3 }: Indicator): boolean {
  if (target?.type !== 'number' || target.unit === null || unitClass(target.unit) !== 'time') return false;
  const name = textOf(level3);
  if (/(?:开放|开馆|运行|运营|供暖|采暖|供热|培训|驻村|巡展)(?:时间|时长|天数|时数|周期)/.test(name)) return true;
  return kind === 'quantity' && /(?:天数|时数|时长)$/.test(name);
}
