/** A value with the wrong bound: turned around ("≤50场" → "≥50场"), or stated as it is ("50场"). */
import type { Field } from '../../domain/field';
import type { Fix } from '../../domain/finding';
import { parseTarget } from '../../domain/targetValue';
import { textOf } from '../indicatorText';
import { offerText } from '../replaceText';

const upper = /^\s*(?:<=|=<|＜＝|≤|≦|⩽|<|＜|不超过|不高于|不大于|不多于|小于等于|小于或等于|小于|低于|少于|至多)\s*|(?:及?以下|以内|之内)/g;
const lower = /^\s*(?:>=|=>|＞＝|≥|≧|⩾|>|＞|不少于|不低于|不小于|大于等于|大于或等于|大于|高于|超过|至少)\s*|(?:及?以上)/g;

/** The value without its bound; null where the operator stands in a column of its own: its text is not known here. */
function unbound(field: Field<string>, to: '≥' | '≤'): string | null {
  const text = textOf(field);
  const rest = text.replace(to === '≥' ? upper : lower, '');
  return rest === text ? null : rest.trim();
}

/** null where the value holds no bound to turn around. */
export function offerFlipped(field: Field<string> | null, to: '≥' | '≤'): Fix | null {
  if (!field) return null;
  const rest = unbound(field, to);
  return rest === null ? null : offerText(field, `${to}${rest}`);
}

/** The exact number and its unit, no bound at all. null for a percentage below 100: there a reviewer asks for an operator. */
export function offerExact(field: Field<string> | null, to: '≥' | '≤'): Fix | null {
  const rest = field ? unbound(field, to) : null;
  if (!field || rest === null) return null;
  const { target } = parseTarget(rest);
  if (target?.type !== 'number' && target?.type !== 'money') return null;
  const isShare = target.unit === '%' && target.number < 100;
  return target.unit === null || target.operator !== null || isShare ? null : offerText(field, rest);
}
