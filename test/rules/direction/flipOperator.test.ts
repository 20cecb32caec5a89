/** Bounds turned around, in whichever way they are written. */
import { describe, expect, it } from 'vitest';
import { offerExact, offerFlipped } from '../../../src/rules/direction/flipOperator';

const cell = { row: 9, column: 5 };

describe('offerFlipped', () => {
  it.each([
    ['≤90%', '≥', '≥90%'],
    [' ≤ 90 % ', '≥', '≥90 %'],
    ['<=90%', '≥', '≥90%'],
    ['＜＝90%', '≥', '≥90%'],
    ['≦90百分比', '≥', '≥90百分比'],
    ['<90%', '≥', '≥90%'],
    ['不超过90%', '≥', '≥90%'],
    ['90%以下', '≥', '≥90%'],
    ['50场以内', '≥', '≥50场'],
    ['≥12万元', '≤', '≤12万元'],
    ['不少于12万元', '≤', '≤12万元'],
    ['12万元及以上', '≤', '≤12万元'],
    // The operator has a column of its own.
    ['90', '≥', null],
  ] as const)('“%s” to %s: %s', (text, to, after) => {
    const fix = offerFlipped({ value: text.trim(), text, cell }, to);
    expect(fix?.edits ?? null).toEqual(after === null ? null : [{ kind: 'set', cell, before: text, after }]);
    expect(fix?.safe ?? false).toBe(false);
  });
  it('has nothing to turn where the form has no value', () => expect(offerFlipped(null, '≥')).toBeNull());
});

describe('offerExact', () => {
  it.each([
    ['≤50场', '≥', '50场'],
    ['不少于12万元', '≤', '12万元'],
    ['≤100%', '≥', '100%'],
    // A reviewer would ask for an operator.
    ['≤90%', '≥', null],
    // Nobody knows what is counted.
    ['≤90', '≥', null],
    ['≥90总体成本情况', '≤', null],
    ['50场', '≥', null],
  ] as const)('“%s”, meant to be %s: %s', (text, to, after) => {
    const edits = after === null ? null : [{ kind: 'set', cell, before: text, after }];
    expect(offerExact({ value: text, text, cell }, to)?.edits ?? null).toEqual(edits);
  });
});
