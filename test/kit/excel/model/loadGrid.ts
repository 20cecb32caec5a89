/** A sheet made from our own grid. */
import type { GridCell } from '../../../../src/grid/grid';
import { isGeneral, plainFormat } from '../../../../src/workbook/numberFormats';
import type { SheetInit } from '../inMemoryExcel';
import { isCovered, putCell, setStyle } from './cells';
import type { Cell, Sheet } from './document';
import { newSheet } from './document';

function cellFrom({ value, text, formula }: GridCell): Cell | null {
  if (formula !== undefined) return { value: value ?? '', text, formula };
  if (value === null || value === '') return null;
  // Nothing else would keep Excel from reading such a text as a formula once it is edited.
  return typeof value === 'string' && /^[=+\-@']/.test(value) ? { value, text, quotePrefix: true } : { value, text };
}

/** Excel gives number formats in their English spelling. */
function loadFormat(sheet: Sheet, row: number, column: number, format: string | undefined): void {
  if (format !== undefined && !isGeneral(format)) setStyle(sheet, row, column, { numberFormat: plainFormat(format) });
}

export function loadSheet(id: string, { grid, hidden = false }: SheetInit): Sheet {
  const sheet = newSheet(id, grid.sheet);
  sheet.visibility = hidden === 'veryHidden' ? 'VeryHidden' : hidden ? 'Hidden' : 'Visible';
  sheet.merges = [...(grid.merges ?? [])];
  sheet.hiddenRows = new Map([...grid.hiddenRows].map((row) => [row, true]));
  sheet.hiddenColumns = new Map([...grid.hiddenColumns].map((column) => [column, true]));
  grid.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === undefined) return;
      loadFormat(sheet, row, column, cell.numberFormat);
      if (!isCovered(sheet, { row, column })) putCell(sheet, row, column, cellFrom(cell));
    }),
  );
  return sheet;
}
