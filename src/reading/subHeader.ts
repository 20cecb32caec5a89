/** A second header row: 目标值 over 计算符号 | 指标值 | 计量单位, or over one column per town. */
import { cleanText } from '../domain/chineseText';
import type { ColumnKey } from '../domain/targetTable';
import type { Lexicon } from '../forms/lexicon';
import type { Header, HeaderColumn } from './header';
import type { SheetView } from './sheetView';

const LEVELS: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['level1', 'level2', 'level3']);
/** No form has more header rows. */
const DEEPEST = 3;

/** The header with the labels of the row below taken in; itself where there is no such row. */
export function withSubHeader(view: SheetView, lexicon: Lexicon, header: Header): Header {
  const merged = mergedRows(view, header);
  const row = merged > header.row ? merged : header.row + 1;
  const subs = subLabels(view, lexicon, header, row);
  const opens = merged > header.row ? subs.length > 0 : subs.length >= 2 && onlyLabels(view, lexicon, header, row);
  if (!opens) return merged > header.row ? { ...header, row: merged } : header;
  const replaced = new Set(subs.map((sub) => sub.column));
  const columns = [...header.columns.filter((c) => !replaced.has(c.column)), ...subs].sort((a, b) => a.column - b.column);
  return { ...header, row, columns };
}

/** The last row that every level label is merged down to. */
function mergedRows(view: SheetView, header: Header): number {
  const levels = header.columns.filter((c) => LEVELS.has(c.key));
  const bottoms = levels.map((c) => view.mergeAt(c.cell.row, c.cell.column)?.bottom ?? c.cell.row);
  // One label alone merged down is a merge gone too far, not a header of two rows.
  return bottoms.length >= 2 && bottoms.every((b) => b === bottoms[0]) ? Math.min(Math.max(...bottoms), header.row + DEEPEST) : header.row;
}

function subLabels(view: SheetView, lexicon: Lexicon, header: Header, row: number): HeaderColumn[] {
  const left = Math.min(...header.columns.map((c) => c.column));
  const right = Math.max(...header.columns.map((c) => view.lastColumn(c.cell.row, c.cell.column)));
  const subs: HeaderColumn[] = [];
  for (let column = left; column <= right; column++) {
    const text = cleanText(view.own(row, column));
    const upper = header.columns.find((c) => c.column <= column && column <= view.lastColumn(c.cell.row, c.cell.column));
    if (text === '' || (upper && LEVELS.has(upper.key))) continue;
    const known = lexicon.column.get(view.key(row, column));
    const key = known ?? (upper?.key === 'value' ? 'value' : undefined);
    if (key === undefined || LEVELS.has(key)) continue;
    const group = upper ? { group: { label: upper.label, column: upper.column } } : {};
    subs.push({ key, column, cell: { row, column }, label: text, ...group });
  }
  return subs;
}

/** Without merged cells only a row of nothing but known labels is a header. */
function onlyLabels(view: SheetView, lexicon: Lexicon, header: Header, row: number): boolean {
  const left = Math.min(...header.columns.map((c) => c.column));
  const right = Math.max(...header.columns.map((c) => view.lastColumn(c.cell.row, c.cell.column)));
  for (let column = left; column <= right; column++) {
    if (view.blank(row, column)) continue;
    const key = lexicon.column.get(view.key(row, column));
    if (key === undefined || LEVELS.has(key)) return false;
  }
  return true;
}
