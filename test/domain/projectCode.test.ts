/** Project codes: form, year, check character. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeAlphabet, expectedCheckCharacter, readProjectCode } from '../../src/domain/projectCode';
import { corpusTables } from './corpusTables';

const realCodes = corpusTables.map((table) => table.project.code ?? '').filter((code) => /^\d{8}P/.test(code));

describe('readProjectCode', () => {
  it.each([
    ['13070025P00004210001T', 'hebei-21', '130700', 2025, 'T', 'T'],
    ['13022925P00JXC419619X', 'hebei-21', '130229', 2025, 'X', 'X'],
    [' 13070024P0000041000\u00a06 W', 'hebei-21', '130700', 2024, 'W', 'W'],
    ['13070025P00004210001W', 'hebei-21', '130700', 2025, 'W', 'T'],
  ])('%j: %s', (raw, form, region, year, printed, expected) => {
    expect(readProjectCode(raw)).toEqual({ code: raw.replace(/\s/g, ''), form, region, year, checkCharacter: { printed, expected } });
  });

  it.each([
    ['405002B19DX0002', 'legacy', null, 2019],
    ['13030621G5NX247OTT0DE', 'other', '130306', null],
    ['13070025P0000421000', 'other', null, 2025],
    ['13070025P0000421OOO1T', 'other', '130700', 2025],
    ['', 'other', null, null],
    ['无', 'other', null, null],
  ])('%j: %s, nothing to check', (raw, form, region, year) => {
    expect(readProjectCode(raw)).toEqual({ code: raw, form, region, year, checkCharacter: null });
  });
});

describe('expectedCheckCharacter', () => {
  it('agrees with every published code of that form', () => {
    expect(realCodes).toHaveLength(30);
    expect(realCodes.filter((code) => expectedCheckCharacter(code.slice(0, 20)) !== code.charAt(20))).toEqual([]);
  });

  it('notices every change of a single character', () => {
    const unnoticed = realCodes.flatMap((code) =>
      Array.from(code).flatMap((own, at) =>
        Array.from(codeAlphabet)
          .filter((other) => other !== own)
          .map((other) => code.slice(0, at) + other + code.slice(at + 1))
          .filter((wrong) => expectedCheckCharacter(wrong.slice(0, 20)) === wrong.charAt(20)),
      ),
    );
    expect(unnoticed).toEqual([]);
  });

  it('notices two neighbours that changed places', () => {
    fc.assert(
      fc.property(fc.constantFrom(...realCodes), fc.integer({ min: 0, max: 18 }), (code, at) => {
        const wrong = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        return wrong === code || expectedCheckCharacter(wrong.slice(0, 20)) !== code.charAt(20);
      }),
    );
  });

  it.each(['', '13070025P0000421000', '13070025P0000421000O', '13070025P000042100011'])('%j has none', (text) => {
    expect(expectedCheckCharacter(text)).toBeNull();
  });
});
