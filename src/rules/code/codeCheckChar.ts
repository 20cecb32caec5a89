/** I1103: the last character of a project code does not follow from the others. */
import { readProjectCode } from '../../domain/projectCode';
import { defineRule } from '../rule';

export const codeCheckChar = defineRule({
  code: 'I1103',
  name: 'code-check-char',
  title: '项目编码校验位不符',
  severity: 'warning',
  group: 'code',
  scope: 'cell',
  why: '编码末位由前20位推算得出，对不上说明有一位抄错了，系统里会找不到这个项目。',
  basis: '按已公开的河北省项目编码归纳的校验规律（非公布规则，仅供核对）',
  messages: { check: '项目编码疑似抄错：按前20位推算，末位应为{x}' },
  speaksWhenRedacted: true,
  examples: {
    wrong: [{ code: '13070025P00004210002T' }],
    right: [
      { code: '13070025P00004210001T' },
      { code: '13022925P00JXC419619X' },
      { note: '旧编码没有这种校验位', code: '13030621G5NX247OTT0DE' },
    ],
  },
  check(table, report) {
    const { code } = table.project;
    if (!code || code.value === null) return;
    const { checkCharacter } = readProjectCode(code.value);
    if (!checkCharacter || checkCharacter.printed === checkCharacter.expected) return;
    report({ message: 'check', data: { x: checkCharacter.expected }, cells: [code.cell] });
  },
});
