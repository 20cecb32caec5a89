/** V516: one cell holds two bounds that contradict each other. */
import { bareValue, cutLeading, type Operator } from '../../domain/operator';
import type { Indicator } from '../../domain/targetTable';
import { bareName, cellOf, filledIndicators, textOf } from '../indicatorText';
import { unitAt } from '../quantityText';
import { defineRule } from '../rule';

export const conflictingNumbers = defineRule({
  code: 'V516',
  name: 'conflicting-numbers',
  title: '同格数字矛盾',
  severity: 'error',
  group: 'value',
  scope: 'cell',
  why: '同一格里写了两个不同的目标数，考核时不知道以哪一个为准。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）指向明确、细化量化要求',
  messages: { conflict: '“{v}”内数字互相矛盾' },
  examples: {
    wrong: [
      { indicators: [['产出指标', '成本指标', '资金节约率', '≥85资金节约率大于等于15%']] },
      { indicators: [['产出指标', '质量指标', '验收合格率', '≥95%验收合格率达到98%']] },
      { note: '下限比上限还高', indicators: [['产出指标', '质量指标', '设备利用率', '≥90%且≤80%']] },
    ],
    right: [
      { note: '同一个数写了两遍', indicators: [['产出指标', '时效指标', '活动按时完成率', '≥95 完成率 达到 95%']] },
      { note: '上下限', indicators: [['产出指标', '质量指标', '室内温度', '≥18℃且≤26℃']] },
      { note: '两件事', indicators: [['产出指标', '数量指标', '科普活动', '≥20场，其中线下≥5场']] },
      { note: '分别列出', indicators: [['产出指标', '质量指标', '门诊、住院病历合格率', '≥95%、≥98%']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      if (!isConflicting(indicator)) continue;
      report({ message: 'conflict', data: { v: textOf(indicator.value) }, cells: [cellOf(table, indicator, 'value')] });
    }
  },
});

interface Bound {
  readonly operator: Operator;
  readonly number: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** Every number with a comparator in front. */
function boundsIn(text: string): readonly Bound[] {
  const bounds: Bound[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const cut = cutLeading(text.slice(at));
    const [digits] = /^\d+(?:,\d{3})*(?:\.\d+)?/.exec(cut?.rest ?? '') ?? [];
    if (!cut || digits === undefined) continue;
    const unit = unitAt(cut.rest.slice(digits.length));
    const end = text.length - cut.rest.length + digits.length + unit.length;
    bounds.push({ operator: cut.operator, number: Number(digits.replace(/,/g, '')), unit, start: at, end });
    at = end - 1;
  }
  return bounds;
}

const isLower = ({ operator }: Bound) => operator === '≥' || operator === '>';
const isUpper = ({ operator }: Bound) => operator === '≤' || operator === '<';

function contradict(a: Bound, b: Bound): boolean {
  if (a.unit !== b.unit && a.unit !== '' && b.unit !== '') return false;
  if (isLower(a) && isUpper(b)) return a.number > b.number;
  if (isUpper(a) && isLower(b)) return a.number < b.number;
  return a.number !== b.number;
}

/** Words between two numbers that say the second is about the same thing as the first. */
const sameThing = /^(?:且|并|同时|完成率|完成|目标值|指标值|实际)?$/;

function isConflicting(indicator: Indicator): boolean {
  const { target, value } = indicator;
  if (!value || (target?.type !== 'unreadable' && target?.type !== 'number' && target?.type !== 'money')) return false;
  const text = bareValue(textOf(value)).replace(/\([^()]*\)/g, '');
  const [first, second] = boundsIn(text);
  if (!first || !second || first.start !== 0 || !contradict(first, second)) return false;
  const between = text.slice(first.end, second.start);
  if (/[、/;；]/.test(between)) return false;
  const words = between.replace(/[,，。:：]/g, '');
  const name = bareName(indicator);
  // "门诊和住院合格率 ≥95%≥98%": one number for each.
  if (words === '') return !/[、和及与]/.test(name);
  return sameThing.test(words) || (words.length > 1 && (name.includes(words) || words.includes(name)));
}
