/** A cell shows what was typed into it. */
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/grid/grid';
import { editingText, valueOfTyping } from '../../../src/host/workbench/typing';
import { displayText } from '../../../src/workbook/displayText';

const display = (value: CellValue, format: string | undefined): string => displayText(value, format);

describe('valueOfTyping', () => {
  it.each<readonly [string, string | undefined, CellValue]>([
    ['', undefined, null],
    ['  ', undefined, null],
    ['12', undefined, 12],
    ['007', undefined, '007'],
    ['≥30次', undefined, '≥30次'],
    ['=1+1', undefined, '=1+1'],
    ['2025年11月底前', undefined, '2025年11月底前'],
    // General would show 0.25: the percent the user sees has to stay.
    ['25%', undefined, '25%'],
    ['25%', '0%', 0.25],
    ['25%', '0.00%', 0.25],
    ['60', '0%', 0.6],
    ['7', '0%', 0.07],
    ['0.6', '0%', 0.6],
    ['12', '0"%"', 12],
    ['12', '@', '12'],
    ['25%', '@', '25%'],
    ['13070024P00000410006', undefined, '13070024P00000410006'],
  ])('%j under %s → %j', (input, format, value) => expect(valueOfTyping(input, format, display)).toBe(value));
});

describe('editingText', () => {
  it.each<readonly [CellValue, string | undefined, string]>([
    ['文字', undefined, '文字'],
    [15.75, undefined, '15.75'],
    [7000, '#,##0.00', '7000'],
    [0.25, '0%', '25%'],
    [45000, 'yyyy"年"m"月"', displayText(45000, 'yyyy"年"m"月"')],
    [true, undefined, 'TRUE'],
    [3, '0"天"', '3'],
  ])('%j under %s → %s', (value, numberFormat, text) => {
    const cell = { value, text: display(value, numberFormat) };
    expect(editingText(numberFormat === undefined ? cell : { ...cell, numberFormat })).toBe(text);
  });

  it('a blank cell starts empty', () => expect(editingText(undefined)).toBe(''));
});
