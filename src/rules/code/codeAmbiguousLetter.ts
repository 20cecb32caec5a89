/** I1106: a letter that project codes do not use, because it looks like a digit. */
import { expectedCheckCharacter, readProjectCode } from '../../domain/projectCode';
import type { Field } from '../../domain/field';
import type { Fix } from '../../domain/finding';
import { offerText } from '../replaceText';
import { defineRule } from '../rule';

export const codeAmbiguousLetter = defineRule({
  code: 'I1106',
  name: 'code-ambiguous-letter',
  title: '项目编码含易混字母',
  severity: 'info',
  group: 'code',
  scope: 'cell',
  why: 'O与0、I与1、S与5、Z与2容易看错，系统编码一般不用这些字母，请对照系统核对。',
  basis: '预算管理一体化系统项目编码（按已公开的河北省项目编码归纳）',
  messages: { letter: '编码含易混字母{c}' },
  speaksWhenRedacted: true,
  examples: {
    wrong: [
      { code: '13030621G5NX247OTT0DE' },
      { note: '换成数字后校验位正好相符', code: '13070025POOOO4210001T' },
    ],
    right: [{ code: '13070025P00004210001T' }, { note: '不是21位编码', code: '405002BZ1DX0003' }],
  },
  check({ project: { code } }, report) {
    if (!code || code.value === null || !/^\d{2}[0-9A-Za-z]{19}$/.test(code.value)) return;
    const letters = new Set(code.value.match(/[OISZV]/gi) ?? []);
    if (letters.size === 0) return;
    report({ message: 'letter', data: { c: [...letters].join('、') }, cells: [code.cell], choices: [inDigits(code, code.value)] });
  },
});

const digits: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', Z: '2' };

/** Offered only where the check character then agrees: otherwise nobody knows which letter is meant. */
function inDigits(code: Field<string>, value: string): Fix | null {
  const after = value.toUpperCase().replace(/[OISZ]/g, (letter) => digits[letter] ?? letter);
  const { form } = readProjectCode(after);
  const agrees = form === 'hebei-21' && expectedCheckCharacter(after.slice(0, 20)) === after.slice(20);
  return agrees ? offerText(code, after) : null;
}
