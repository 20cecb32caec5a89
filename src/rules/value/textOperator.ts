/** V503: words where a comparison sign would do. */
import { cleanText } from '../../domain/chineseText';
import { parseTarget, type Operator, type TargetValue } from '../../domain/targetValue';
import { cellOf, filledIndicators } from '../indicatorText';
import { offerText } from '../replaceText';
import { defineRule } from '../rule';

export const textOperator = defineRule({
  code: 'V503',
  name: 'text-operator',
  title: '以文字代替比较符号',
  severity: 'info',
  group: 'value',
  scope: 'cell',
  why: '系统里的计算符号是“≥”“≤”，用“以上”“不少于”等文字表示，导入和计分时都要再换一次。',
  basis: '预算管理一体化系统绩效指标填报项（计算符号、指标值、计量单位）',
  messages: { words: '“{v}”建议写作“{w}”' },
  examples: {
    wrong: [
      { indicators: [['产出指标', '质量指标', '项目完成率', '90%以上']] },
      { indicators: [['产出指标', '数量指标', '开展巡回义诊', '不少于8次']] },
      { note: '不含本数的写“>”，也可按“≥”报', indicators: [['效益指标', '社会效益指标', '受益群众', '超过5000人']] },
      { indicators: [['产出指标', '成本指标', '物业管理费', '控制在20万元以内']] },
    ],
    right: [
      { note: '已用符号', indicators: [['产出指标', '数量指标', '开展巡回义诊', '≥8次']] },
      { note: '说明、描述里用文字没有关系', indicators: [['产出指标', '数量指标', '开展巡回义诊', '8次', '年度工作计划', '全年不少于8次']] },
      { note: '“达到”不是多一截', indicators: [['产出指标', '质量指标', '验收合格率', '达到100%']] },
      { note: '定性的等级', indicators: [['产出指标', '质量指标', '获奖等级', '省级以上']] },
      { note: '时限', indicators: [['产出指标', '时效指标', '故障响应时间', '24小时内']] },
    ],
  },
  check(table, report) {
    for (const indicator of filledIndicators(table)) {
      const { value, target, cells } = indicator;
      if (!value || (target?.type !== 'number' && target?.type !== 'money')) continue;
      const rest = withoutWords(value.value ?? '');
      const sign = parseTarget(value.value ?? '').operator;
      if (rest === null || sign === null || !saysTheSame(`${sign}${rest}`, target)) continue;
      // Where signs have a column of their own, what stands there is not ours to guess.
      const ways = cells.operator ? [] : [offerText(value, `${sign}${rest}`), sign === '>' ? offerText(value, `≥${rest}`) : null];
      report({ message: 'words', data: { v: value.value ?? '', w: `${sign}${rest}` }, cells: [cellOf(table, indicator, 'value')], choices: ways });
    }
  },
});

const before =
  /^(?:达到?(?=[^]*以[上下内])|大于或?等于|大于或者等于|高于或?等于|不少于|不低于|不小于|不短于|不得?少于|不得低于|至少|最少|最低|小于或?等于|小于或者等于|低于或?等于|不超过|不高于|不大于|不多于|不长于|不得(?:超过|高于|大于|多于)|至多|最多|最高|控制在|大于|高于|超过|多于|小于|低于|少于)\s*/;
const after = /\s*(?:及其?)?(?:以上|以下|以内|之内)/;

/** "90%以上" → "90%"; null where no word stands for a sign. */
function withoutWords(value: string): string | null {
  const text = cleanText(value);
  const front = text.replace(before, '');
  // 5个工作日以内 is how one states a time limit.
  const timeLimit = front === text && /[年月日天周时钟]\s*(?:以内|之内)/.test(text);
  const rest = timeLimit ? front : front.replace(after, '');
  return rest === text ? null : rest.trim();
}

/** The sign says all that the words said. */
function saysTheSame(text: string, target: Extract<TargetValue, { type: 'number' | 'money' }>): boolean {
  const { target: signed } = parseTarget(text);
  if (signed?.type !== 'number' && signed?.type !== 'money') return false;
  const unit = (printed: TargetValue & { readonly unit: string | null }) => printed.unit;
  const hasUnit = unit(signed) === null || unit(signed) === unit(target);
  return signed.number === target.number && hasUnit && isBound(signed.operator);
}

function isBound(operator: Operator | null): boolean {
  return operator !== null && operator !== '=';
}
