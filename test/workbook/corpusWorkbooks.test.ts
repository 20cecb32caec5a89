/** The sample workbooks open with the sheets, sizes and texts they are known to have. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseA1, parseRange } from '../../src/grid/address';
import { cellAt } from '../../src/grid/grid';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import type { Workbook } from '../../src/workbook/workbook';

interface Corpus {
  readonly tables: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly range: string;
    readonly title: string;
    readonly columns: Readonly<Record<string, string | null>>;
    readonly indicators: readonly { readonly value: string; readonly rowAddress: string }[];
  }[];
}

const corpus = JSON.parse(readFileSync('test/corpus/corpus.json', 'utf8')) as Corpus;
const open = (file: string): Promise<Workbook> => openWorkbook(new Uint8Array(readFileSync(`test/corpus/${file}`)), file);

function textOf(book: Workbook, sheet: string, a1: string): string {
  const grid = book.sheets.find(({ name }) => name === sheet)?.grid;
  const address = parseA1(a1);
  return (grid && address && cellAt(grid, address)?.text) ?? '';
}

describe.each([...new Set(corpus.tables.map(({ file }) => file))])('%s', (file) => {
  const tables = corpus.tables.filter((table) => table.file === file);

  it('has its sheets in order, each as large as its table', async () => {
    const book = await open(file);
    expect(book.sheets.map(({ name }) => name)).toEqual(tables.map(({ sheet }) => sheet));
    expect(book.sheets.map(({ grid }) => [grid.rowCount, grid.columnCount])).toEqual(
      tables.map(({ range }) => [(parseRange(range)?.bottom ?? 0) + 1, (parseRange(range)?.right ?? 0) + 1]),
    );
  });

  it('shows every indicator value as published', async () => {
    const book = await open(file);
    for (const { sheet, columns, indicators } of tables) {
      const shown = indicators.map(({ rowAddress }) => textOf(book, sheet, `${columns['value'] ?? ''}${/\d+/.exec(rowAddress)?.[0] ?? ''}`).trim());
      expect([sheet, shown]).toEqual([sheet, indicators.map(({ value }) => value)]);
    }
  });
});

it('36 tables are there', () => expect(corpus.tables).toHaveLength(36));

it('002, sheet 26: percents entered as whole numbers', async () => {
  const book = await open('002-zhangjiakou-2025.xlsx');
  const sheet = book.sheets[25]?.name ?? '';
  expect(['D7', 'F7', 'G7'].map((a1) => textOf(book, sheet, a1))).toEqual(['6000%', '9000%', '10000%']);
  expect(book.sheets[25]?.grid.rows[6]?.[3]).toEqual({ value: 60, text: '6000%', numberFormat: '0%' });
});

describe('dirty files', () => {
  it.each<[string, number, number, number]>([
    ['a-stacked-26', 1, 521, 674],
    ['b-no-merge-repeated', 6, 32, 0],
    ['c-no-merge-blank', 4, 32, 0],
    ['d-stray-characters', 5, 22, 34],
    ['e-offset-hidden-repeat', 2, 43, 51],
    ['f-other-sheets', 4, 0, 0],
    ['g-2000-rows', 1, 2000, 3000],
    ['h-003-as-extracted', 2, 42, 0],
  ])('%s: %i sheets; the first has %i rows and %i merges', async (file, sheets, rows, merges) => {
    const book = await open(`dirty/${file}.xlsx`);
    const first = book.sheets[0]?.grid;
    expect([book.sheets.length, first?.rowCount, first?.merges?.length]).toEqual([sheets, rows, merges]);
  });

  it('e: hidden rows are told', async () => {
    const book = await open('dirty/e-offset-hidden-repeat.xlsx');
    expect(book.sheets.map(({ grid }) => grid.hiddenRows.size > 0)).toContain(true);
  });
});

it('form.xlsx tells what it holds and the page does not draw', async () => {
  const book = await open('form.xlsx');
  expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['绩效目标表', false], ['说明', true]]);
  expect(book.sheets[0]?.grid.rows[3]?.[6]).toMatchObject({ formula: '=C4-E4', value: 0 });
  expect(book.sheets[0]?.layout).toMatchObject({ frozenRows: 3, frozenColumns: 0 });
  expect(book.notices).toEqual([
    expect.stringMatching(/图表、图片、批注、文本框、条件格式、数据有效性（下拉列表等）、迷你图会原样保留/),
    expect.stringContaining('公式'),
    expect.stringContaining('工作表“说明”设有保护'),
  ]);
});

it('a 2,000-row workbook opens in well under two seconds', async () => {
  await open('form.xlsx');
  const start = performance.now();
  await open('dirty/g-2000-rows.xlsx');
  expect(performance.now() - start).toBeLessThan(2000);
});
