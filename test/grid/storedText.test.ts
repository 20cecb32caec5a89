/** Texts cut into short constants and put together again. */
import { describe, expect, it } from 'vitest';
import { constantText, fromConstants, MAX_FORMULA, parseStoredName, storedName, toConstants } from '../../src/grid/storedText';

/** As another program gives the constants back. */
function returned(text: string): string {
  return fromConstants(toConstants(text).map((constant) => constantText(constant) ?? 'no text'));
}

describe('a text comes back', () => {
  it.each([
    ['blank', ''],
    ['short', '上级要求'],
    ['quotes', '"', '""', '说“可以”，又说"不可"'],
    ['line breaks', 'a\r\nb\nc\rd\te\u0085\u2028'],
    ['control characters', '\u0000\u0001\u001f\u007f\ufffe\uffff'],
    ['spaces', '  前后  \u3000\u00a0\u200b '],
    ['halves of pairs', '\ud83d 和 \udc4d'],
    ['what looks like our escape', '\\u0041 \\\\u0041 \\'],
    ['what looks like an escape of Excel', '_x0041__x000D_ __x005F_'],
    ['what looks like markup', '<a b="c">&amp;</a> ]]> =1+1'],
    ['private and unassigned characters', '\ue000 \u{f0000} \u{10ffff}'],
    ['an emoji with its joiners', '👩🏽‍⚖️'],
  ])('%s', (_, ...texts) => texts.forEach((text) => expect(returned(text)).toBe(text)));

  it.each<readonly [string, string]>([
    ['20 KB of Chinese', '绩效目标'.repeat(2000)],
    ['quotes at every border', '"'.repeat(2000)],
    ...Array.from({ length: 8 }, (_, shift) => [`emoji at borders, shifted by ${shift}`, 'x'.repeat(shift) + '👍🏽"'.repeat(500)] as const),
    ...Array.from({ length: 8 }, (_, shift) => [`escapes at borders, shifted by ${shift}`, 'x'.repeat(shift) + '\n'.repeat(500)] as const),
  ])('%s', (_, text) => {
    expect(returned(text)).toBe(text);
    for (const constant of toConstants(text)) {
      expect(`=${constant}`.length).toBeLessThanOrEqual(MAX_FORMULA);
      // No half of a pair, which XML could not hold.
      expect(constant).not.toMatch(/\p{Cs}/u);
    }
  });

  it('in as few constants as its length asks for', () => {
    expect(toConstants('一'.repeat(252))).toHaveLength(1);
    expect(toConstants('一'.repeat(253))).toHaveLength(2);
  });
});

it.each([
  ['"甲"', '甲'],
  ['="甲"', '甲'],
  [' = "说""好""" ', '说"好"'],
  ['""', ''],
  ['"甲"&"乙"', null],
  ['"甲', null],
  ['甲', null],
  ['表!$A$1', null],
  ['', null],
])('the formula %j says %j', (formula, text) => expect(constantText(formula)).toBe(text));

it.each([
  ['_jxmb_ignores_1', { key: 'ignores', number: 1 }],
  ['_JXMB_Ignores_12', { key: 'ignores', number: 12 }],
  ['_jxmb_ignores_unread_2', { key: 'ignores_unread', number: 2 }],
  ['_jxmb_a_1_2', { key: 'a_1', number: 2 }],
  ['_jxmb_form', null],
  ['_jxmb_ignores_0', null],
  ['_jxmb_ignores_01', null],
  ['x_jxmb_ignores_1', null],
  ['_jxmb__1', null],
])('the name %s is %j', (name, parsed) => expect(parseStoredName(name)).toEqual(parsed));

it.each(['Ignores', '', 'a-b', '1', '忽略', 'a b'])('%j is no key', (key) => expect(() => storedName({ key, number: 1 })).toThrow(RangeError));
