/** V505: words after the number that are no unit. */
import { isBlank } from '../../domain/chineseText';
import type { Fix } from '../../domain/finding';
import type { Indicator } from '../../domain/targetTable';
import { isKnownUnit } from '../../domain/units';
import type { SetText } from '../../grid/edit';
import { cellOf, filledIndicators, textOf } from '../indicatorText';
import { offerText } from '../replaceText';
import { defineRule } from '../rule';

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

const leadingNumber =
  /^(?:>=|<=|=>|=<|[≥≧⩾≤≦⩽<>=]|不少于|不低于|不小于|大于等于|大于|高于|超过|至少|不超过|不高于|不大于|小于等于|小于|低于|等于|达到)?\s*-?\d[\d,]*(?:\.\d+)?\s*([^]*)$/;
const startsWithDate = /^\s*(?:\d{2,4}年|\d{1,2}月(?:[底初末中份前\d、至到]|以前|之前|上旬|下旬|$)|\d{1,2}日)/;

/** "≥20参与人员达到的效果" → "参与人员达到的效果"; null where what follows the number can be measured after all. */
function wordsAfterNumber(value: string): string | null {
  const text = value.normalize('NFKC').trim();
  const [, rest = ''] = leadingNumber.exec(text) ?? [];
  // 7×24小时, 1:5名: arithmetic, not words.
  if (/^\s*[×xX*:/+-]\s*\d/.test(rest)) return null;
  if ((rest.match(/\p{Script=Han}/gu) ?? []).length < 2) return null;
  if (startsWithDate.test(text) || isKnownUnit(rest) || countsSomething(rest)) return null;
  return isBlank(rest) ? null : rest.trim();
}

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

/** Words that begin with a measure word's character and mean something else. */
const noMeasureWord = /^(?:人[员口才民均]|个[人体性]|家庭|项目|名[称单]|次[数要]|场所|期间|份额|组织|位置|部门|批[准复]|类[别型]|条件|件数|处理|种植|支[出持]|本[级次])/;
const measureWord = /^(?:%|‰|百分比|人次|场次|平方米|公里|[个家所次场期件条篇份册名人户辆台套项种类批处座支组位块间张本部幅天月年米亩吨])/;
const sentence = /\d|的|达到|提高|提升|增长|完成|效果|指数/;

/** 3个月内完成, 5个工作日内办结 */
const timeLimit = /^(?:个?(?:工作日|月|年|季度|星期|小时)|[日天周])(?:以内|之内|内)/;

/** "个科普基地", "期，培训500人": a measure word, then a noun or a further target. */
function countsSomething(rest: string): boolean {
  if (timeLimit.test(rest)) return true;
  if (noMeasureWord.test(rest)) return false;
  const [unit] = measureWord.exec(rest) ?? [];
  if (unit === undefined) return false;
  const tail = rest.slice(unit.length);
  return /^[，,、；;和及]/.test(tail) || (tail.length <= 8 && !sentence.test(tail));
}
