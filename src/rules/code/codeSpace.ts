/** I1101: white space inside a project code. */
import { toHalfWidth } from '../../domain/chineseText';
import type { Field } from '../../domain/field';
import type { SetText } from '../../grid/edit';
import { defineRule } from '../rule';

export const codeSpace = defineRule({
  code: 'I1101',
  name: 'code-space',
  title: '项目编码含空格',
  severity: 'info',
  group: 'code',
  scope: 'cell',
  why: '编码中间的空格或换行多半是从文档复制带来的，按编码查找、导入系统时会对不上。',
  basis: '预算管理一体化系统项目编码（按已公开的河北省项目编码归纳）',
  messages: { space: '编码含空格' },
  speaksWhenRedacted: true,
  examples: {
    wrong: [{ code: '13070025P0000421 0001T' }, { note: '换行', code: '13070025P00004\n210001T' }],
    right: [{ code: '13070025P00004210001T' }, { note: '前后的空格看不见，也不影响', code: ' 13070025P00004210001T ' }],
  },
  check({ project: { code } }, report) {
    const edit = code && joined(code);
    if (edit) report({ message: 'space', cells: [edit.cell], fix: { title: '去掉编码中的空格', safe: true, edits: [edit] } });
  },
});

/** null where the code is whole, and where the cell holds no code. */
function joined({ value, text, cell }: Field<string>): SetText | null {
  if (value === null || !/^[0-9A-Za-z]{8,}$/.test(value)) return null;
  // The code may stand behind its label in the same cell.
  const [printed] = new RegExp([...value].join('\\s*')).exec(toHalfWidth(text)) ?? [];
  if (printed === undefined || printed === value) return null;
  const at = toHalfWidth(text).indexOf(printed);
  const whole = text.slice(at, at + printed.length).replace(/\s+/g, '');
  return { kind: 'set', cell, before: text, after: text.slice(0, at) + whole + text.slice(at + printed.length) };
}
