/** Comparison operators 计算符号, as symbols and as the words that stand for them. */
import { cleanText, squash, toHalfWidth } from './chineseText';

export type Operator = '≥' | '≤' | '>' | '<' | '=';

/** Where a text opens or ends with an operator: which one, and the text without it. */
export interface OperatorCut {
  readonly operator: Operator;
  readonly rest: string;
}

/** Longer ones first: ">=" before ">", 大于等于 before 大于. */
const symbols: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:≥|≧|⩾|>=|=>|≮)/, '≥'],
  [/^(?:≤|≦|⩽|<=|=<|≯)/, '≤'],
  [/^>/, '>'],
  [/^</, '<'],
  [/^=+/, '='],
];

const before: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:大于或?等于|大于或者等于|高于或?等于|不少于|不低于|不小于|不短于|不早于|不得?少于|不得低于|至少|最少|最低|达到|达)/, '≥'],
  [/^(?:小于或?等于|小于或者等于|低于或?等于|不超过|不高于|不大于|不多于|不长于|不晚于|不迟于|不得(?:超过|高于|大于|多于)|至多|最多|最高|控制在)/, '≤'],
  [/^(?:大于|高于|超过|多于|超)/, '>'],
  [/^(?:小于|低于|少于)/, '<'],
  [/^等于/, '='],
];

const exact: ReadonlyMap<string, Operator> = new Map([
  ...['大于等于', '大于或等于', '不小于', '不少于', '不低于'].map((word) => [word, '≥'] as const),
  ...['小于等于', '小于或等于', '不大于', '不超过', '不高于'].map((word) => [word, '≤'] as const),
  ['大于', '>'], ['小于', '<'], ['等于', '='],
]);

/** A value's text in the form in which it is taken apart: half width, no white space, no invisible marks. */
export function bareValue(value: string): string {
  return toHalfWidth(cleanText(value)).replace(/[\s\u0085]+/g, '');
}

function cut(text: string, table: readonly (readonly [RegExp, Operator])[]): OperatorCut | null {
  for (const [pattern, operator] of table) {
    const match = pattern.exec(text);
    if (match) return { operator, rest: text.slice(match[0].length) };
  }
  return null;
}

/** Symbol in front, or a word where a number or a year follows it (达到95%, but not 达到预期). Takes `bareValue`s. */
export function cutLeading(text: string): OperatorCut | null {
  const symbol = cut(text, symbols);
  if (symbol) return symbol;
  const word = cut(text, before);
  return word && /^[-\u2212¥]?\d/.test(word.rest) ? word : null;
}

/** The operator that 以上, 及以上, 以下, 以内 … behind a number mean. */
export function boundOperator(bound: string): Operator | null {
  if (bound.includes('上')) return '≥';
  return bound.includes('下') || bound.includes('内') ? '≤' : null;
}

/** Content of an operator column: ≥, >=, ﹦, 大于等于, 等于. null for anything else (是/否, 定性). */
export function operatorOf(text: string): Operator | null {
  const word = squash(text);
  const symbol = cut(word, symbols);
  return symbol && symbol.rest === '' ? symbol.operator : (exact.get(word) ?? null);
}
