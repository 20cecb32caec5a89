/** What we save, opened by another program. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { saveWorkbook } from '../../src/workbook/saveWorkbook';
import type { CellWrite, Workbook } from '../../src/workbook/workbook';
import { parseA1 } from '../../src/grid/address';
import { convert, findLibreOffice } from '../kit/libreOffice';
import { tinyXlsx } from '../kit/tinyXlsx';

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

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Prefixes, shared and rich texts, inline texts, rows without content, a calculation chain, days counted from 1904. */
const oddFile = tinyXlsx({
  date1904: true,
  sheets: [{ name: '表', rows: [[{ value: 1, format: '0%' }, { value: 2, format: '@' }, { value: 3, format: 'yyyy/m/d' }]] }],
  parts: {
    'xl/worksheets/sheet1.xml':
      `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1:D4"/><x:sheetData><x:row r="1" spans="1:4"><x:c r="A1" t="s"><x:v>0</x:v></x:c>` +
      '<x:c r="B1" t="s"><x:v>1</x:v></x:c><x:c r="C1" t="inlineStr"><x:is><x:t>内联</x:t></x:is></x:c><x:c r="D1" s="1"/></x:row>' +
      '<x:row r="2" ht="30" customHeight="1"/><x:row r="4"><x:c r="A4"><x:f>D1*2</x:f><x:v>0</x:v></x:c><x:c r="B4" s="2"/>' +
      '<x:c r="C4" s="3"><x:v>42076</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><t>共享</t></si><si><r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r></si></sst>`,
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A4" i="1"/></calcChain>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ 
      [['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles', 'styles.xml'], ['ss', 'sharedStrings', 'sharedStrings.xml'], ['cc', 'calcChain', 'calcChain.xml']]
        .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
        .join('') 
      }</Relationships>`,
  },
});

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

  it('from a file with prefixes, shared and rich texts, a calculation chain and the 1904 date system', async () => {
    const edits: readonly CellWrite[] = [['B1', '改过'], ['C1', '@内联'], ['D1', 0.6], ['A2', '+新行'], ['B4', '007'], ['F9', '=远处'], ['A1', null]].map(
      ([a1, value]) => ({ sheet: '表', cell: parseA1(String(a1)) ?? { row: 0, column: 0 }, value: value ?? null }),
    );
    const saved = saveWorkbook(oddFile, edits);
    const csv = new TextDecoder().decode(convert(soffice ?? '', saved, 'xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1'));
    // Texts are quoted; the total is the one of before, since LibreOffice recalculates foreign files only where told to.
    expect(csv.trim().split('\n')).toEqual([',"改过","@内联",60%,,', '"+新行",,,,,', ',,,,,', '0,"007",2019/3/14,,,', ',,,,,', ',,,,,', ',,,,,', ',,,,,', ',,,,,"=远处"']);
  }, 120_000);
});
