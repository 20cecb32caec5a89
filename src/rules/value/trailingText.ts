/** V505: words after the number that are no unit. */
import { isBlank } from '../../domain/chineseText';
import type { Fix } from '../../domain/finding';
import type { Indicator } from '../../domain/targetTable';
import { isKnownUnit } from '../../domain/units';
import type { SetText } from '../../grid/edit';
import { cellOf, filledIndicators, textOf } from '../indicatorText';
import { offerText } from '../replaceText';
import { defineRule } from '../rule';
import { measureWord, noMeasureWord, wordsAfterNumber } from '../trailingWords';

export const trailingText = defineRule({
  code: 'V505',
  name: 'trailing-text',
  title: '数字后混入文字',
  severity: 'error',
  group: 'value',
  scope: 'cell',
  why: '数字后面接的是一句话而不是单位，这个指标值既看不出量也无法考核，多半是把说明填进了计量单位。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）细化量化要求',
  messages: { words: '“{v}”中“{rest}”不是计量单位' },
  examples: {
    wrong: [
      { indicators: [['产出指标', '质量指标', '系统运行质量', '≥20参与人员达到的效果']] },
      { note: '描述空着，文字可以移过去', indicators: [['产出指标', '质量指标', '系统运行质量', '≥20参与人员达到的效果', '年度工作计划', '']] },
      { note: '数字写了两遍', indicators: [['产出指标', '时效指标', '活动按时完成率', '≥95 完成率 达到 95%']] },
      { note: '单位后面接了一句话', indicators: [['产出指标', '数量指标', '科普活动', '≥30次活动取得的效果', '年度工作计划', '']] },
    ],
    right: [
      { indicators: [['产出指标', '数量指标', '房屋租赁面积', '26650.77平方米']] },
      { indicators: [['效益指标', '社会效益指标', '受益人数', '≥5000人次']] },
      { note: '日期', indicators: [['产出指标', '时效指标', '完成时间', '2025年1月至11月']] },
      { note: '日期后带一个词', indicators: [['产出指标', '时效指标', '资金拨付', '12月底到位']] },
      { note: '期限', indicators: [['产出指标', '时效指标', '办结期限', '3个月内完成']] },
      { note: '算式', indicators: [['产出指标', '时效指标', '值守时间', '7×24小时']] },
      { note: '百分比后带一个词', indicators: [['产出指标', '质量指标', '任务完成情况', '100%完成']] },
      { note: '量词后带名词，仍可考核', indicators: [['产出指标', '数量指标', '基地建设', '≥3个科普基地']] },
      { note: '规格和数量', indicators: [['产出指标', '数量指标', '蓄水池建设', '100m³蓄水池3座']] },
      { note: '一格写了两个指标值，不属于这一条', indicators: [['产出指标', '数量指标', '举办培训', '12期，培训500人']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      if (indicator.target?.type !== 'unreadable') continue;
      const v = textOf(indicator.value);
      const rest = wordsAfterNumber(v);
      if (rest === null) continue;
      const { kept, unit } = keptNumber(v, rest);
      report({
        message: 'words',
        data: { v, rest },
        cells: [cellOf(table, indicator, 'value')],
        fix: unit === '' || !indicator.value ? null : offerText(indicator.value, kept),
        choices: [moveWords(indicator, kept, rest.slice(rest.startsWith(unit) ? unit.length : 0).trim())],
      });
    }
  },
});

interface KeptNumber {
  readonly kept: string;
  /** "" where nothing says it. */
  readonly unit: string;
}

/** Operator and number with the unit that the words hold: in front ("30次活动的效果"), or behind the same number said again. */
function keptNumber(value: string, rest: string): KeptNumber {
  const text = value.normalize('NFKC').trim();
  const front = text.slice(0, text.length - rest.length).trim();
  const [number = ''] = /\d[\d,]*(?:\.\d+)?$/.exec(front) ?? [];
  const again = [...rest.matchAll(/(\d[\d,]*(?:\.\d+)?)\s*([%‰]|\p{Script=Han}{1,2})/gu)].filter(([, digits]) => digits === number);
  const [leading = ''] = noMeasureWord.test(rest) ? [] : (measureWord.exec(rest) ?? []);
  const unit = leading === '' ? (again.map(([, , word = '']) => word).find(isKnownUnit) ?? '') : leading;
  return { kept: `${front}${unit}`, unit };
}

/** null where the form has no description or the row's is filled in. */
function moveWords({ row, value, description }: Indicator, kept: string, words: string): Fix | null {
  if (!value || description?.cell.row !== row || !isBlank(description.text) || words === '') return null;
  const edits: readonly SetText[] = [
    { kind: 'set', cell: value.cell, before: value.text, after: kept },
    { kind: 'set', cell: description.cell, before: description.text, after: words },
  ];
  return { title: `指标值改为“${kept}”，文字移到描述`, safe: false, edits };
}
