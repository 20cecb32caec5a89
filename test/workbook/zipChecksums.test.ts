/** Checksums of zip containers. */
import { strToU8, zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unzipWithin } from '../../src/workbook/packageLimits';
import { checksum, promisedChecksums } from '../../src/workbook/zipChecksums';

describe('checksum', () => {
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['绩效', 0xafcd3c4c],
  ])('of %j', (text, expected) => expect(checksum(strToU8(text))).toBe(expected));
});

describe('promisedChecksums', () => {
  it('lists entries in the order of the directory, folders included', () => {
    const bytes = zipSync({ b: strToU8('123456789'), 'a/': new Uint8Array(0), 'a/c': [strToU8('甲'), { level: 0 }] });
    expect(promisedChecksums(bytes)).toEqual([0xcbf43926, 0, checksum(strToU8('甲'))]);
  });

  it('reads past a comment at the end and a start that is not the buffer’s', () => {
    const bytes = zipSync({ b: strToU8('123456789') });
    const padded = new Uint8Array(bytes.length + 8);
    padded.set(bytes, 5);
    expect(promisedChecksums(padded.subarray(5))).toEqual([0xcbf43926]);
  });

  it('no container: none', () => expect(promisedChecksums(strToU8('no zip at all, but long enough'))).toEqual([]));
});

it.each(['test/corpus', 'test/corpus/dirty'])('every workbook in %s is unharmed', (folder) => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.xlsx'))) {
    expect(() => unzipWithin(new Uint8Array(readFileSync(`${folder}/${name}`)))).not.toThrow();
  }
});
