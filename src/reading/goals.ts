/** Goals 绩效目标: one per numbered item, even where several share a cell. */
import { cleanText, isBlank } from '../domain/chineseText';
import type { Field } from '../domain/field';
import type { CellAddress, Rect } from '../grid/address';
import type { HeadLabel } from './headLabels';
import type { SheetView } from './sheetView';

export interface Goals {
  readonly goals: readonly Field<string>[];
  /** The first goal's cell, blank or not; null where the form has no goals. */
  readonly cell: CellAddress | null;
}

export function readGoals(view: SheetView, rows: Rect, labels: readonly HeadLabel[]): Goals {
  const byRow = new Map<number, HeadLabel[]>();
  for (const label of labels) byRow.set(label.cell.row, [...(byRow.get(label.cell.row) ?? []), label]);
  const cells: Field<string>[] = [];
  for (let row = rows.top; row <= rows.bottom; row++) {
    const columns = goalColumns(byRow.get(row) ?? []);
    if (columns.length > 0) {
      const answers = columns.flatMap((column) => below(view, rows, byRow, row, column));
      cells.push(...answers);
      continue;
    }
    const label = (byRow.get(row) ?? []).find((l) => l.leading && l.fields.includes('goals'));
    if (label) cells.push(label.answer, ...goesOn(view, rows, byRow, label));
  }
  const goals = cells.filter((cell) => cell.value !== null).flatMap(splitItems);
  return { goals, cell: cells[0]?.cell ?? null };
}

/** 预期目标 | 实际完成情况: columns of their own; what was achieved is no goal. */
function goalColumns(labels: readonly HeadLabel[]): HeadLabel[] {
  return labels.filter((l) => !l.leading && l.fields.includes('goalColumn') && (l.answer.value === null || labels.indexOf(l) < labels.length - 1));
}

function below(view: SheetView, rows: Rect, byRow: ReadonlyMap<number, readonly HeadLabel[]>, labelRow: number, label: HeadLabel): Field<string>[] {
  const found: Field<string>[] = [];
  for (let row = labelRow + 1; row <= rows.bottom; row++) {
    if ((byRow.get(row) ?? []).some((l) => l.leading && !l.fields.includes('goals'))) break;
    const text = view.own(row, label.cell.column);
    if (!isBlank(text)) found.push({ value: cleanText(text), text, cell: { row, column: label.cell.column } });
  }
  return found;
}

/** Rows below the label, until the next label; the label may be printed again in each of them. */
function goesOn(view: SheetView, rows: Rect, byRow: ReadonlyMap<number, readonly HeadLabel[]>, label: HeadLabel): Field<string>[] {
  const found: Field<string>[] = [];
  const column = label.answer.cell.column;
  for (let row = label.cell.row + 1; row <= rows.bottom; row++) {
    if (byRow.has(row)) break;
    const text = view.own(row, column);
    if (isBlank(text)) continue;
    found.push({ value: cleanText(text), text, cell: { row, column } });
  }
  return found;
}

const CHINESE = '一二三四五六七八九十';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** How items are numbered. The style of the first item counts; another one inside an item numbers its parts. */
const STYLES: readonly RegExp[] = [
  /(?:目标)?(\d{1,2})\s*[.、．:：]\s*(?!\d)/y,
  /[(（](\d{1,2})[)）]/y,
  /(\d{1,2})[)）]/y,
  new RegExp(`[(（]([${CHINESE}]{1,2})[)）]`, 'y'),
  new RegExp(`(?:目标|第)?([${CHINESE}]{1,2})\\s*(?:[、.．:：]|(?<=第.{1,2})[,，]|是)`, 'y'),
  new RegExp(`([${CIRCLED}])`, 'y'),
];

/** Where an item may begin: at the start, on a new line, after a mark that ends the one before. */
const OPENS = /^|[\n。；;]\s*/g;

function numberOf(mark: string): number {
  if (/^\d/.test(mark)) return Number(mark);
  if (CIRCLED.includes(mark)) return CIRCLED.indexOf(mark) + 1;
  const [first = '', second] = mark;
  const digit = CHINESE.indexOf(first) + 1;
  return second === undefined ? digit : 10 + CHINESE.indexOf(second) + 1;
}

/** "1.…；2.…；3.…" → three; only where the text opens with an item and the numbers count up from there. */
function splitItems(field: Field<string>): Field<string>[] {
  const text = field.value ?? '';
  const style = STYLES.find((pattern) => itemAt(pattern, text, 0) !== null);
  let expected = style ? (itemAt(style, text, 0) ?? 0) : 0;
  const starts: number[] = [];
  for (const match of style ? text.matchAll(OPENS) : []) {
    const at = match.index + match[0].length;
    if (!style || itemAt(style, text, at) !== expected) continue;
    starts.push(at);
    expected++;
  }
  if (starts.length < 2) return [field];
  return starts.map((start, index) => ({ ...field, value: cleanText(text.slice(start, starts[index + 1])) }));
}

/** The number of the item that begins here; null where none does. */
function itemAt(style: RegExp, text: string, at: number): number | null {
  const search = new RegExp(style.source, style.flags);
  search.lastIndex = at;
  const mark = search.exec(text)?.[1];
  return mark === undefined ? null : numberOf(mark);
}
