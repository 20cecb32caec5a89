/** Texts and amounts of a table as the JSON of `check` gives them: blank is null. */
import type { Field } from '../domain/field';
import { inUnit } from '../domain/money';
import type { AmountUnit, Money } from '../domain/money';
import type { ContractTable } from './contractTypes';

type TextField = Field<string> | null;

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/** Trimmed, inner line breaks kept. */
export function plainText(field: TextField): string | null {
  return orNull((field?.value ?? '').trim());
}

/** Labels of levels 1 and 2, as compared: compatibility forms folded, no white space. */
export function levelLabel(field: TextField): string | null {
  return orNull((field?.value ?? '').normalize('NFKC').replace(/\s+/g, ''));
}

/** An indicator's name on one line. */
export function oneLine(field: TextField): string | null {
  return orNull((field?.value ?? '').replace(/[\r\n\u2028\u2029]+/g, '').trim());
}

export function withoutSpace(field: TextField): string | null {
  return orNull((field?.value ?? '').replace(/\s+/g, ''));
}

/** The contract knows 元 and 万元; a table in 亿元 is given in 万元. */
export function contractUnit(unit: AmountUnit | null): ContractTable['amountUnit'] {
  return unit === '亿元' ? '万元' : unit;
}

/** The amount in the table's unit; in its own where the table states none. */
export function amountIn(field: Field<Money> | null, unit: AmountUnit | null): number | null {
  const money = field?.value ?? null;
  if (money === null) return null;
  return unit === null ? money.number : inUnit(money, unit).number;
}
