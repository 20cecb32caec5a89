/** Values and number formats against what Excel shows. */
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/grid/grid';
import { displayText } from '../../src/workbook/displayText';

const ACCOUNTING = '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ';

describe('displayText', () => {
  it.each<[CellValue, string | undefined, string]>([
    [null, undefined, ''],
    [true, undefined, 'TRUE'],
    [false, '0%', 'FALSE'],
    ['#REF!', '0.00', '#REF!'],
    [' 前后空格　', undefined, ' 前后空格　'],
    [0.1 + 0.2, undefined, '0.3'],
    [7.2, undefined, '7.2'],
    [-1234.5, 'General', '-1234.5'],
    [12345678901, undefined, '12345678901'],
    [123456789012, undefined, '1.23457E+11'],
    [1 / 3, undefined, '0.333333333'],
    [25.000000000000004, '0.################', '25.'],
    [0.25000000000000004, '0.0##############%', '25.0%'],
    [60, '0%', '6000%'],
    [0.285, '0%', '29%'],
    [0.2, '0.00%', '20.00%'],
    [7000, '0.00', '7000.00'],
    [1.005, '0.00', '1.01'],
    [1234567.5, '#,##0.00', '1,234,567.50'],
    [-5, '0.00_);[Red]\\(0.00\\)', '(5.00)'],
    [0, ACCOUNTING, ' -   '],
    [1234.5, ACCOUNTING, ' 1,234.50 '],
    [5, 'G/通用格式', '5'],
    [5, 'G/通用格式"元"', '5元'],
    [12.5, '@', '12.5'],
    ['007', '@', '007'],
    ['3', '@"次"', '3次'],
    ['x', ';;;', ''],
    [45000, 'yyyy/m/d', '2023/3/15'],
    [45000, 'yyyy"年"m"月"d"日"', '2023年3月15日'],
    [45000, '[$-804]aaaa', '星期三'],
    [0.5, 'h:mm', '12:00'],
    [1, 'yyyy-mm-dd', '1900-01-01'],
    [5, '[broken', '5'],
  ])('%j as %j → %j', (value, format, text) => expect(displayText(value, format)).toBe(text));

  it('counts days from 1904 where the workbook does', () => {
    expect(displayText(43538, 'yyyy/m/d', true)).toBe('2023/3/15');
    expect(displayText(43538, '0', true)).toBe('43538');
  });
});
