/** Blocks of cells to clipboard text and back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromClipboardText, toClipboardText } from '../../src/workbench/clipboard';

describe('fromClipboardText', () => {
  it.each<readonly [string, string, readonly (readonly string[])[]]>([
    ['one cell', '甲', [['甲']]],
    ['a block', '甲\t乙\r\n丙\t丁\r\n', [['甲', '乙'], ['丙', '丁']]],
    ['blank cells', '\t乙\n\t', [['', '乙'], ['', '']]],
    ['a blank row in between', '甲\n\n乙', [['甲'], [''], ['乙']]],
    ['line breaks in quotes', '"一\r\n二"\t丙', [['一\n二', '丙']]],
    ['doubled quotes', '"他说""好"""', [['他说"好"']]],
    ['a quote that never closes', '5" 管\t乙', [['5" 管', '乙']]],
    ['an opening quote that never closes', '"甲\t乙', [['"甲', '乙']]],
    ['a quoted word within a text', '"科普"活动\t乙', [['"科普"活动', '乙']]],
  ])('%s', (_, text, rows) => expect(fromClipboardText(text)).toEqual(rows));
});

describe('toClipboardText', () => {
  it('quotes only what needs it', () => {
    expect(toClipboardText([['甲', '一\n二'], ['a"b', '']])).toBe('甲\t"一\n二"\r\n"a""b"\t');
  });

  it('comes back as it went', () => {
    const cell = fc.string({ unit: fc.constantFrom('甲', 'a', '"', '\t', '\n', ' ') });
    const block = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(block, (rows) => {
        // A last row of nothing but one blank cell cannot be told from the closing line break.
        fc.pre(rows[rows.length - 1]?.join('') !== '' || (rows[0]?.length ?? 0) > 1);
        expect(fromClipboardText(toClipboardText(rows))).toEqual(rows);
      }),
    );
  });
});
