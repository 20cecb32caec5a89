/** Rows and columns inserted and deleted: everything goes along. */
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../sheetText';
import { startExcel } from './startExcel';
import type { Started } from './startExcel';

/** Row 2 to 4 hold an area, a rule, a name, a formula below; another sheet refers to it. */
function started(): Started {
  const grid = sheetOf('标题 | 1\n 甲 | 2\n| | 3\n 乙 | 4\n 合计 | ', { merges: ['A2:A3'], hiddenRows: [4] });
  const start = startExcel({ sheets: [{ grid }, { grid: sheetOf('引用', { sheet: '其他' }) }] });
  const { excel } = start;
  excel.typeAsUser('Sheet1', 'B5', '=SUM(B2:B4)+B$1');
  excel.typeAsUser('其他', 'B1', '=Sheet1!$B$4&"A4"');
  excel.addRuleAsUser('Sheet1', { type: 'Custom', areas: 'A2:B4,D3', formula: '=TRUE' });
  excel.formatAsUser('Sheet1', 'B2', { fill: '#FFFF00' });
  return start;
}

describe('an inserted row', () => {
  it('moves what is below and stretches what it cuts', async () => {
    const { excel, run } = started();
    await run((sheet, { workbook }) => {
      workbook.names.add('区域', sheet.getRange('B2:B4'));
      sheet.getRange('3:3').insert('Down');
    });
    const sheet = excel.sheet('Sheet1');
    expect([sheet.merges, sheet.hiddenRows, sheet.rules[0]?.areas]).toEqual([['A2:A4'], [4], ['A2:B5', 'D4']]);
    expect([excel.cell('Sheet1', 'B6').formula, excel.cell('其他', 'B1').formula, excel.workbook.names[0]?.formula]).toEqual([
      '=SUM(B2:B5)+B$1',
      '=Sheet1!$B$5&"A4"',
      '=Sheet1!$B$2:$B$5',
    ]);
    expect([excel.cell('Sheet1', 'B3'), excel.cell('Sheet1', 'B6').text]).toEqual([{ value: '', text: '', style: { fill: '#FFFF00' } }, '10']);
  });

  it('moves the ranges that a run holds', async () => {
    const { Excel } = started();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const total = sheet.getRange('A5').load('address');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      total.load('address,values');
      await context.sync();
      expect([total.address, total.values]).toEqual(['Sheet1!A7', [['合计']]]);
    });
  });
});

describe('a deleted row', () => {
  it('leaves the content of an area that goes on below, and broken references', async () => {
    const { excel, run } = started();
    excel.typeAsUser('Sheet1', 'D1', '=B2');
    await run((sheet) => sheet.getRange('2:2').delete('Up'));
    expect([excel.sheet('Sheet1').merges, excel.cell('Sheet1', 'A2').text]).toEqual([[], '甲']);
    expect([excel.cell('Sheet1', 'D1').formula, excel.cell('Sheet1', 'B4').formula, excel.cell('Sheet1', 'B4').text]).toEqual(['=#REF!', '=SUM(B2:B3)+B$1', '8']);
  });

  it('takes away areas and rules that lay within', () => {
    const { excel } = started();
    excel.deleteRowAsUser('Sheet1', 1, 3);
    const { merges, rules, hiddenRows } = excel.sheet('Sheet1');
    expect([merges, rules, hiddenRows, excel.cell('Sheet1', 'B2').formula]).toEqual([[], [], [], '=SUM(#REF!)+B$1']);
  });
});

it('columns move in the same way', async () => {
  const { excel, run } = started();
  await run((sheet) => sheet.getRange('B:B').insert('Right'));
  expect([excel.cell('Sheet1', 'C5').formula, excel.sheet('Sheet1').rules[0]?.areas]).toEqual(['=SUM(C2:C4)+C$1', ['A2:C4', 'E3']]);
  await run((sheet) => sheet.getRange('B:B').delete('Left'));
  expect(excel.cell('Sheet1', 'B5').formula).toBe('=SUM(B2:B4)+B$1');
});
