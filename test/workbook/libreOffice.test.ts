/** What we save, opened by another program. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { saveWorkbook } from '../../src/workbook/saveWorkbook';
import type { CellWrite, Workbook } from '../../src/workbook/workbook';
import { convert, findLibreOffice } from '../kit/libreOffice';

const soffice = findLibreOffice();
const FORM = '绩效目标表';
const form = new Uint8Array(readFileSync('test/corpus/form.xlsx'));

const writes: readonly CellWrite[] = [
  { sheet: FORM, cell: { row: 9, column: 4 }, value: '≥50次 <&"\'> _x0041_' },
  { sheet: FORM, cell: { row: 6, column: 1 }, value: 0.25 },
  { sheet: FORM, cell: { row: 24, column: 8 }, value: '=新单元格' },
  { sheet: '说明', cell: { row: 39, column: 1 }, value: -0.5 },
];

const view = (book: Workbook): unknown =>
  book.sheets.map(({ name, hidden, grid }) => ({
    name,
    hidden,
    texts: grid.rows.map((row) => Array.from(row, (cell) => cell?.text ?? '')),
    formulas: grid.rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? [])),
    merges: new Set((grid.merges ?? []).map((merge) => JSON.stringify(merge))),
  }));

describe.skipIf(soffice === null)('LibreOffice opens what we save', () => {
  it('with the same texts, formulas and merges', async () => {
    const saved = saveWorkbook(form, writes);
    const theirs = convert(soffice ?? '', saved, 'xlsx', 'xlsx');
    expect(view(await openWorkbook(theirs))).toEqual(view(await openWorkbook(saved)));
  }, 120_000);

  it('and shows the edits in a text export', () => {
    const csv = new TextDecoder().decode(convert(soffice ?? '', saveWorkbook(form, writes), 'xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1'));
    expect(csv).toContain('\n,25%,,60%,100%');
    expect(csv).toContain(',"≥50次 <&""\'> _x0041_",');
    expect(csv).toContain('"=新单元格"');
  }, 120_000);
});
