/** Writes the sheets of the host contract as a real .xlsx file. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { rectToA1 } from '../../../src/grid/address';
import type { Grid, GridCell } from '../../../src/grid/grid';
import type { TinyCell } from '../../kit/tinyXlsx';
import { tinyXlsx } from '../../kit/tinyXlsx';
import type { ContractSheet } from '../contractSheets';

export function contractFile(sheets: readonly ContractSheet[]): Uint8Array {
  const bytes = tinyXlsx({
    sheets: sheets.map(({ grid, hidden }) => ({
      name: grid.sheet,
      hidden,
      rows: grid.rows.map((row) => row.map(tinyCell)),
      merges: (grid.merges ?? []).map(rectToA1),
    })),
  });
  const files = unzipSync(bytes);
  sheets.forEach(({ grid }, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = files[part];
    if (xml) files[part] = strToU8(withHiddenRows(strFromU8(xml), grid));
  });
  return zipSync(files);
}

function tinyCell(cell: GridCell | undefined): TinyCell {
  if (!cell) return null;
  const { value, numberFormat, formula } = cell;
  return {
    value,
    ...(numberFormat === undefined ? {} : { format: numberFormat }),
    ...(formula === undefined ? {} : { formula: formula.slice(1) }),
  };
}

function withHiddenRows(xml: string, grid: Grid): string {
  return [...grid.hiddenRows].reduce((text, row) => text.replace(`<row r="${row + 1}"`, `<row r="${row + 1}" hidden="1"`), xml);
}
