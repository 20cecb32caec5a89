/** Lossless saving: what changes in a package, what does not, and what is refused. */
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseA1 } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/grid';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { saveWorkbook } from '../../src/workbook/saveWorkbook';
import type { CellWrite } from '../../src/workbook/workbook';
import { WorkbookError } from '../../src/workbook/workbookError';
import { tinyXlsx } from '../kit/tinyXlsx';

const form = new Uint8Array(readFileSync('test/corpus/form.xlsx'));
const FORM = '绩效目标表';

function write(sheet: string, a1: string, value: CellValue): CellWrite {
  return { sheet, cell: parseA1(a1) ?? { row: -1, column: -1 }, value };
}

function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, fresh] = [unzipSync(before), unzipSync(after)];
  expect(Object.keys(fresh)).toEqual(Object.keys(old));
  return Object.keys(old).filter((part) => Buffer.compare(old[part] ?? Buffer.alloc(0), fresh[part] ?? Buffer.alloc(0)) !== 0);
}

function refusal(bytes: Uint8Array, writes: readonly CellWrite[]): WorkbookError {
  try {
    saveWorkbook(bytes, writes);
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error('it was saved');
}

describe('saving the form', () => {
  it('without edits gives the very same bytes', () => expect(saveWorkbook(form, [])).toBe(form));

  it('with one edit changes one of 18 parts, and of that one cell only', () => {
    const saved = saveWorkbook(form, [write(FORM, 'E10', '≥50次')]);
    expect(changedParts(form, saved)).toEqual(['xl/worksheets/sheet1.xml']);
    const [before, after] = [form, saved].map((bytes) => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()));
    const cell = /<c r="E10"[^>]*>.*?<\/c>/;
    expect(after?.replace(cell, '')).toBe(before?.replace(cell, ''));
    expect(cell.exec(after ?? '')?.[0]).toMatch(/^<c r="E10" s="\d+" t="inlineStr"><is><t xml:space="preserve">≥50次<\/t><\/is><\/c>$/);
  });

  it('reads back as written, the rest as it was', async () => {
    const writes = [write(FORM, 'E10', '≥50次'), write(FORM, 'B7', 0.25), write(FORM, 'G30', true), write(FORM, 'A2', null)];
    const [before, after] = await Promise.all([openWorkbook(form), openWorkbook(saveWorkbook(form, writes))]);
    const texts = (book: typeof before): Record<string, string> =>
      Object.fromEntries(book.sheets[0]?.grid.rows.flatMap((row, r) => row.map((cell, c) => [`${r},${c}`, cell?.text ?? ''])) ?? []);
    const changes = Object.entries(texts(after)).filter(([key, text]) => (texts(before)[key] ?? '') !== text);
    expect(changes).toEqual([['1,0', ''], ['6,1', '25%'], ['9,4', '≥50次'], ['29,6', 'TRUE']]);
    expect(after.sheets[0]?.grid.merges).toEqual(before.sheets[0]?.grid.merges);
    expect(after.sheets[0]?.layout.styles.slice(0, 20)).toEqual(before.sheets[0]?.layout.styles);
  });

  it('gives the same bytes every time', () => {
    const edit = [write(FORM, 'E10', '≥50次')];
    expect(Buffer.compare(saveWorkbook(form, edit), saveWorkbook(form, edit))).toBe(0);
  });

  it('refuses a formula cell and names it', () => {
    const error = refusal(form, [write(FORM, 'E10', 'x'), write(FORM, 'G4', 1)]);
    expect([error.code, error.message]).toEqual(['formula', expect.stringContaining("'绩效目标表'!G4 含有公式")]);
  });
});

describe('asking for recalculation', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const book = (inner: string, formula: boolean): Uint8Array =>
    tinyXlsx({
      sheets: [{ name: '表', rows: [['甲', formula ? { formula: 'A2', value: 1 } : 1]] }],
      parts: { 'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>${inner}<oleSize ref="A1"/></workbook>` },
    });
  const workbookXml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());

  it.each<[string, string, boolean, string]>([
    ['adds the element', '<definedNames><definedName name="a">1</definedName></definedNames>', true, '</definedNames><calcPr fullCalcOnLoad="1"/><oleSize'],
    ['adds the attribute', "<calcPr calcId='1'/>", true, "</sheets><calcPr fullCalcOnLoad=\"1\" calcId='1'/><oleSize"],
    ['turns it on', '<calcPr fullCalcOnLoad="0" calcId="1"/>', true, '</sheets><calcPr fullCalcOnLoad="1" calcId="1"/><oleSize'],
    ['not without formulas', '<calcPr calcId="1"/>', false, '</sheets><calcPr calcId="1"/><oleSize'],
  ])('%s', (_, inner, formula, expected) => {
    expect(workbookXml(saveWorkbook(book(inner, formula), [write('表', 'A1', '乙')]))).toContain(expected);
  });
});

describe('finding the sheet', () => {
  const names = ['项目 & "甲"', "it's", '<表>', '2.绩效目标'];
  const bytes = tinyXlsx({ sheets: names.map((name) => ({ name, rows: [[name]] })) });

  it.each(names.map((name, index) => [name, index] as const))('%s', async (name, index) => {
    const saved = saveWorkbook(bytes, [write(name, 'B2', '在此')]);
    expect(changedParts(bytes, saved)).toEqual([`xl/worksheets/sheet${index + 1}.xml`]);
    expect((await openWorkbook(saved)).sheets[index]?.grid.rows[1]?.[1]?.text).toBe('在此');
  });

  it('a sheet that is not there', () => expect(refusal(bytes, [write('没有', 'A1', 1)]).code).toBe('no-sheet'));

  it.each(['worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml', '../xl/worksheets/sheet1.xml', './worksheets/Sheet1.xml'])('target %s', async (target) => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const parts = { 'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="${target}"/></Relationships>` };
    const saved = saveWorkbook(tinyXlsx({ sheets: [{ name: '表', rows: [['甲']] }], parts }), [write('表', 'A1', '乙')]);
    expect((await openWorkbook(saved)).sheets[0]?.grid.rows[0]?.[0]?.text).toBe('乙');
  });
});

describe('values', () => {
  const bytes = tinyXlsx({ sheets: [{ name: '表', rows: [['甲']] }] });

  it.each<CellValue>([
    '=100%', '+5%', '@x', '007', '13070024P00000410006W', ' 空格 ', '\u3000', '第一行\n第二行', 'a\r\nb', '👍🏽\u200f', '<&>"\'', '_x0041_', '\u0001',
    0, -0.07, 1e21, 123456789012345, true, false,
  ])('%j comes back', async (value) => {
    const [sheet] = (await openWorkbook(saveWorkbook(bytes, [write('表', 'C3', value)]))).sheets;
    expect(sheet?.grid.rows[2]?.[2]?.value).toBe(value);
  });

  it('the longest text of a cell comes back', async () => {
    const longest = '一'.repeat(32_767);
    const [sheet] = (await openWorkbook(saveWorkbook(bytes, [write('表', 'C3', longest)]))).sheets;
    expect(sheet?.grid.rows[2]?.[2]?.value).toBe(longest);
  });

  it('of two writes to a cell the last counts', async () => {
    const saved = saveWorkbook(bytes, [write('表', 'B1', 1), write('表', 'A1', 2), write('表', 'B1', 3)]);
    expect((await openWorkbook(saved)).sheets[0]?.grid.rows[0]?.map((cell) => cell?.value)).toEqual([2, 3]);
  });

  it.each<[string, CellWrite]>([
    ['too long', write('表', 'A1', '一'.repeat(32_768))],
    ['not a number', write('表', 'A1', NaN)],
    ['endless', write('表', 'A1', Infinity)],
    ['no such row', write('表', 'A1048577', 1)],
    ['no such column', write('表', 'XFE1', 1)],
    ['no such place', write('表', '', 1)],
  ])('%s is refused', (_, bad) => expect(refusal(bytes, [bad]).code).toBe('value'));
});

it('a byte order mark and an XML declaration stay', () => {
  const xml = '\ufeff<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet><sheetData/></worksheet>\r\n';
  const bytes = tinyXlsx({ sheets: [{ name: '表', rows: [] }], parts: { 'xl/worksheets/sheet1.xml': xml } });
  const saved = unzipSync(saveWorkbook(bytes, [write('表', 'A1', 1)]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(saved)).toBe(
    xml.replace('<sheetData/>', '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
  );
});

it('a damaged file is told as damaged', () => expect(refusal(form.subarray(0, 5000), [write(FORM, 'A1', 1)]).code).toBe('damaged'));
