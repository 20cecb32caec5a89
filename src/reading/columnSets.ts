/** Which columns make one indicator of a row: one set per value column (年度, 长期 …). */
import { isBlank } from '../domain/chineseText';
import type { Field } from '../domain/field';
import { canonicalLevel2 } from '../domain/levelLabels';
import type { ColumnKey } from '../domain/targetTable';
import { leadingOperator, parseTarget } from '../domain/targetValue';
import type { Header, HeaderColumn } from './header';
import type { SheetView } from './sheetView';
import { termOf, termsAbove } from './terms';

export interface ColumnSet {
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  /** Which of several targets this is ("年度"), from the column's or the block's label. */
  readonly term: Field<string> | null;
}

/** Enough rows to tell operators from natures. */
const SAMPLE_ROWS = 30;

/** `columns` are those of the header that belong to the table. */
export function columnSets(view: SheetView, header: Header, columns: readonly HeaderColumn[]): ColumnSet[] {
  const values = columns.filter((c) => c.key === 'value');
  const terms = termsOfValues(view, header, values);
  return values.map((value, index) => {
    const previous = values[index - 1]?.column ?? -1;
    const set: Partial<Record<ColumnKey, number>> = {};
    for (const { key } of columns) {
      if (set[key] !== undefined) continue;
      set[key] = key === 'value' ? value.column : belonging(columns.filter((c) => c.key === key), values, value, previous);
    }
    settleNature(view, header, set);
    return { columns: placeName(view, header, set), term: terms[index] ?? null };
  });
}

/**
 * Of several columns of a kind, the one under the same label, else that of the same place in the order, else the one
 * between the last value column and this one, else the first.
 */
function belonging(columns: readonly HeaderColumn[], values: readonly HeaderColumn[], value: HeaderColumn, after: number): number {
  const grouped = columns.find((c) => c.group && c.group.column === value.group?.column);
  const between = columns.filter((c) => c.column > after && c.column < value.column);
  const inOrder = columns.length === values.length ? columns[values.indexOf(value)] : between[between.length - 1];
  return (grouped ?? inOrder ?? columns[0])?.column ?? -1;
}

/** 年度 | 长期 in the columns' own labels or in those above them, 甲镇 | 乙镇 as printed, or what heads the halves of the form. */
function termsOfValues(view: SheetView, header: Header, values: readonly HeaderColumn[]): (Field<string> | null)[] {
  if (values.length < 2) return [];
  const printed = values.map(({ label, cell, group }) => {
    const term = termOf(label, cell) ?? (group ? termOf(group.label, { row: header.top, column: group.column }) : null);
    const named = group !== undefined && !/[指目]标|值/.test(label);
    return term ?? (named ? { value: label, text: label, cell } : null);
  });
  if (printed.some((term) => term !== null)) return printed;
  const columns = header.columns.map((c) => c.column);
  const terms = termsAbove(view, header.top, Math.min(...columns), Math.max(...columns));
  return terms.length === values.length ? terms : [];
}

/** 指标性质 heads operators in one form, 正向/反向 in another: the cells below tell. */
function settleNature(view: SheetView, header: Header, set: Partial<Record<ColumnKey, number>>): void {
  const column = set.nature;
  if (column === undefined || set.operator !== undefined) return;
  let operators = 0;
  let others = 0;
  for (let row = header.row + 1; row < Math.min(view.rowCount, header.row + SAMPLE_ROWS); row++) {
    const text = view.own(row, column);
    if (text === '') continue;
    const isOperator = leadingOperator(text) !== null || parseTarget('1', { operator: text }).operator !== null;
    if (isOperator) operators++;
    else others++;
  }
  if (operators > others) {
    set.operator = column;
    delete set.nature;
  }
}

/** Two-level forms: the indicator's name stands under 二级指标. Where that column holds kinds, 三级指标 has lost its label. */
function placeName(view: SheetView, header: Header, set: Partial<Record<ColumnKey, number>>): Partial<Record<ColumnKey, number>> {
  if (set.level3 !== undefined || set.level2 === undefined) return set;
  const { level2, ...rest } = set;
  if (!holdsKinds(view, header, level2)) return { ...rest, level3: level2 };
  const next = view.lastColumn(header.row, level2) + 1;
  const unlabelled = view.blank(header.row, next) && header.columns.every((c) => c.column !== next);
  return unlabelled ? { ...set, level3: next } : { ...rest, level3: level2 };
}

function holdsKinds(view: SheetView, header: Header, column: number): boolean {
  const texts: string[] = [];
  for (let row = header.row + 1; row < Math.min(view.rowCount, header.row + SAMPLE_ROWS); row++) {
    const text = view.own(row, column);
    if (!isBlank(text)) texts.push(text);
  }
  const kinds = texts.filter((text) => canonicalLevel2(text) !== null);
  return kinds.length > 0 && kinds.length * 2 > texts.length;
}
