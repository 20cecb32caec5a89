/** The real tables from which the benchmark's worksheets are made. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTables } from '../../src/reading/readTables';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import type { RealTable } from './madeGrids';

/** Tests and the benchmark are started in the project's folder. */
export const corpusFolder = join(process.cwd(), 'test', 'corpus');

/** 26 tables of one form, 203 indicators. */
export async function realTables(): Promise<readonly RealTable[]> {
  const { sheets } = await openWorkbook(await readFile(join(corpusFolder, '002-zhangjiakou-2025.xlsx')), undefined, { styles: false });
  return sheets.flatMap(({ grid }) => readTables(grid).tables.map((table) => ({ grid, table })));
}
