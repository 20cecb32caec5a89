/** Which columns make one indicator of a row: one set per value column (年度, 长期 …). */
import { cleanLabel } from '../domain/chineseText';
import type { Field } from '../domain/field';
import type { ColumnKey } from '../domain/targetTable';
import { leadingOperator, parseTarget } from '../domain/targetValue';
import type { CellAddress } from '../grid/address';
import type { Header, HeaderColumn } from './headerRows';
import type { SheetView } from './sheetView';

export interface ColumnSet {
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  /** Which of several targets this is ("年度"), from the column's or the block's label. */
  readonly term: Field<string> | null;
}

const TERM = /(实施周期|实施期|长期|中期|年度)/;
/** Enough rows to tell operators from natures. */
const SAMPLE_ROWS = 30;

/** `columns` are those of the header that belong to the table. */
export function columnSets(view: SheetView, header: Header, columns: readonly HeaderColumn[]): ColumnSet[] {
  const values = columns.filter((c) => c.key === 'value');
  return values.map((value, index) => {
    const previous = values[index - 1]?.column ?? -1;
    const set: Partial<Record<ColumnKey, number>> = {};
    for (const { key } of columns) {
      if (set[key] !== undefined) continue;
      set[key] = key === 'value' ? value.column : nearest(columns.filter((c) => c.key === key), previous, value.column);
    }
    settleNature(view, header, set);
    return { columns: placeTwoLevels(set), term: values.length > 1 ? termOf(value.label, value.cell) : null };
  });
}

/** "三级指标（年度）" → 年度; null where the label names no term. */
export function termOf(label: string, cell: CellAddress): Field<string> | null {
  const term = TERM.exec(cleanLabel(label))?.[1];
  return term === undefined ? null : { value: term, text: label, cell };
}

/** Of several columns of a kind, the one that stands between the last value column and this one; else the first. */
function nearest(columns: readonly HeaderColumn[], after: number, before: number): number {
  const between = columns.filter((c) => c.column > after && c.column < before);
  const chosen = between[between.length - 1] ?? columns[0];
  return chosen?.column ?? -1;
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

/** Two-level forms: the indicator's name stands under 二级指标. */
function placeTwoLevels(set: Partial<Record<ColumnKey, number>>): Partial<Record<ColumnKey, number>> {
  if (set.level3 !== undefined || set.level2 === undefined) return set;
  const { level2, ...rest } = set;
  return { ...rest, level3: level2 };
}
