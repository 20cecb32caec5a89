/** Sheet XML before and after an edit, character by character. */
import { describe, expect, it } from 'vitest';
import { parseA1 } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/grid';
import { FormulaInTheWay, patchSheet } from '../../src/workbook/patchSheet';
import { XmlScanError } from '../../src/workbook/xmlScan';

type Write = readonly [string, CellValue];

function patch(xml: string, writes: readonly Write[]): string {
  return patchSheet(
    xml,
    writes.map(([a1, value]) => ({ cell: parseA1(a1) ?? { row: 0, column: 0 }, value })),
  );
}

/** Text as it is written into a cell. */
const text = (value: string): string => `<is><t xml:space="preserve">${value}</t></is>`;

describe('patchSheet changes the cell and nothing else', () => {
  it.each<[string, string, readonly Write[], string]>([
    ['keeps the style', '<s><sheetData><row r="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1"/></row></sheetData><x/></s>', [['A1', '甲']],
      `<s><sheetData><row r="1"><c r="A1" s="3" t="inlineStr">${text('甲')}</c><c r="B1"/></row></sheetData><x/></s>`],
    ['number', '<sheetData><row r="1"><c r="A1" s="3"/></row></sheetData>', [['A1', 0.6]],
      '<sheetData><row r="1"><c r="A1" s="3"><v>0.6</v></c></row></sheetData>'],
    ['boolean over text', '<sheetData><row r="1"><c t="inlineStr" r="A1"><is><t>x</t></is></c></row></sheetData>', [['A1', true]],
      '<sheetData><row r="1"><c r="A1" t="b"><v>1</v></c></row></sheetData>'],
    ['clears', '<sheetData><row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row></sheetData>', [['A1', null]],
      '<sheetData><row r="1"><c r="A1" s="3"/></row></sheetData>'],
    ['value metadata goes with the value', '<sheetData><row r="1"><c r="A1" vm="1" cm="2" s="1" t="e"><v>#VALUE!</v></c></row></sheetData>', [['A1', 1]],
      '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>'],
    ['single quotes and spaces stay', "<sheetData><row r='1'><c  r='A1'  s='3'  t='s' ><v>0</v></c></row></sheetData>", [['A1', 1]],
      "<sheetData><row r='1'><c  r='A1'  s='3'><v>1</v></c></row></sheetData>"],
    ['prefixes', '<x:sheetData><x:row r="2"><x:c r="A2"/></x:row></x:sheetData>', [['A2', '甲'], ['A3', 1]],
      '<x:sheetData><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row><x:row r="3"><x:c r="A3"><x:v>1</x:v></x:c></x:row></x:sheetData>'],
    ['between cells', '<sheetData><row r="1"><c r="A1"/><c r="D1"/></row></sheetData>', [['B1', 1], ['C1', 2], ['E1', 3]],
      '<sheetData><row r="1"><c r="A1"/><c r="B1"><v>1</v></c><c r="C1"><v>2</v></c><c r="D1"/><c r="E1"><v>3</v></c></row></sheetData>'],
    ['between rows', '<sheetData><row r="1"/><row r="4"/></sheetData>', [['A2', 1], ['A3', 2], ['A5', 3]],
      '<sheetData><row r="1"/><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row><row r="4"/><row r="5"><c r="A5"><v>3</v></c></row></sheetData>'],
    ['empty row tag', '<sheetData><row r="2" ht="20"/></sheetData>', [['A2', 1], ['C2', 2]],
      '<sheetData><row r="2" ht="20"><c r="A2"><v>1</v></c><c r="C2"><v>2</v></c></row></sheetData>'],
    ['empty sheetData tag', '<s><sheetData /><x/></s>', [['B2', 1]], '<s><sheetData ><row r="2"><c r="B2"><v>1</v></c></row></sheetData><x/></s>'],
    ['no addresses at all', '<sheetData><row><c><v>1</v></c><c s="2"/></row><row><c/></row></sheetData>', [['B1', 5], ['A2', 6], ['B2', 7]],
      '<sheetData><row><c><v>1</v></c><c s="2"><v>5</v></c></row><row><c><v>6</v></c><c r="B2"><v>7</v></c></row></sheetData>'],
    ['comments and CDATA', '<sheetData><!-- <row r="1"> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</c></row>]]></t></is></c><c r="B1"/></row></sheetData>', [['B1', 1]],
      '<sheetData><!-- <row r="1"> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</c></row>]]></t></is></c><c r="B1"><v>1</v></c></row></sheetData>'],
    ['clearing what is not there', '<sheetData><row r="1"/></sheetData>', [['B1', null], ['A9', null]], '<sheetData><row r="1"/></sheetData>'],
    ['widens spans and dimension', '<s><dimension ref="B2:C2"/><sheetData><row r="2" spans="2:3"><c r="B2"/></row></sheetData></s>', [['A1', 1], ['E2', 2]],
      '<s><dimension ref="A1:E2"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" spans="2:5"><c r="B2"/><c r="E2"><v>2</v></c></row></sheetData></s>'],
    ['new cells look like their row, else their column', '<s><cols><col min="2" max="3" style="7"/></cols><sheetData><row r="1" s="4" customFormat="1"><c r="A1"/></row></sheetData></s>', [['B1', 1], ['C2', 2], ['D2', 3]],
      '<s><cols><col min="2" max="3" style="7"/></cols><sheetData><row r="1" s="4" customFormat="1"><c r="A1"/><c r="B1" s="4"><v>1</v></c></row><row r="2"><c r="C2" s="7"><v>2</v></c><c r="D2"><v>3</v></c></row></sheetData></s>'],
    ['rich text becomes plain', '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r></is></c></row></sheetData>', [['A1', 'b']],
      `<sheetData><row r="1"><c r="A1" t="inlineStr">${text('b')}</c></row></sheetData>`],
  ])('%s', (_, xml, writes, expected) => expect(patch(xml, writes)).toBe(expected));

  it.each<[string, string]>([
    ['a<b>&"c"', 'a&lt;b&gt;&amp;&quot;c&quot;'],
    [' 前后 \n', ' 前后 \n'],
    ['a\rb\u0007', 'a_x000D_b_x0007_'],
    ['_x0041_ _x41_', '_x005F_x0041_ _x41_'],
    ['__x0041_', '__x005F_x0041_'],
    ['👍\ud83d!\udc4d\uffff', '👍_xD83D_!_xDC4D__xFFFF_'],
    ['=1+1', '=1+1'],
  ])('escapes %j', (value, expected) => {
    expect(patch('<sheetData/>', [['A1', value]])).toBe(`<sheetData><row r="1"><c r="A1" t="inlineStr">${text(expected)}</c></row></sheetData>`);
  });
});

describe('patchSheet refuses', () => {
  it.each([
    '<c r="A1"><f>B1</f><v>1</v></c>',
    '<c r="A1"><f t="shared" si="0"/><v>1</v></c>',
    '<c r="A1"><f t="array" ref="A1:A3">B1</f></c>',
    '<c r="A1"><x:f>B1</x:f></c>',
  ])('a formula: %s', (cell) => {
    expect(() => patch(`<sheetData><row r="1">${cell}</row></sheetData>`, [['A1', 1]])).toThrow(FormulaInTheWay);
  });

  it.each([
    ['an array formula', '<f t="array" ref="A1:A3">B1:B3*2</f>'],
    ['a spilled formula', "<f ref='A1:B2' t='array'>B1#</f>"],
    ['a data table', '<f t="dataTable" ref="A1:A2" dt2D="0" r1="C1"/>'],
  ])('a cell that %s fills', (_, formula) => {
    const xml = `<sheetData><row r="1"><c r="A1">${formula}<v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="D2"/></row></sheetData>`;
    expect(() => patch(xml, [['A2', 1]])).toThrow(FormulaInTheWay);
    expect(patch(xml, [['D2', 1]])).toContain('<c r="D2"><v>1</v></c>');
  });

  it.each(['<worksheet/>', '<sheetData><row r="1"><c r="A1">', '<sheetData><row r="1">'])('broken XML: %s', (xml) => {
    expect(() => patch(xml, [['A1', 1]])).toThrow(XmlScanError);
  });
});
