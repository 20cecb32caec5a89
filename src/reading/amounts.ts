/** Budget amounts: in cells of their own, or inside one sentence; and the unit they are in. */
import { cleanLabel, cleanText } from '../domain/chineseText';
import type { Field } from '../domain/field';
import { type AmountUnit, type Money, findAmounts, inUnit, parseAmount } from '../domain/money';
import type { Rect } from '../grid/address';
import type { SheetView } from './sheetView';

const HINT = /[(（](元|万元|亿元)[)）]/;
const UNIT_LINE = /(?:^|[\s\u3000])(?:金额)?单位[:：](元|万元|亿元)/;

function isUnit(text: string | undefined): text is AmountUnit {
  return text === '元' || text === '万元' || text === '亿元';
}

/** 单位：万元 above the table; else a hint in a label, 预算资金(元); else null. */
export function findAmountUnit(view: SheetView, rows: Rect): Field<AmountUnit> | null {
  let hinted: Field<AmountUnit> | null = null;
  for (let row = rows.top; row <= rows.bottom; row++) {
    for (let column = rows.left; column <= rows.right; column++) {
      const text = view.own(row, column);
      if (text === '' || text.length > 60) continue;
      const label = cleanLabel(text);
      const stated = UNIT_LINE.exec(cleanText(text))?.[1] ?? UNIT_LINE.exec(label)?.[1];
      if (isUnit(stated)) return { value: stated, text, cell: { row, column } };
      const hint = HINT.exec(label)?.[1];
      if (!hinted && isUnit(hint)) hinted = { value: hint, text, cell: { row, column } };
    }
  }
  return hinted;
}

/** The unit written behind the amount itself: "20万元". */
export function unitInAnswer(answers: readonly (Field<string> | null)[]): Field<AmountUnit> | null {
  for (const answer of answers) {
    const amount = answer?.value == null ? undefined : findAmounts(answer.value)[0];
    if (answer && amount) return { value: amount.money.unit, text: answer.text, cell: answer.cell };
  }
  return null;
}

/** An amount in the table's unit; value null where the text is no amount. */
export function amountField(answer: Field<string> | null, unit: AmountUnit): Field<Money> | null {
  if (!answer) return null;
  const money = answer.value === null ? null : parseAmount(answer.value, unit);
  return { ...answer, value: money && inUnit(money, unit) };
}

export interface SentenceAmounts {
  readonly total: Money | null;
  readonly fiscal: Money | null;
  readonly other: Money | null;
  /** What the sentence says beside the amounts. */
  readonly usage: string | null;
}

const CLAUSE = /^(?:其中[:：])?(预算数|项目预算总额|资金总额|总额|财政资金|财政拨款|其他资金|其他)[:：]?(?=[\d０-９])/;
const ALL_FISCAL = /^(?:全部|均)为财政(?:拨款|资金)$/;
/** An amount with a label that the head has no field for: 上级财政资金：6923万元. */
const OTHER_AMOUNT = /^[^\d０-９]{0,14}[\d０-９][\d０-９.,]*(?:元|万元|亿元)$/;
const END = /[。，,；;\n()（）]/;

/** "预算数1044.94万元。其中：财政资金1044.94万元，其他资金0元。用于缴纳房屋租金。" */
export function readSentence(text: string): SentenceAmounts {
  const amounts: { total: Money | null; fiscal: Money | null; other: Money | null } = { total: null, fiscal: null, other: null };
  let rest = cleanText(text);
  while (rest !== '') {
    const end = rest.search(END);
    const length = end < 0 ? rest.length : end + 1;
    const body = cleanText(rest.slice(0, length).replace(END, '')).replace(/^[一二三四五六七八九\d]、/, '');
    const label = CLAUSE.exec(body)?.[1];
    const money = label === undefined ? null : (findAmounts(body)[0]?.money ?? null);
    if (label !== undefined && money) amounts[fieldOf(label)] = money;
    else if (amounts.total && ALL_FISCAL.test(body)) amounts.fiscal = amounts.total;
    else if (body !== '' && !OTHER_AMOUNT.test(body)) break;
    rest = cleanText(rest.slice(length));
  }
  return { ...amounts, usage: rest === '' ? null : rest };
}

function fieldOf(label: string): 'total' | 'fiscal' | 'other' {
  if (label.startsWith('财政')) return 'fiscal';
  return label.startsWith('其他') ? 'other' : 'total';
}
