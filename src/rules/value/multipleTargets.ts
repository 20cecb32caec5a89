/** V512: two or more targets in one cell. */
import type { Indicator } from '../../domain/targetTable';
import { cellOf, filledIndicators, textOf } from '../indicatorText';
import { plainText, quantitiesIn, type TextQuantity } from '../quantityText';
import { defineRule } from '../rule';
import { describes, opinion, opinionOfSample, sampling, specifies } from '../specText';
import { wordsAfterNumber } from '../trailingWords';

export const multipleTargets = defineRule({
  code: 'V512',
  name: 'multiple-targets',
  title: '一格多个指标值',
  severity: 'warning',
  group: 'value',
  scope: 'cell',
  why: '一格里有期数又有人数，其中一个完成、一个没完成时无法计分，系统里一个指标也只能填一个值。',
  basis: '预算管理一体化系统绩效指标填报项（计算符号、指标值、计量单位）',
  messages: { several: '一行只写一个指标值，建议拆成{n}行' },
  examples: {
    wrong: [
      { indicators: [['产出指标', '数量指标', '科技培训', '12期，培训500人']] },
      { indicators: [['产出指标', '数量指标', '改造老旧管网', '改造2.5公里，涉及居民300户']] },
    ],
    right: [
      { note: '期间', indicators: [['产出指标', '时效指标', '实施期限', '2025年1月至11月']] },
      { note: '频次', indicators: [['产出指标', '数量指标', '消防检查', '3年1次']] },
      { note: '括号里是换算', indicators: [['产出指标', '时效指标', '质保期', '3年（36个月）']] },
      { note: '前面是规格', indicators: [['产出指标', '数量指标', '蓄水池建设', '新建100立方米蓄水池3座']] },
      { note: '样本量和它的满意度', indicators: [['满意度指标', '服务对象满意度指标', '学员满意度', '问卷100份，满意度≥90%']] },
      { note: '时限是条件', indicators: [['产出指标', '时效指标', '工单办理', '24小时内响应，100%办结']] },
      { note: '算式', indicators: [['产出指标', '成本指标', '劳务费', '20人×500元/人=10000元']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const { length } = targetsIn(indicator);
      if (length > 1) report({ message: 'several', data: { n: length }, cells: [cellOf(table, indicator, 'value')] });
    }
  },
});

/** A longer text is a description. */
const LONGEST_VALUE = 80;
const arithmetic = /\d[^,，;；。、]*[×xX*÷=＝+][^,，;；。、]*\d/;
/** 65岁以上老人, 30分钟内, 80%的学员: a condition of what is counted, not a target. */
const condition = /^\s*(?:的|(?:(?:及其?)?以|之)?[内前后](?![,，;；。、]|$)|及?以[上下外内](?![,，;；。、)]|$))/;
const withinTime = /^\s*(?:以|之)?[内前后]/;

/** Each with a unit of its own; [] where there is no more than one. */
function targetsIn({ target, value }: Indicator): readonly TextQuantity[] {
  const text = withoutNotes(plainText(textOf(value)));
  if (target?.type !== 'unreadable' || text.length > LONGEST_VALUE || arithmetic.test(text) || wordsAfterNumber(text) !== null) return [];
  const stated = quantitiesIn(text);
  const all = stated.filter((quantity, index) => standsAlone(text, quantity) && !isProperty(text, quantity, stated[index - 1]) && !isSample(text, quantity));
  const targets = all.filter((quantity, index) => !opensNext(text, quantity, all[index + 1]));
  return new Set(targets.map(({ unit }) => unit)).size > 1 ? targets : [];
}

/** Remarks in brackets: 15个（占30%）. Blanks keep the positions. */
function withoutNotes(text: string): string {
  return text.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, (note) => ' '.repeat(note.length));
}

function standsAlone(text: string, { unit, measures, start, end }: TextQuantity): boolean {
  const rest = text.slice(end);
  if (measures === 'grade' && unit !== '分') return false;
  if (/每\s*$/.test(text.slice(0, start)) || /^[A-Za-z]/.test(unit)) return false;
  return !condition.test(rest) && !(measures === 'time' && withinTime.test(rest));
}

/** 100m³蓄水池3座, 3座100m³蓄水池: of what size the things are. */
function isProperty(text: string, { unit, start, end }: TextQuantity, before: TextQuantity | undefined): boolean {
  const rest = text.slice(end - unit.length);
  return specifies(rest) || (before?.end === start && describes(rest));
}

/** 问卷100份，满意度≥90%: how many are asked, beside what they are to say. */
function isSample(text: string, { unit, measures, start, end }: TextQuantity): boolean {
  if (measures !== 'count') return false;
  const rest = text.slice(end);
  if (opinionOfSample.test(rest) && /^[份人名户位]/.test(unit)) return true;
  return opinion.test(text) && /\d\s*(?:%|分)/.test(text) && (sampling.test(text.slice(0, start)) || /^\s*(?:抽样|问卷|样本|调查)/.test(rest));
}

/** 1小时30分钟, 3亿2000万元, 3年1次: one statement with the next one. */
function opensNext(text: string, quantity: TextQuantity, next: TextQuantity | undefined): boolean {
  if (!next || text.slice(quantity.end, next.start).trim() !== '') return false;
  return quantity.measures === 'time' || (quantity.measures === 'money' && next.measures === 'money');
}
