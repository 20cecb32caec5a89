/** A value that only repeats its row's name or description: V507 speaks of it, and others stay silent. */
import { squash } from '../../domain/chineseText';
import type { Field } from '../../domain/field';
import type { Indicator } from '../../domain/targetTable';
import { hasDigit } from '../../domain/targetValue';
import { isRedactedText, textOf } from '../indicatorText';

/** What a value without a number repeats; null where it says something of its own. */
export function repeatedSource({ level3, description, value }: Indicator): '名称' | '描述' | null {
  const text = textOf(value);
  if (hasDigit(text) || isRedactedText(text)) return null;
  return same(level3, text) ? '名称' : same(description, text) ? '描述' : null;
}

const core = (text: string) => squash(text).replace(/[。.；;，,：:]+$/, '');

function same(field: Field<string> | null, value: string): boolean {
  return core(textOf(field)) === core(value);
}
