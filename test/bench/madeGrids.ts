/** Worksheets of any length, made of real rows: many tables one below the other, or one long table. */
import type { TargetTable } from '../../src/domain/targetTable';
import type { Rect } from '../../src/grid/address';
import type { Grid, GridCell, GridRow } from '../../src/grid/grid';

export interface RealTable {
  readonly grid: Grid;
  readonly table: TargetTable;
}

export interface MadeGrid {
  readonly grid: Grid;
  /** What a reader has to find in it, or it measures nothing. */
  readonly tables: number;
  readonly indicators: number;
}

function rowsOf({ grid }: RealTable, top: number, bottom: number): readonly GridRow[] {
  return grid.rows.slice(top, bottom + 1);
}

function movedDown(merges: readonly Rect[], by: number): readonly Rect[] {
  return merges.map((merge) => ({ ...merge, top: merge.top + by, bottom: merge.bottom + by }));
}

function gridOf(rows: readonly GridRow[], merges: readonly Rect[]): Grid {
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return { sheet: '合成', rowCount: rows.length, columnCount, rows, merges, hiddenRows: new Set(), hiddenColumns: new Set() };
}

/** The real tables one after another, a blank row between, until `rowCount` rows are full. */
export function manyTables(real: readonly RealTable[], rowCount: number): MadeGrid {
  const rows: GridRow[] = [];
  const merges: Rect[] = [];
  let tables = 0;
  let indicators = 0;
  for (;;) {
    const next = real[tables % real.length];
    if (next === undefined) break;
    const { range } = next.table;
    if (tables > 0 && rows.length + range.bottom - range.top + 2 > rowCount) break;
    merges.push(...movedDown(next.grid.merges ?? [], rows.length - range.top));
    rows.push(...rowsOf(next, range.top, range.bottom), []);
    tables += 1;
    indicators += next.table.indicators.length;
  }
  return { grid: gridOf(rows, merges), tables, indicators };
}

interface Group {
  readonly level1: string;
  readonly level2: string;
  readonly rows: readonly GridRow[];
}

/** Indicator rows of all tables by level 1 and level 2, in the order in which the labels first appear. */
function groupsOf(real: readonly RealTable[]): readonly Group[] {
  const levels = new Map<string, Map<string, GridRow[]>>();
  for (const { grid, table } of real) {
    for (const { row, level1, level2 } of table.indicators) {
      const [outer, inner, cells] = [level1?.value ?? '', level2?.value ?? '', grid.rows[row]];
      if (outer === '' || inner === '' || cells === undefined) continue;
      const group = levels.get(outer) ?? new Map<string, GridRow[]>();
      levels.set(outer, group.set(inner, [...(group.get(inner) ?? []), cells]));
    }
  }
  return [...levels].flatMap(([level1, inner]) => [...inner].map(([level2, rows]) => ({ level1, level2, rows })));
}

function label(text: string): GridCell {
  return { value: text, text };
}

/** The head of the first table, then `rowCount` indicator rows: each group as long as its share, its labels merged. */
export function oneLongTable(real: readonly RealTable[], rowCount: number): MadeGrid {
  const [first] = real;
  if (first === undefined) throw new Error('no table to build from');
  const firstIndicator = Math.min(...first.table.indicators.map(({ row }) => row));
  const { top } = first.table.range;
  const rows: GridRow[] = [...rowsOf(first, top, firstIndicator - 1)];
  const merges: Rect[] = [...movedDown((first.grid.merges ?? []).filter(({ bottom }) => bottom < firstIndicator), -top)];
  const groups = groupsOf(real);
  const realRows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const outer = new Map<string, Rect>();
  for (const group of groups) {
    const count = Math.max(1, Math.round((group.rows.length / realRows) * rowCount));
    const start = rows.length;
    const end = start + count - 1;
    const above = outer.get(group.level1);
    for (let index = 0; index < count; index += 1) {
      const [, , ...rest] = group.rows[index % group.rows.length] ?? [];
      const labels = index > 0 ? [undefined, undefined] : [above === undefined ? label(group.level1) : undefined, label(group.level2)];
      rows.push([...labels, ...rest]);
    }
    if (count > 1) merges.push({ top: start, bottom: end, left: 1, right: 1 });
    outer.set(group.level1, { top: above?.top ?? start, bottom: end, left: 0, right: 0 });
  }
  merges.push(...[...outer.values()].filter(({ top: from, bottom }) => bottom > from));
  return { grid: gridOf(rows, merges), tables: 1, indicators: rows.length - (firstIndicator - top) };
}
