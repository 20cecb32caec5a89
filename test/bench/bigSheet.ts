/** A large worksheet as a file: filled cells of every kind that a real one has. */
import type { TinyCell } from '../kit/tinyXlsx';
import { tinyXlsx } from '../kit/tinyXlsx';

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

export const bigSheetName = '大表';

/** By column: a serial number, a percent, an amount, a formula at the end of each row, texts of several lengths between. */
function cellOf(row: number, column: number, columns: number): TinyCell {
  if (column === columns - 1) return { formula: `A${row + 1}*2`, value: row * 2 };
  switch (column % 5) {
    case 0:
      return row + column;
    case 1:
      return `举办科普讲座（第${row + 1}场）`;
    case 2:
      return { value: (row % 100) / 100, format: '0%' };
    case 3:
      return { value: row * 12.5, format: '#,##0.00' };
    default:
      // Every fourth one is blank, as cells of a filled-in form are.
      return row % 4 === 0 ? null : `≥${row}人次，依据《项目实施方案》第${(row % 30) + 1}条`;
  }
}

/** Every 10th row merges two cells, as group labels of a form do. */
export function bigSheet({ rows, columns }: SheetSize): Uint8Array {
  const cells = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cellOf(row, column, columns)));
  const merges = Array.from({ length: Math.floor(rows / 10) }, (_, group) => `B${group * 10 + 1}:B${group * 10 + 2}`);
  const merged = cells.map((row, index) => (index % 10 === 1 ? row.map((cell, column) => (column === 1 ? null : cell)) : row));
  return tinyXlsx({ sheets: [{ name: bigSheetName, rows: merged, merges }] });
}
