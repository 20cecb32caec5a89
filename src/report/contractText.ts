/** Texts and amounts of a table as the JSON of `check` gives them: blank is null. */
import type { Field } from '../domain/field';
import type { AmountUnit, Money } from '../domain/money';

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

const powerOfTen: Readonly<Record<AmountUnit, number>> = { 元: 0, 万元: 4, 亿元: 8 };

/** Moves the decimal point, exactly: (1044.94, 4) → 10449400. */
function shifted(number: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(number).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** The amount in the table's unit; in its own where the table states none. */
export function amountIn(field: Field<Money> | null, unit: AmountUnit | null): number | null {
  const money = field?.value ?? null;
  if (money === null) return null;
  return unit === null ? money.number : shifted(money.number, powerOfTen[money.unit] - powerOfTen[unit]);
}
