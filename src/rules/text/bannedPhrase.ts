/** T1209: words that the unit itself does not want in its tables. */
import { squash } from '../../domain/chineseText';
import { contentFields } from '../contentState';
import { defineRule } from '../rule';
import { textOf } from '../indicatorText';

export const bannedPhrase = defineRule({
  code: 'T1209',
  name: 'banned-phrase',
  title: '本单位不用的说法',
  severity: 'warning',
  group: 'text',
  scope: 'cell',
  why: '本单位的设置里写明不用这个说法，请换一种写法。',
  basis: '本单位的设置（不用的说法）',
  messages: { banned: '含有本单位不用的说法“{p}”' },
  examples: {
    wrong: [{ note: '设置里写明不用“等相关工作”', bannedPhrases: ['等相关工作'], usage: '用于设备购置等相关工作。' }],
    right: [{ note: '没有设置就不检查', usage: '用于设备购置等相关工作。' }],
  },
  check(table, report) {
    const phrases = table.form.bannedPhrases ?? [];
    if (phrases.length === 0) return;
    for (const field of contentFields(table)) {
      const text = squash(textOf(field));
      for (const p of phrases.filter((phrase) => text.includes(squash(phrase)))) {
        report({ message: 'banned', data: { p }, cells: [field.cell] });
      }
    }
  },
});
