/** Old .xls files: read like their .xlsx twin, and saved as .xlsx. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { saveAsXlsx } from '../../src/workbook/saveAsXlsx';
import type { Workbook } from '../../src/workbook/workbook';
import { WorkbookError } from '../../src/workbook/workbookError';
import { convert, findLibreOffice } from '../kit/libreOffice';
import { tinyXlsx } from '../kit/tinyXlsx';

const soffice = findLibreOffice();

const texts = (book: Workbook): unknown =>
  book.sheets.map(({ name, hidden, grid }) => ({
    name,
    hidden,
    rows: grid.rows.map((row) => Array.from(row, (cell) => cell?.text ?? '')),
    merges: new Set((grid.merges ?? []).map((merge) => JSON.stringify(merge))),
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
  }));

describe.skipIf(soffice === null)('an .xls written by LibreOffice', () => {
  const path = 'test/corpus/002-zhangjiakou-2025.xlsx';
  const original = new Uint8Array(readFileSync(path));
  let old: Workbook;
  let fresh: Workbook;

  beforeAll(async () => {
    if (soffice === null) return;
    fresh = await openWorkbook(original);
    old = await openWorkbook(convert(soffice, original, 'xlsx', 'xls'));
  }, 120_000);

  it('shows the same texts, merges and hidden parts as the .xlsx', () => expect(texts(old)).toEqual(texts(fresh)));

  it('tells that it will be saved as .xlsx', () => {
    expect([old.format, old.notices]).toEqual(['xls', [expect.stringContaining('另存为 .xlsx')]]);
  });

  it('has the widths of its columns', () => {
    expect(old.sheets[0]?.layout.columnWidths.map((width) => width > 40)).toEqual(fresh.sheets[0]?.layout.columnWidths.map(() => true));
  });

  it('saved as .xlsx reads the same, with the edit', async () => {
    const name = old.sheets[0]?.name ?? '';
    const saved = await openWorkbook(await saveAsXlsx(old, [{ sheet: name, cell: { row: 30, column: 1 }, value: '=新增 ' }]));
    const expected = await openWorkbook(await saveAsXlsx(old, []));
    expect(texts(expected)).toEqual(texts(old));
    expect(saved.sheets[0]?.grid.rows[30]?.[1]).toEqual({ value: '=新增 ', text: '=新增 ' });
    expect(saved.format).toBe('xlsx');
  });
});

describe.skipIf(soffice === null)('odd contents of an .xls', () => {
  let book: Workbook;

  beforeAll(async () => {
    if (soffice === null) return;
    const bytes = tinyXlsx({
      date1904: true,
      sheets: [
        {
          name: '甲',
          head: '<cols><col min="3" max="3" width="9" hidden="1"/></cols>',
          rows: [
            [' 前后 ', '👍🏽', true, { value: 43538, format: 'yyyy/m/d' }, { value: 0.25, format: '0.00%' }],
            [{ formula: 'E1*2', value: 0.5, format: '0%' }, { formula: 'A1&"次"', value: ' 前后 次' }, 1, 2, { formula: '1/0' }],
          ],
          tail: '',
        },
        { name: '乙', hidden: true, rows: [[1.5]] },
      ],
    });
    book = await openWorkbook(convert(soffice, bytes, 'xlsx', 'xls'), '甲.et');
  }, 120_000);

  it('texts', () => {
    expect(book.sheets.map(({ grid }) => grid.rows.map((row) => Array.from(row, (cell) => cell?.text ?? '')))).toEqual([
      [[' 前后 ', '👍🏽', 'TRUE', '2023/3/15', '25.00%'], ['50%', ' 前后 次', '1', '2', '#DIV/0!']],
      [['1.5']],
    ]);
  });

  it('dates are serial numbers; hidden things are told', () => {
    expect(book.sheets[0]?.grid.rows[0]?.[3]?.value).toBe(43538);
    expect([book.date1904, [...(book.sheets[0]?.grid.hiddenColumns ?? [])], book.sheets[1]?.hidden]).toEqual([true, [2], true]);
  });

  it('saved as .xlsx reads the same', async () => {
    const saved = await openWorkbook(await saveAsXlsx(book, []));
    expect(texts(saved)).toEqual(texts(book));
    expect(saved.sheets.map(({ grid }) => grid.rows)).toEqual(book.sheets.map(({ grid }) => grid.rows));
  });
});

it('saveAsXlsx keeps texts that look like an escape or a formula', async () => {
  const texts = ['_x0041_', '__x000D_', '=1+1', '+5%', '@x', '\u0007'];
  const book = await openWorkbook(tinyXlsx({ sheets: [{ name: '表', rows: [['甲']] }] }));
  const saved = await openWorkbook(await saveAsXlsx(book, texts.map((value, row) => ({ sheet: '表', cell: { row, column: 0 }, value }))));
  expect(saved.sheets[0]?.grid.rows.map(([cell]) => [cell?.value, cell?.formula])).toEqual(texts.map((text) => [text, undefined]));
});

describe('saveAsXlsx refuses', () => {
  const bytes = tinyXlsx({ sheets: [{ name: '表', rows: [[{ formula: '1+1', value: 2 }]] }] });
  it.each([
    ['a formula cell', '表', 0, 1, 'formula'],
    ['an unknown sheet', '无', 5, 1, 'no-sheet'],
    ['a bad value', '表', 5, NaN, 'value'],
  ])('%s', async (_, sheet, row, value, code) => {
    const book = await openWorkbook(bytes);
    const error: unknown = await saveAsXlsx(book, [{ sheet, cell: { row, column: 0 }, value }]).catch((cause: unknown) => cause);
    expect(error instanceof WorkbookError ? error.code : error).toBe(code);
  });
});
