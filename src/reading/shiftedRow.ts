/** Rows whose cells slid to the left, as happens when a table is pasted without its merged cells. */
import { canonicalLevel1, canonicalLevel2 } from '../domain/levelLabels';
import { isBlank } from '../domain/chineseText';
import { parseTarget } from '../domain/targetValue';
import type { ColumnKey } from '../domain/targetTable';
import type { SheetView } from './sheetView';

type Columns = Readonly<Partial<Record<ColumnKey, number>>>;

const FARTHEST = 2;

function isLevelLabel(text: string): boolean {
  return canonicalLevel1(text) !== null || canonicalLevel2(text) !== null;
}

/** A target nobody would mistake for a name: 1次, ≤0, 100%, 10万元, 12月底. */
function isPlainTarget(text: string): boolean {
  const target = parseTarget(text).target;
  return target?.type === 'number' || target?.type === 'money' || target?.type === 'date' || target?.type === 'period' || target?.type === 'range';
}

/**
 * How many columns the row's name and value stand left of where the header has them: 0, 1 or 2.
 * `previous` is the shift of the row above: a run of rows slides together.
 * Only rows without merged cells, whose last column is blank, can have slid.
 */
export function shiftOf(view: SheetView, columns: Columns, row: number, previous: number): number {
  const { level2, level3, value } = columns;
  if (level2 === undefined || level3 === undefined || value === undefined || level3 - level2 !== 1) return 0;
  const last = Math.max(...Object.values(columns));
  if (!isBlank(view.shown(row, last)) || view.mergeAt(row, level3) || view.mergeAt(row, level2)) return 0;
  let running = 0;
  for (let shift = 1; shift <= FARTHEST && level3 - shift >= 0; shift++) {
    const name = view.own(row, level3 - shift);
    const target = view.own(row, value - shift);
    if (isBlank(name) || isLevelLabel(name) || isPlainTarget(name) || isBlank(target)) continue;
    if (isPlainTarget(target) && !isPlainTarget(view.own(row, value))) return shift;
    if (level2 >= shift && canonicalLevel2(view.own(row, level2 - shift)) !== null) return shift;
    if (previous === shift) running = shift;
  }
  return running;
}
