/** What a grid and its layout hold for small .xlsx files of every odd kind. */
import { describe, expect, it } from 'vitest';
import type { GridCell } from '../../src/grid/grid';
import { cellAt } from '../../src/grid/grid';
import { parseA1 } from '../../src/grid/address';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import type { WorkbookSheet } from '../../src/workbook/workbook';
import type { TinyCell, TinySheet } from '../kit/tinyXlsx';
import { tinyXlsx } from '../kit/tinyXlsx';

async function firstSheet(sheet: Partial<TinySheet>, options: { date1904?: boolean; parts?: Record<string, string> } = {}): Promise<WorkbookSheet> {
  const book = await openWorkbook(tinyXlsx({ sheets: [{ name: '表', rows: [], ...sheet }], ...options }));
  const [first] = book.sheets;
  if (!first) throw new Error('no sheet');
  return first;
}

async function cellOf(cell: TinyCell, date1904 = false): Promise<GridCell | undefined> {
  return (await firstSheet({ rows: [[cell]] }, { date1904 })).grid.rows[0]?.[0];
}

describe('values and texts', () => {
  it.each<[string, TinyCell, GridCell | undefined]>([
    ['nothing', null, undefined],
    ['a number', 7.2, { value: 7.2, text: '7.2' }],
    ['a percent', { value: 60, format: '0%' }, { value: 60, text: '6000%', numberFormat: '0%' }],
    ['a boolean', true, { value: true, text: 'TRUE' }],
    ['a date as serial number', { value: 45000, format: 'yyyy/m/d' }, { value: 45000, text: '2023/3/15', numberFormat: 'yyyy/m/d' }],
    ['a moment of a day', { value: 45000.75, format: 'h:mm' }, { value: 45000.75, text: '18:00', numberFormat: 'h:mm' }],
    ['an early date', { value: 59, format: 'yyyy-mm-dd' }, { value: 59, text: '1900-02-28', numberFormat: 'yyyy-mm-dd' }],
    ['spaces around', '  前后 \u3000', { value: '  前后 \u3000', text: '  前后 \u3000' }],
    ['spaces only', '\u3000\u3000', { value: '\u3000\u3000', text: '\u3000\u3000' }],
    ['line feeds', '1.甲\n2.乙', { value: '1.甲\n2.乙', text: '1.甲\n2.乙' }],
    ['emoji and RTL marks', '\u200f👍🏽\u202eab', { value: '\u200f👍🏽\u202eab', text: '\u200f👍🏽\u202eab' }],
    ['a text that looks like markup', '<b>&amp;</b>', { value: '<b>&amp;</b>', text: '<b>&amp;</b>' }],
    ['a styled blank', { format: '0%' }, undefined],
    ['a number as text', { value: '007', format: '@' }, { value: '007', text: '007', numberFormat: '@' }],
    ['a formula', { formula: 'A2*2', value: 14 }, { value: 14, text: '14', formula: '=A2*2' }],
    ['a formula with text', { formula: 'A2&"次"', value: '3次' }, { value: '3次', text: '3次', formula: '=A2&"次"' }],
    ['a formula never calculated', { formula: 'A2' }, { value: null, text: '', formula: '=A2' }],
    ['an error', { xml: '<c r="A1" t="e"><v>#REF!</v></c>' }, { value: '#REF!', text: '#REF!' }],
    ['a failed formula', { xml: '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>' }, { value: '#DIV/0!', text: '#DIV/0!', formula: '=1/0' }],
    ['rich text', { xml: '<c r="A1" t="inlineStr"><is><r><t xml:space="preserve">≥ </t></r><r><rPr><b/></rPr><t>30次</t></r></is></c>' }, { value: '≥ 30次', text: '≥ 30次' }],
    ['escaped characters', { xml: '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>' }, { value: 'a\rb_x0041_', text: 'a\rb_x0041_' }],
    ['a CDATA text', { xml: '<c r="A1" t="inlineStr"><is><t><![CDATA[<甲>]]></t></is></c>' }, { value: '<甲>', text: '<甲>' }],
  ])('%s', async (_, cell, expected) => expect(await cellOf(cell)).toEqual(expected));

  it('a date of the 1904 system', async () => {
    expect(await cellOf({ value: 43538, format: 'yyyy/m/d' }, true)).toEqual({ value: 43538, text: '2023/3/15', numberFormat: 'yyyy/m/d' });
  });

  it('a text of 32,767 characters', async () => {
    const long = `${'目标'.repeat(16383)}。`;
    expect((await cellOf(long))?.text).toBe(long);
  });

  it('shared texts keep spaces and lose phonetic hints', async () => {
    const strings =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t xml:space="preserve"> 甲 </t></si>' +
      '<si><r><t>乙</t></r><r><t xml:space="preserve"> 丙</t></r><rPh sb="0" eb="1"><t>yi</t></rPh></si></sst>';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const { grid } = await firstSheet(
      { rows: [[{ xml: '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' }]] },
      {
        parts: {
          'xl/sharedStrings.xml': strings,
          'xl/_rels/workbook.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
            `<Relationship Id="rId1" Type="${office}/worksheet" Target="/xl/worksheets/sheet1.xml"/>` +
            `<Relationship Id="x" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
        },
      },
    );
    expect(grid.rows[0]?.map((cell) => cell?.text)).toEqual([' 甲 ', '乙 丙']);
  });

  it('built-in formats speak Chinese', async () => {
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const ids = [14, 31, 57, 10];
    const styles = `<styleSheet ${main}><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;
    const cells = ids.map((_, index) => `<c r="${'ABCD'.charAt(index)}1" s="${index}"><v>45000</v></c>`).join('');
    const { grid } = await firstSheet({ rows: [[{ xml: cells }]] }, { parts: { 'xl/styles.xml': styles } });
    expect(grid.rows[0]?.map((cell) => cell?.text)).toEqual(['2023/3/15', '2023年3月15日', '2023年3月', '4500000.00%']);
    expect(grid.rows[0]?.map((cell) => cell?.value)).toEqual([45000, 45000, 45000, 45000]);
  });

  it('every cell that an array formula fills is a formula cell', async () => {
    const xml = ['<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c>', '<c r="A2"><v>4</v></c>', '<c r="A3"><v>6</v></c>'];
    const { sheets } = await openWorkbook(tinyXlsx({ sheets: [{ name: '表', rows: xml.map((cell) => [{ xml: cell }]) }] }));
    expect(sheets[0]?.grid.rows.map(([cell]) => cell?.formula)).toEqual(['=B1:B2*2', '=B1:B2*2', undefined]);
  });

  it('a follower of a shared formula shows its own formula', async () => {
    const xml = '<c r="A1"><f t="shared" ref="A1:B1" si="0">A2*$A$3</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>';
    const { grid } = await firstSheet({ rows: [[{ xml }]] });
    expect(grid.rows[0]?.map((cell) => [cell?.formula, cell?.value])).toEqual([['=A2*$A$3', 1], ['=B2*$A$3', 2]]);
  });
});

describe('shape of a sheet', () => {
  it('rows and cells without addresses follow one another', async () => {
    const parts = { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row></sheetData></worksheet>' };
    const { grid } = await firstSheet({}, { parts });
    expect([grid.rowCount, grid.columnCount]).toEqual([4, 4]);
    expect(['A1', 'B1', 'C4', 'D4'].map((a1) => cellAt(grid, parseA1(a1) ?? { row: 0, column: 0 })?.text)).toEqual(['1', '2', '3', '4']);
  });

  it('a lying dimension and a formatted tail do not count', async () => {
    const { grid } = await firstSheet({
      head: '<dimension ref="A1:XFD1048576"/>',
      rows: [['甲', 1], [{ xml: '<c r="H2" s="0"/>' }]],
    });
    expect([grid.rowCount, grid.columnCount, grid.rows.length]).toEqual([1, 2, 1]);
  });

  it('stray formats in the far corner cost nothing', async () => {
    const far = '<c r="XFD2" s="0"/></row><row r="1048576"><c r="A1048576" s="0"></c><c r="XFD1048576" s="0"/>';
    const { grid } = await firstSheet({ rows: [['甲'], [{ xml: far }]], merges: ['A1:C1'] });
    expect([grid.rowCount, grid.columnCount]).toEqual([1, 3]);
  });

  it('merges, hidden rows and columns, frozen panes', async () => {
    const { grid, layout } = await firstSheet({
      head: '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="2" width="20" customWidth="1"/><col min="3" max="16384" hidden="1" width="9"/></cols>',
      rows: [['甲', '乙', '丙'], [{ xml: '</row><row r="3" hidden="1" ht="30" customHeight="1"><c r="A3"><v>1</v></c>' }]],
      merges: ['A1:B2', 'C1:C1', 'A5:XFD5'],
    });
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }, { top: 4, left: 0, bottom: 4, right: 2 }]);
    expect([[...grid.hiddenRows], [...grid.hiddenColumns]]).toEqual([[2], [2]]);
    expect([layout.frozenRows, layout.frozenColumns]).toEqual([2, 1]);
    expect([layout.columnWidths, layout.rowHeights]).toEqual([[72, 160, 0], [undefined, undefined, 0, undefined, undefined]]);
  });

  it('rows and columns without size count as hidden', async () => {
    const { grid } = await firstSheet({
      head: '<cols><col min="1" max="1" width="0" customWidth="1"/></cols>',
      rows: [['甲', { xml: '<c r="B1"><v>1</v></c></row><row r="2" ht="0" customHeight="1"><c r="B2"><v>2</v></c>' }]],
    });
    expect([[...grid.hiddenRows], [...grid.hiddenColumns]]).toEqual([[1], [0]]);
  });

  it('300 sheets keep their order, their names and which are hidden', async () => {
    const sheets = Array.from({ length: 300 }, (_, index) => ({ name: `${index}.项目 & "表"`, hidden: index % 7 === 3, rows: [[index]] }));
    const book = await openWorkbook(tinyXlsx({ sheets }));
    expect(book.sheets.map(({ name, hidden, grid }) => [name, hidden, grid.rows[0]?.[0]?.value])).toEqual(
      sheets.map(({ name, hidden }, index) => [name, hidden, index]),
    );
  });

  it('chart sheets are left out', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = tinyXlsx({
      sheets: [{ name: '图', rows: [] }, { name: '表', rows: [['甲']] }],
      parts: {
        'xl/chartsheets/sheet1.xml': '<chartsheet/>',
        'xl/_rels/workbook.xml.rels':
          `<Relationships><Relationship Id="rId1" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/>` +
          `<Relationship Id="rId2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
      },
    });
    expect((await openWorkbook(bytes)).sheets.map(({ name }) => name)).toEqual(['表']);
  });

  it('reads prefixed and strict files', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const bytes = tinyXlsx({
      sheets: [{ name: '表', rows: [] }],
      parts: {
        '_rels/.rels': `<Relationships><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': `<x:workbook xmlns:x="${strict}" xmlns:r="${office}" conformance="strict"><x:sheets><x:sheet name="表" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    expect((await openWorkbook(bytes)).sheets[0]?.grid.rows[0]?.[0]?.text).toBe('甲');
  });
});

describe('styles', () => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const styles =
    `<styleSheet ${main}><fonts><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><color theme="1"/><name val="黑体"/></font></fonts>` +
    '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.5"/></patternFill></fill></fills>' +
    '<borders><border/><border><left style="thin"><color auto="1"/></left><right/><top/><bottom style="double"><color indexed="10"/></bottom></border></borders>' +
    '<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf borderId="1"/></cellXfs></styleSheet>';
  const colour = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const theme =
    '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x">' +
    `${colour('dk1', '101010')}${colour('lt1', 'FFFFFF')}${colour('dk2', '202020')}${colour('lt2', 'EEEEEE')}</a:clrScheme></a:themeElements></a:theme>`;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const bytes = tinyXlsx({
    sheets: [{ name: '表', rows: [[{ xml: '<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/><c r="C1"><v>2</v></c>' }]] }],
    parts: {
      'xl/styles.xml': styles,
      'xl/theme/theme1.xml': theme,
      'xl/_rels/workbook.xml.rels':
        `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="s" Type="${office}/styles" Target="styles.xml"/><Relationship Id="t" Type="${office}/theme" Target="theme/theme1.xml"/></Relationships>`,
    },
  });

  it('resolves colours; dark text stays dark', async () => {
    const { sheets } = await openWorkbook(bytes);
    const lines = { left: { line: 'thin', colour: '#000000' }, bottom: { line: 'double', colour: '#FF0000' } };
    expect(sheets[0]?.layout.styles).toEqual([
      [
        { fontName: '黑体', fontSize: 16, bold: true, colour: '#101010', fill: '#808080', align: 'center', vertical: 'center', wrap: true, ...lines },
        { fontName: '宋体', fontSize: 11, ...lines },
        undefined,
      ],
    ]);
  });

  it('can be left out', async () => {
    const { sheets } = await openWorkbook(bytes, '', { styles: false });
    expect(sheets[0]?.layout.styles).toEqual([]);
    expect(sheets[0]?.layout.columnWidths).toEqual([72, 72, 72]);
  });
});

it('macros are kept but do not run, and the user is told', async () => {
  const plain = await openWorkbook(tinyXlsx({ sheets: [{ name: '表', rows: [['甲']] }] }));
  const macros = await openWorkbook(tinyXlsx({ sheets: [{ name: '表', rows: [['甲']] }], parts: { 'xl/vbaProject.bin': 'x' } }));
  expect([plain.notices, macros.notices]).toEqual([[], [expect.stringContaining('宏')]]);
});

it('a protected sheet is told by name', async () => {
  const { notices } = await openWorkbook(
    tinyXlsx({ sheets: [{ name: '表', rows: [['甲']], tail: '<sheetProtection password="83AF" sheet="1"/>' }, { name: '未锁', rows: [['乙']], tail: '<sheetProtection sheet="0"/>' }] }),
  );
  expect(notices).toEqual([expect.stringMatching(/^工作表“表”设有保护/)]);
});
