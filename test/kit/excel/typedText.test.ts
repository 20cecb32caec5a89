/** What becomes of a text that is typed or written: the reason why our own writer has to be careful. */
import { describe, expect, it } from 'vitest';
import { startExcel } from './startExcel';

const { Excel, excel, run } = startExcel();

/** Value, text and number format after writing into a cell of that format. */
async function written(value: string | number | boolean, numberFormat = 'General'): Promise<readonly unknown[]> {
  await run((sheet) => {
    const range = sheet.getRange('E1');
    range.numberFormat = [[numberFormat]];
    range.values = [[value]];
  });
  const cell = excel.cell('目标表', 'E1');
  return [cell.formula ?? cell.value, cell.text, cell.numberFormat ?? 'General'];
}

describe('a text written into a cell', () => {
  it.each<[string, readonly unknown[]]>([
    ['培训人数', ['培训人数', '培训人数', 'General']],
    ['≥30次', ['≥30次', '≥30次', 'General']],
    ['007', [7, '7', 'General']],
    ['5%', [0.05, '5%', '0%']],
    ['+5%', [0.05, '5%', '0%']],
    ['-5%', [-0.05, '-5%', '0%']],
    ['12.5%', [0.125, '12.50%', '0.00%']],
    ['1,234', [1234, '1,234', '#,##0']],
    ['(5)', [-5, '-5', 'General']],
    ['１００', [100, '100', 'General']],
    ['1E3', [1000, '1.00E+03', '0.00E+00']],
    ['1234567890123456789', [1234567890123450000, '1.23457E+18', 'General']],
    ['13070025P00004210001T', ['13070025P00004210001T', '13070025P00004210001T', 'General']],
    ['2025-1-1', [45658, '2025/1/1', 'yyyy/m/d']],
    ['2025年11月', [45962, '2025年11月', 'yyyy"年"m"月"']],
    ['1-2', [45659, '1月2日', 'm"月"d"日"']],
    ['2025-13-1', ['2025-13-1', '2025-13-1', 'General']],
    ['8:30', [0.3541666666666667, '8:30', 'h:mm']],
    ['TRUE', [true, 'TRUE', 'General']],
    ['#N/A', ['#N/A', '#N/A', 'General']],
    ['=100%', ['=100%', '1', 'General']],
    ['=1+2', ['=1+2', '3', 'General']],
    ['+1+2', ['=+1+2', '3', 'General']],
    ['=某函数(1)', ['=某函数(1)', '#NAME?', 'General']],
    ["'=100%", ['=100%', '=100%', 'General']],
    ["'007", ['007', '007', 'General']],
    ["''引号", ["'引号", "'引号", 'General']],
    [' 5 ', [5, '5', 'General']],
  ])('%j', async (value, expected) => {
    expect(await written(value)).toEqual(expected);
  });

  it.each(['=≥30', '@x', '-', '+', '=(1'])('%j is no formula and is refused, unless it is no formula to begin with', async (value) => {
    const plain = value === '-' || value === '+';
    if (plain) expect(await written(value)).toEqual([value, value, 'General']);
    else await expect(written(value)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it.each(['007', '5%', '=100%', '2025-1-1', '1234567890123456789', 'TRUE'])('%j stays a text in a cell formatted as text', async (value) => {
    expect(await written(value, '@')).toEqual([value, value, '@']);
  });

  it('keeps the format of a cell that has one', async () => {
    expect([await written('5%', '0.00'), await written('2025-1-1', '0')]).toEqual([
      [0.05, '0.05', '0.00'],
      [45658, '45658', '0'],
    ]);
  });

  it('takes numbers and truth values as they are', async () => {
    expect([await written(0.1 + 0.2), await written(false), await written(7, '@')]).toEqual([
      [0.1 + 0.2, '0.3', 'General'],
      [false, 'FALSE', 'General'],
      ['7', '7', '@'],
    ]);
  });

  it('may have 32,767 characters and no more', async () => {
    expect((await written(`'${'长'.repeat(32_767)}`))[0]).toHaveLength(32_767);
    await expect(written('长'.repeat(32_768))).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('shows no apostrophe when it is read back, and no difference between a formula and a text that looks like one', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('F1:G1');
      range.values = [["'=1+2", '=1+2']];
      range.load('values,formulas,valueTypes');
      await context.sync();
      expect([range.values, range.formulas, range.valueTypes]).toEqual([[['=1+2', 3]], [['=1+2', '=1+2']], [['String', 'Double']]]);
    });
  });
});
