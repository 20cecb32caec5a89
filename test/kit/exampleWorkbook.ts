/** Lays an example of several tables out as a workbook, and reads it as a check of the whole file does. */
import type { ContentsLine } from '../../src/domain/targetWorkbook';
import type { TargetTable } from '../../src/domain/targetTable';
import type { Grid } from '../../src/grid/grid';
import { withBudgetYear, yearOfCodes } from '../../src/reading/budgetYear';
import { readContents } from '../../src/reading/contents';
import type { WorkbookExample, WorkbookExampleTable } from '../../src/rules/example';
import { exampleGrid, readOnly } from './exampleGrid';

function withText(grid: Grid, row: number, text: string | undefined): Grid {
  if (text === undefined) return grid;
  return { ...grid, rows: grid.rows.map((cells, index) => (index === row ? [text === '' ? undefined : { value: text, text }, ...cells.slice(1)] : cells)) };
}

function tableGrid(table: WorkbookExampleTable, index: number): Grid {
  const grid = withText(withText(exampleGrid(table), 0, table.title), 1, table.reportingUnit);
  return { ...grid, sheet: table.sheet ?? `表${index + 1}` };
}

function contentsGrid(lines: readonly string[]): Grid {
  const rows = ['目录', ...lines].map((text) => [{ value: text, text }]);
  return { sheet: '目录', rowCount: rows.length, columnCount: 1, rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

export interface ReadWorkbook {
  readonly tables: readonly TargetTable[];
  readonly contents: readonly ContentsLine[];
}

export function exampleSheets({ tables, contents }: WorkbookExample): readonly Grid[] {
  return [...(contents ? [contentsGrid(contents)] : []), ...tables.map(tableGrid)];
}

export function readWorkbookExample({ tables, contents }: WorkbookExample): ReadWorkbook {
  const read = tables.map((table, index) => readOnly(tableGrid(table, index)));
  const year = yearOfCodes(read);
  return { tables: read.map((table) => withBudgetYear(table, year)), contents: contents ? readContents(contentsGrid(contents)) : [] };
}
