/** A worksheet written as text, so that a test reads like the sheet it is about. */
import { parseA1, parseRange } from '../../src/grid/address';
import type { Grid, GridCell } from '../../src/grid/grid';

export interface SheetTextOptions {
  readonly sheet?: string;
  /** "A1:G1" …; null for a host that cannot tell. */
  readonly merges?: readonly string[] | null;
  /** 1-based sheet rows. */
  readonly hiddenRows?: readonly number[];
  /** Where the text's first cell stands. */
  readonly at?: string;
}

/**
 * One line a row, cells between bars; a blank line is a blank row. "\n" inside a cell is a line break.
 * A number stays a number; everything else is text.
 */
export function sheetOf(text: string, options: SheetTextOptions = {}): Grid {
  const start = parseA1(options.at ?? 'A1') ?? { row: 0, column: 0 };
  const lines = text.replace(/^\n/, '').replace(/\n\s*$/, '').split('\n');
  const rows = [
    ...Array.from({ length: start.row }, () => []),
    ...lines.map((line) => [...Array.from({ length: start.column }, () => undefined), ...cellsOf(line)]),
  ];
  const merges = options.merges === null ? null : (options.merges ?? []).flatMap((range) => parseRange(range) ?? []);
  const columns = [...rows.map((row) => row.length), ...(merges ?? []).map((merge) => merge.right + 1)];
  const bottoms = (merges ?? []).map((merge) => merge.bottom + 1);
  return {
    sheet: options.sheet ?? 'Sheet1',
    rowCount: Math.max(rows.length, ...bottoms),
    columnCount: Math.max(0, ...columns),
    rows,
    merges,
    hiddenRows: new Set((options.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set(),
  };
}

function cellsOf(line: string): (GridCell | undefined)[] {
  if (line.trim() === '') return [];
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((piece) => {
      const cell = piece.replace(/^ /, '').replace(/ $/, '').replace(/\\n/g, '\n');
      if (cell.trim() === '' && !cell.includes('\u3000')) return undefined;
      return /^-?\d+(\.\d+)?$/.test(cell) ? { value: Number(cell), text: cell } : { value: cell, text: cell };
    });
}
