/** Our texts in the name records of an old .xls, record by record. */
import { describe, expect, it } from 'vitest';
import { readBiffNames } from '../../src/workbook/biffNames';

const wide = (text: string): readonly number[] => [1, ...Array.from(text, (_, at) => [text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8]).flat()];
const narrow = (text: string): readonly number[] => [0, ...Array.from(text, (_, at) => text.charCodeAt(at))];
const textToken = (text: string): readonly number[] => [0x17, text.length, ...wide(text)];

interface NameRecord {
  readonly name: string;
  readonly formula: readonly number[];
  readonly sheet?: number;
  readonly flags?: number;
  readonly encode?: typeof wide;
}

function nameRecord({ name, formula, sheet = 0, flags = 1, encode = narrow }: NameRecord): readonly number[] {
  return [flags, 0, 0, name.length, formula.length, 0, 0, 0, sheet, 0, 0, 0, 0, 0, ...encode(name), ...formula];
}

function stream(...records: readonly (readonly number[])[]): Uint8Array {
  const bof = [0x09, 0x08, 4, 0, 0x00, 0x06, 0x05, 0x00];
  const names = records.flatMap((data) => [0x18, 0x00, data.length & 0xff, data.length >> 8, ...data]);
  return Uint8Array.from([...bof, ...names, 0x0a, 0x00, 0, 0]);
}

const first: NameRecord = { name: '_jxmb_a_1', formula: textToken('上级') };

describe('names of an old .xls', () => {
  it.each<[string, readonly NameRecord[], Readonly<Record<string, string>>]>([
    ['one', [first], { a: '上级' }],
    ['two pieces, the second one first', [{ name: '_jxmb_a_2', formula: textToken('要求') }, first], { a: '上级要求' }],
    ['a name in wide characters', [{ ...first, encode: wide }], { a: '上级' }],
    ['a text in narrow characters', [{ ...first, formula: [0x17, 2, ...narrow('ab')] }], { a: 'ab' }],
    ['of one sheet', [{ ...first, sheet: 1 }], {}],
    ['built in', [{ ...first, flags: 0x21 }], {}],
    ['a number', [{ ...first, formula: [0x1e, 5, 0] }], {}],
    ['two texts joined', [{ ...first, formula: [...textToken('甲'), ...textToken('乙'), 0x08] }], {}],
    ['a name of the user', [{ ...first, name: 'budget' }], {}],
  ])('%s', (_, records, expected) => {
    expect(Object.fromEntries(readBiffNames(stream(...records.map(nameRecord))))).toEqual(expected);
  });

  it.each([0, 5, 14, 20, 30])('a record cut short after %i bytes is passed over', (length) => {
    const whole = nameRecord({ name: '_jxmb_b_1', formula: textToken('后') });
    expect([...readBiffNames(stream(nameRecord(first).slice(0, length), whole))]).toEqual([['b', '后']]);
  });
});
