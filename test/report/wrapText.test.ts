/** Wrapping by columns, where a full-width character counts 2. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, textWidth, wrapText } from '../../src/report/wrapText';

describe('wrapText', () => {
  it.each([
    { text: '指标值', width: 6, lines: ['指标值'] },
    { text: '指标值', width: 5, lines: ['指标', '值'] },
    { text: '预算数53100元', width: 12, lines: ['预算数53100', '元'] },
    { text: '预算数53100元', width: 10, lines: ['预算数', '53100元'] },
    { text: '甲乙丙。丁', width: 6, lines: ['甲乙', '丙。丁'] },
    { text: '甲乙 丙丁', width: 4, lines: ['甲乙', '丙丁'] },
    { text: 'abcdefgh', width: 5, lines: ['abcde', 'fgh'] },
    { text: '第一行\n第二行', width: 20, lines: ['第一行 第二行'] },
    { text: '', width: 10, lines: [''] },
  ])('$text in $width columns', ({ text, width, lines }) => {
    expect(wrapText('', text, width)).toEqual(lines);
  });

  it('lets later lines stand below the end of the first words', () => {
    expect(wrapText('  依据：', '甲乙丙丁', 12)).toEqual(['  依据：甲乙', '        丙丁']);
  });

  it('never runs over and loses nothing but spaces', () => {
    const anyText = fc.string({ unit: fc.oneof(fc.constantFrom(...Array.from('指标值，。”）12a%≥ ')), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) });
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrapText('', text, width);
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/g, '')).toBe(printable(text).replace(/\s/g, ''));
      }),
    );
  });

  it('lets no control character of a file reach the terminal', () => {
    expect(printable('甲\u001b[31m乙\u0007\u202e丙\u0000\r\n丁')).toBe('甲[31m乙丙 丁');
  });
});
