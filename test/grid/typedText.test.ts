/** What typed text becomes, and what a fix stores. */
import { describe, expect, it } from 'vitest';
import type { CellValue, GridCell } from '../../src/grid/grid';
import { valueForText, valueFromTyping } from '../../src/grid/typedText';

describe('valueFromTyping', () => {
  it.each<[string, CellValue]>([
    ['12', 12],
    [' 12 ', 12],
    ['-3.5', -3.5],
    ['0', 0],
    ['-0', 0],
    ['0.50', 0.5],
    ['.5', 0.5],
    ['1,234.5', 1234.5],
    ['12,34', '12,34'],
    ['60%', 0.6],
    ['7%', 0.07],
    ['16.7％', 0.167],
    ['-5%', -0.05],
    ['123456789012345', 123456789012345],
    ['1234567890123456', '1234567890123456'],
    ['0.1234567890123456', '0.1234567890123456'],
    ['007', '007'],
    ['00123', '00123'],
    ['1.', '1.'],
    ['.', '.'],
    ['-', '-'],
    ['%', '%'],
    ['1e5', '1e5'],
    ['+5', '+5'],
    ['+5%', '+5%'],
    ['=A1+1', '=A1+1'],
    ['@x', '@x'],
    ['2025-11-30', '2025-11-30'],
    ['2025年11月', '2025年11月'],
    ['≥95%', '≥95%'],
    ['13070024P00000410006W', '13070024P00000410006W'],
    [' 前后空格 ', ' 前后空格 '],
    ['', null],
    ['  \t', null],
    ['\u3000', null],
  ])('%j → %j', (typed, value) => expect(valueFromTyping(typed)).toBe(value));
});

describe('valueForText', () => {
  const number = (value: number, text: string, numberFormat?: string): GridCell =>
    numberFormat === undefined ? { value, text } : { value, text, numberFormat };
  const text = (value: string): GridCell => ({ value, text: value });

  it.each<[string, GridCell | undefined, CellValue]>([
    ['60%', number(60, '6000%', '0%'), 0.6],
    ['25.5%', number(25.5, '2550.00%', '0.00%'), 0.255],
    ['25.5%', number(60, '6000%', '0%'), '25.5%'],
    ['60', number(60, '6000%', '0%'), '60'],
    ['60%', number(60, '60'), '60%'],
    ['75', number(60, '60'), 75],
    ['75.25', number(60, '60'), 75.25],
    ['7000.00', number(7, '7.00', '0.00'), 7000],
    ['7000.5', number(7, '7.00', '#,##0.00'), 7000.5],
    ['7,000.50', number(7, '7.00', '#,##0.00_);[Red]\\(#,##0.00\\)'), 7000.5],
    ['7000.555', number(7, '7.00', '0.00'), '7000.555'],
    ['5元', number(7, '7元', '0"元"'), '5元'],
    ['45000', number(45001, '2023/3/16', 'yyyy/m/d'), '45000'],
    ['60', number(7, '7', '@'), '60'],
    ['≥60%', number(0.6, '60%', '0%'), '≥60%'],
    ['60%', text('60百分比'), '60%'],
    ['60', text('60'), '60'],
    ['100%', undefined, '100%'],
    ['=100%', number(1, '100%', '0%'), '=100%'],
    [' 完成 ', text('x'), ' 完成 '],
    ['', text('x'), null],
    ['\u3000', number(1, '1'), null],
  ])('%j over %o → %j', (wanted, current, value) => expect(valueForText(wanted, current)).toBe(value));
});
