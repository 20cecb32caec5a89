/** I1102: a project code that does not have the 21-character form. */
import { readProjectCode } from '../../domain/projectCode';
import { defineRule } from '../rule';

export const codeFormat = defineRule({
  code: 'I1102',
  name: 'code-format',
  title: '项目编码格式不符',
  severity: 'warning',
  group: 'code',
  scope: 'cell',
  why: '项目编码由预算管理一体化系统生成，位数或字符不对，多半是抄写时漏了或多了。',
  basis: '预算管理一体化系统项目编码（按已公开的河北省项目编码归纳）',
  messages: { format: '编码格式不符（应21位）' },
  speaksWhenRedacted: true,
  examples: {
    wrong: [{ note: '少一位', code: '13070025P0000421001T' }, { note: '多一位', code: '13070025P000042100011T' }],
    right: [
      { code: '13070025P00004210001T' },
      { note: '换行和空格不算', code: '13070025P0000421 0001T' },
      { note: '2021年的旧编码', code: '405002B21DX0003' },
      { note: '2021年的21位编码不适用新格式', code: '13030621G5NX247OTT0DE' },
    ],
  },
  check(table, report) {
    const { code } = table.project;
    if (!table.form.hasProjectCode || !code || code.value === null) return;
    const read = readProjectCode(code.value);
    // The two digits of the year are the 7th and 8th character; before 2022 other systems gave other codes.
    if (read.form !== 'other' || !/^.{6}(?:2[2-9]|[3-9]\d)/.test(read.code)) return;
    report({ message: 'format', cells: [code.cell] });
  },
});
