/** Cells: calculation, merged areas, formats, used range, hidden rows. */
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../sheetText';
import type { InMemoryExcel } from './inMemoryExcel';
import { startExcel } from './startExcel';

function texts(excel: InMemoryExcel, sheet: string, cells: readonly string[]): readonly string[] {
  return cells.map((a1) => excel.cell(sheet, a1).text);
}

describe('formulas', () => {
  const grid = sheetOf('10 | 20');

  it('follow what they refer to, however far, on other sheets too', () => {
    const { excel } = startExcel({ sheets: [{ grid }, { grid: sheetOf('1', { sheet: '汇总 (二)' }) }] });
    excel.typeAsUser('Sheet1', 'C1', '=A1+B1');
    excel.typeAsUser('Sheet1', 'C2', '=SUM(A1:C1)&"元"');
    excel.typeAsUser('汇总 (二)', 'B1', '=Sheet1!C1*2');
    excel.typeAsUser('Sheet1', 'A1', '15');
    expect([...texts(excel, 'Sheet1', ['C1', 'C2']), excel.cell('汇总 (二)', 'B1').text]).toEqual(['35', '70元', '70']);
    excel.typeAsUser('Sheet1', 'B1', '文字');
    expect(texts(excel, 'Sheet1', ['C1', 'C2'])).toEqual(['#VALUE!', '#VALUE!']);
  });

  it('keep the value and the text that came with the file until what they refer to changes', () => {
    const rows = [[{ value: 1, text: '1' }, { value: 99, text: '约99', formula: '=A1*2' }, { value: 7, text: '7', formula: '=XLOOKUP(A1,A:A,A:A)' }]];
    const { excel } = startExcel({ sheets: [{ grid: { ...grid, rows } }] });
    excel.typeAsUser('Sheet1', 'A5', '无关');
    expect(texts(excel, 'Sheet1', ['B1', 'C1'])).toEqual(['约99', '7']);
    excel.typeAsUser('Sheet1', 'A1', '49.5');
    expect(texts(excel, 'Sheet1', ['B1', 'C1'])).toEqual(['约99', '7']);
    excel.typeAsUser('Sheet1', 'A1', '4');
    expect(texts(excel, 'Sheet1', ['B1', 'C1'])).toEqual(['8', '7']);
  });

  it('end in a circle without end', () => {
    const { excel } = startExcel({ sheets: [{ grid }] });
    excel.typeAsUser('Sheet1', 'C1', '=C2+1');
    excel.typeAsUser('Sheet1', 'C2', '=C1+1');
    expect(excel.cell('Sheet1', 'C2').formula).toBe('=C1+1');
  });

  it('wait where calculation is manual', async () => {
    const { excel, run } = startExcel({ sheets: [{ grid }] });
    excel.typeAsUser('Sheet1', 'C1', '=A1+B1');
    await run((_, { application }) => void (application.calculationMode = 'Manual'));
    excel.typeAsUser('Sheet1', 'A1', '15');
    excel.typeAsUser('Sheet1', 'C2', '=A1*2');
    expect(texts(excel, 'Sheet1', ['C1', 'C2'])).toEqual(['30', '30']);
    await run((_, { application }) => application.calculate('Full'));
    expect(texts(excel, 'Sheet1', ['C1'])).toEqual(['35']);
  });
});

describe('merged areas', () => {
  it('are found by their top-left cell, and named by it', async () => {
    const { Excel } = startExcel();
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const [all, lower] = [sheet.getRange('A1:C6').getMergedAreasOrNullObject(), sheet.getRange('A4:C6').getMergedAreasOrNullObject()];
      all.load('address,areas/items/address');
      await context.sync();
      return [all.address, all.areas.items.map(({ address }) => address), lower.isNullObject];
    });
    expect(found).toEqual(['目标表!A1,目标表!A3', ['目标表!A1:C1', '目标表!A3:A4'], true]);
  });

  it('come up to 512 at a time', async () => {
    const merges = Array.from({ length: 513 }, (_, row) => `A${row + 1}:B${row + 1}`);
    const { errorOf } = startExcel({ sheets: [{ grid: sheetOf('', { merges }) }] });
    expect(await errorOf((sheet) => void sheet.getUsedRange().getMergedAreasOrNullObject().load('areaCount'))).toBe('GeneralException');
    expect(await errorOf((sheet) => void sheet.getRange('A1:B512').getMergedAreasOrNullObject().load('areaCount'))).toBeNull();
  });

  it('keep nothing that is written to a covered cell', async () => {
    const { excel, run } = startExcel();
    await run((sheet) => void (sheet.getRange('A3:B4').values = [['一', '二'], ['三', '四']]));
    expect(texts(excel, '目标表', ['A3', 'B3', 'A4', 'B4'])).toEqual(['一', '二', '', '四']);
    expect(() => excel.typeAsUser('目标表', 'A4', '三')).toThrow('covered');
  });

  it('show nothing of what a file keeps below them', () => {
    const { excel } = startExcel({ sheets: [{ grid: sheetOf('上 | 下', { merges: ['A1:B1'] }) }] });
    expect(texts(excel, 'Sheet1', ['A1', 'B1'])).toEqual(['上', '']);
    expect(Object.keys(excel.sheet('Sheet1').cells)).toEqual(['A1']);
  });

  it('take the first content, and fall apart again', async () => {
    const { excel, run } = startExcel();
    await run((sheet) => {
      sheet.getRange('A5:C6').merge();
      sheet.getRange('A1:C1').unmerge();
    });
    expect([excel.sheet('目标表').merges, ...texts(excel, '目标表', ['A5', 'A6', 'C6'])]).toEqual([['A3:A4', 'A5:C6'], '备用', '', '']);
    await run((sheet) => sheet.getRange('E1:F2').merge(true));
    expect(excel.sheet('目标表').merges.slice(2)).toEqual(['E1:F1', 'E2:F2']);
  });
});

describe('formats', () => {
  it('are set on all cells and read where all agree', async () => {
    const { Excel, excel } = startExcel();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { format } = sheet.getRange('B2:C2');
      format.fill.color = '#FFC7CE';
      format.font.bold = true;
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      format.rowHeight = 30;
      format.columnWidth = 90;
      const both = sheet.getRange('B2:B3').format.load('fill/color,font/bold,rowHeight');
      const one = sheet.getRange('C2').format.load('fill/color,borders/items/sideIndex,borders/items/style');
      await context.sync();
      const bottom = one.borders.items.find(({ sideIndex }) => sideIndex === 'EdgeBottom')?.style;
      return [both.fill.color, both.font.bold, both.rowHeight, one.fill.color, bottom];
    });
    expect(read).toEqual([null, null, 30, '#FFC7CE', 'Continuous']);
    expect(excel.cell('目标表', 'B2').style).toEqual({ fill: '#FFC7CE', bold: true, borderEdgeBottomStyle: 'Continuous' });
    expect(excel.sheet('目标表')).toMatchObject({ rowHeights: { 1: 30 }, columnWidths: { 1: 90, 2: 90 } });
  });

  it('change what a number shows, and only that', async () => {
    const { excel, run } = startExcel();
    await run((sheet) => void (sheet.getRange('C4').numberFormat = [['0.00%']]));
    expect(excel.cell('目标表', 'C4')).toMatchObject({ value: 0.6, text: '60.00%', numberFormat: '0.00%' });
    await run((sheet) => void (sheet.getRange('C4').numberFormat = [['@']]));
    expect(excel.cell('目标表', 'C4')).toMatchObject({ value: 0.6, text: '0.6' });
  });

  it('go with clear, contents or both', async () => {
    const { excel, run } = startExcel();
    await run((sheet) => sheet.getRange('C4').clear('Contents'));
    expect(excel.cell('目标表', 'C4')).toEqual({ value: '', text: '', numberFormat: '0%', style: {} });
    await run((sheet) => sheet.getRange('C3:C4').clear());
    expect([excel.cell('目标表', 'C4'), excel.cell('目标表', 'C3').text]).toEqual([{ value: '', text: '', style: {} }, '']);
  });
});

describe('where things are', () => {
  it('the used range counts formats and merged areas, or values only', async () => {
    const { Excel, excel } = startExcel({ sheets: [{ grid: sheetOf('| | | 一', { merges: ['A2:B3'] }) }] });
    excel.formatAsUser('Sheet1', 'E1', { fill: '#FFFF00' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const ranges = [sheet.getUsedRange(), sheet.getUsedRange(true), sheet.getRange('A:B').getUsedRange()];
      for (const range of ranges) range.load('address');
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(['Sheet1!A1:E3', 'Sheet1!C1', 'Sheet1!A1:B3']);
    });
  });

  it('a blank sheet has none', async () => {
    const { Excel } = startExcel({ sheets: [{ grid: sheetOf('') }] });
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  it('hidden rows are true, false, or null where they differ', async () => {
    const { Excel, excel } = startExcel();
    excel.hideRows('目标表', [5]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const ranges = ['A1:C4', 'A4:C5', 'A5:C6', '5:5'].map((address) => sheet.getRange(address).load('rowHidden,columnHidden,address'));
      await context.sync();
      expect(ranges.map(({ rowHidden, columnHidden }) => [rowHidden, columnHidden])).toEqual([[false, false], [null, false], [true, false], [true, false]]);
    });
  });

  it('ranges lead to other ranges', async () => {
    const { Excel } = startExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('说明 (二)').getRange('B2:C3');
      const ranges = [range.getCell(1, 1), range.getOffsetRange(1, 0), range.getResizedRange(1, -1), range.getEntireRow(), range.getRow(1), range.getLastCell(), range.getIntersection('C3:D9')];
      for (const one of ranges) one.load('address');
      await context.sync();
      const addresses = ranges.map(({ address }) => address.replace("'说明 (二)'!", ''));
      expect(addresses).toEqual(['C3', 'B3:C4', 'B2:B4', '2:3', 'B3:C3', 'C3', 'C3']);
    });
  });
});
