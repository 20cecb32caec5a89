/** Formulas shared between cells, written out for one of them. */
import { describe, expect, it } from 'vitest';
import { shiftFormula } from '../../src/workbook/sharedFormula';

const from = { row: 1, column: 1 };

describe('shiftFormula: B2 → D5', () => {
  it.each([
    ['A1+C3', 'C4+E6'],
    ['$A1+A$1+$A$1', '$A4+C$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(C4:D5)'],
    ['LOG10(A1)', 'LOG10(C4)'],
    ['"A1"&A1', '"A1"&C4'],
    ["'A1 表'!A1", "'A1 表'!C4"],
    ['Sheet1!A1', 'Sheet1!C4'],
    ['预算A1+A1', '预算A1+C4'],
    ['TRUE+1.5E3', 'TRUE+1.5E3'],
  ])('%s → %s', (formula, expected) => expect(shiftFormula(formula, from, { row: 4, column: 3 })).toBe(expected));

  it('leaves the sheet as #REF!', () => expect(shiftFormula('A1', from, { row: 0, column: 0 })).toBe('#REF!'));
});
