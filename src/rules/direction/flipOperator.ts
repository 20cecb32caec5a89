/** Turns the bound of a value around: "≤90%" → "≥90%". */
import type { Field } from '../../domain/field';
import type { Fix } from '../../domain/finding';
import { textOf } from '../indicatorText';
import { offerText } from '../replaceText';

const upper = /^\s*(?:<=|=<|＜＝|≤|≦|⩽|<|＜|不超过|不高于|不大于|不多于|小于等于|小于或等于|小于|低于|少于|至多)\s*|(?:及?以下|以内|之内)/g;
const lower = /^\s*(?:>=|=>|＞＝|≥|≧|⩾|>|＞|不少于|不低于|不小于|大于等于|大于或等于|大于|高于|超过|至少)\s*|(?:及?以上)/g;

/** null where the operator stands in a column of its own: its text is not known here. */
export function offerFlipped(field: Field<string> | null, to: '≥' | '≤'): Fix | null {
  if (!field) return null;
  const text = textOf(field);
  const rest = text.replace(to === '≥' ? upper : lower, '');
  return rest === text ? null : offerText(field, `${to}${rest.trim()}`);
}
