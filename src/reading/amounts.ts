/** Budget amounts: in cells of their own, or inside one sentence; and the unit they are in. */
import { cleanLabel, cleanText } from '../domain/chineseText';
import type { Field } from '../domain/field';
import { type AmountUnit, type Money, amountUnitOf, findAmounts, inUnit, parseAmount } from '../domain/money';
import type { Rect } from '../grid/address';
import type { HeadLabel } from './headLabels';
import type { SheetView } from './sheetView';

const HINT = /[(（](元|[万萬亿億]元)[)）]/;
const UNIT_LINE = /(?:^|[\s\u3000])(?:金额)?单位[:：](元|[万萬亿億]元)/;

function unitOf(word: string | undefined): AmountUnit | null {
  return word === undefined ? null : amountUnitOf(word);
}

/** 单位：万元 above the table; else a hint in a label, 预算资金(元); else null. */
export function findAmountUnit(view: SheetView, rows: Rect): Field<AmountUnit> | null {
  let hinted: Field<AmountUnit> | null = null;
  for (let row = rows.top; row <= rows.bottom; row++) {
    for (let column = rows.left; column <= rows.right; column++) {
      const text = view.own(row, column);
      if (text === '' || text.length > 60) continue;
      const label = cleanLabel(text);
      const stated = unitOf(UNIT_LINE.exec(cleanText(text))?.[1] ?? UNIT_LINE.exec(label)?.[1]);
      if (stated) return { value: stated, text, cell: { row, column } };
      const hint = unitOf(HINT.exec(label)?.[1]);
      if (!hinted && hint) hinted = { value: hint, text, cell: { row, column } };
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

/** An amount in the table's unit, whatever unit its own label names (预算数（万元）); value null where the text is no amount. */
export function amountField(label: Pick<HeadLabel, 'text' | 'answer'> | null, unit: AmountUnit): Field<Money> | null {
  if (!label) return null;
  const { answer, text } = label;
  const own = unitOf(HINT.exec(cleanLabel(text))?.[1]);
  const money = answer.value === null ? null : parseAmount(answer.value, own ?? unit);
  return { ...answer, value: money && inUnit(money, unit) };
}

export interface SentenceAmounts {
  readonly total: Money | null;
  readonly fiscal: Money | null;
  readonly other: Money | null;
  /** What the sentence says beside the amounts. */
  readonly usage: string | null;
}

const TOTAL = '预算数|预算总额|预算总数|预算总计|预算资金|预算金额|项目预算|总预算|资金总额|项目资金|项目总投资|项目经费|总额';
const FISCAL = '财政资金|财政拨款|财政拨款资金|财政预算资金|一般公共预算|一般公共预算拨款|一般公共预算财政拨款';
const OTHER = '其他资金|其他|自有资金|自筹资金|单位资金|单位自有资金';
/** 项目总预算12.5万元, 预算数共计12.5万元, 财政拨款为10万元. */
const CLAUSE = new RegExp(
  `^(?:其中[:：]?)?(?:(?:20\\d\\d年度?|本年度?|年度|该?项目|当年)?(?<total>${TOTAL})|(?<fiscal>${FISCAL})|(?<other>${OTHER}))(?:共计|合计|总计|共|为|是|约)?[:：]?\\s*[¥￥]?\\s*(?=[\\d０-９])`,
);
const ALL_FISCAL = /^(?:全部|均)为财政(?:拨款|资金)$/;
/** An amount with a label that the head has no field for: 上级财政资金：6923万元. */
const OTHER_AMOUNT = /^[^\d０-９]{0,14}[\d０-９][\d０-９.,]*(?:元|万元|亿元)$/;
const END = /[。，；;\n()（）]|,(?!\d{3})/;

/** "预算数1044.94万元。其中：财政资金1044.94万元，其他资金0元。用于缴纳房屋租金。" */
export function readSentence(text: string): SentenceAmounts {
  const amounts: { total: Money | null; fiscal: Money | null; other: Money | null } = { total: null, fiscal: null, other: null };
  let rest = cleanText(text);
  while (rest !== '') {
    const { body, length } = nextClause(rest);
    const stated = amountIn(body);
    if (stated) amounts[stated.field] = stated.money;
    else if (amounts.total && ALL_FISCAL.test(body)) amounts.fiscal = amounts.total;
    else if (body !== '' && body !== '其中' && !OTHER_AMOUNT.test(body)) break;
    rest = cleanText(rest.slice(length));
  }
  return { ...amounts, total: amounts.total ?? laterTotal(rest), usage: rest === '' ? null : rest };
}

function nextClause(text: string): { body: string; length: number } {
  const end = text.search(END);
  const length = end < 0 ? text.length : end + 1;
  const body = cleanText(end < 0 ? text : text.slice(0, end)).replace(/^[一二三四五六七八九\d]、/, '');
  return { body, length };
}

function amountIn(clause: string): { field: 'total' | 'fiscal' | 'other'; money: Money } | null {
  const groups = CLAUSE.exec(clause)?.groups;
  const money = groups ? findAmounts(clause)[0]?.money : undefined;
  if (!groups || !money) return null;
  return { field: groups.total !== undefined ? 'total' : groups.fiscal !== undefined ? 'fiscal' : 'other', money };
}

/** Words for the whole; 项目经费3万元 may be a part of it. */
const WHOLE = /总|预算数/;

/** "用于购置设备，资金总额50万元。": the total behind the words; null where several clauses state one. */
function laterTotal(text: string): Money | null {
  const totals: Money[] = [];
  for (let rest = text; rest !== ''; ) {
    const { body, length } = nextClause(rest);
    const stated = amountIn(body);
    if (stated?.field === 'total' && WHOLE.test(body)) totals.push(stated.money);
    rest = rest.slice(length);
  }
  return totals.length === 1 ? (totals[0] ?? null) : null;
}
