/**
 * Project code 项目编码. The 21-character form of Hebei: 6-digit division · 2-digit first budget year · P · 6 characters of the
 * parent project · 5-digit serial · check character. Its check is inferred from published codes, not from a document.
 */
import { squash } from './chineseText';

export type ProjectCodeForm = 'hebei-21' | 'legacy' | 'other';

export interface ProjectCode {
  /** Half width, without any white space. */
  readonly code: string;
  readonly form: ProjectCodeForm;
  /** 6-digit division code 区划码, null where the form has none. */
  readonly region: string | null;
  /** First budget year, four digits. */
  readonly year: number | null;
  /** Only for `hebei-21`. */
  readonly checkCharacter: { readonly printed: string; readonly expected: string } | null;
}

/** Digits and letters without I, O, S, V, Z: the set of GB 32100. */
export const codeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const hebei = /^\d{8}P[0-9A-HJ-NP-RTUW-Y]{6}\d{5}[0-9A-HJ-NP-RTUW-Y]$/;
const legacy = /^\d{6}B(\d{2})DX\d{4}$/;

/**
 * Check character of the first 20 characters: weights 3^i modulo 31, so that the weighted sum and the check make 30.
 * null where there are not exactly 20 characters of the alphabet.
 */
export function expectedCheckCharacter(first20: string): string | null {
  if (first20.length !== 20) return null;
  let sum = 0;
  let weight = 1;
  for (const character of first20) {
    const value = codeAlphabet.indexOf(character);
    if (value < 0) return null;
    sum = (sum + value * weight) % 31;
    weight = (weight * 3) % 31;
  }
  return codeAlphabet.charAt((30 - sum + 31) % 31);
}

function yearOf(code: string): number | null {
  // Two digits before the P say the year even where the rest of the code is miscopied.
  const digits = legacy.exec(code)?.[1] ?? /^\d{6}(\d{2})P/.exec(code)?.[1];
  return digits === undefined ? null : 2000 + Number(digits);
}

/** Takes a code apart; text that fits no known form is `other`, never an error. */
export function readProjectCode(raw: string): ProjectCode {
  const code = squash(raw);
  const isHebei = hebei.test(code);
  const expected = isHebei ? expectedCheckCharacter(code.slice(0, 20)) : null;
  return {
    code,
    form: isHebei ? 'hebei-21' : legacy.test(code) ? 'legacy' : 'other',
    region: code.length === 21 && /^\d{6}/.test(code) ? code.slice(0, 6) : null,
    year: yearOf(code),
    checkCharacter: expected === null ? null : { printed: code.charAt(20), expected },
  };
}
