/** The sample tables, read through Excel and straight from their files: the same result in every field. */
import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/reading/readTables';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { corpus, corpusBytes } from '../../kit/corpus';
import { openExcel } from './excelBench';

const files = [...new Set(corpus.tables.map(({ file }) => file))];
const dirtyFiles = corpus.dirty.map(({ file }) => file);

/** How many tables were compared. */
async function compare(file: string): Promise<number> {
  const { sheets } = await openWorkbook(corpusBytes(file), file);
  const { host } = openExcel({ sheets });
  let count = 0;
  for (const { name, grid } of sheets) {
    const read = readTables(await host.readSheet(name));
    expect(read, `${file} ${name}`).toEqual(readTables(grid));
    count += read.tables.length;
  }
  return count;
}

describe('sample workbooks read through Excel', () => {
  it('36 tables of five workbooks', async () => {
    const counts = [];
    for (const file of files) counts.push(await compare(file));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(36);
    expect(files).toHaveLength(5);
  });

  it.each(dirtyFiles)('%s', async (file) => {
    expect(await compare(file)).toBeGreaterThan(0);
  });
});
