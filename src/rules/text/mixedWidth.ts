/** T1202: brackets of both widths in one cell. */
import { pairsIn, type Mark, type Pair } from '../pairText';
import { defineRule } from '../rule';
import { rewrite, textCells } from '../textCells';

export const mixedWidth = defineRule({
  code: 'T1202',
  name: 'mixed-width',
  title: '括号全半角混用',
  severity: 'info',
  group: 'text',
  scope: 'cell',
  why: '同一格里全角、半角括号混用，排版参差，正式文本应统一用全角括号。',
  basis: '《标点符号用法》（GB/T 15834—2011）',
  messages: { mixed: '全半角混用' },
  examples: {
    wrong: [
      { usage: '用于科普讲座（线上）和科普展览(线下)。' },
      { note: '一对括号两种宽度', goals: ['1.完成设备（含软件)购置。'] },
    ],
    right: [
      { usage: '用于科普讲座（线上）和科普展览（线下）。' },
      { note: '整格都用半角', usage: '用于科普讲座(线上)和科普展览(线下)。' },
      { note: '公式、英文里的半角括号', usage: '购置气体（CO2(g)）检测仪。' },
      { note: '序号的半边括号', usage: '1)举办讲座（线上）；2)印发资料。' },
    ],
  },
  check(table, report) {
    for (const cell of textCells(table)) {
      // The name is given out by the system.
      if (cell.part === 'projectName') continue;
      const pairs = pairsIn(cell.text).pairs.filter(({ open }) => '（('.includes(open.character));
      const narrow = pairs.filter((pair) => isChinese(cell.text, pair)).flatMap(({ open, close }) => [open, close].filter(isNarrow));
      const wide = pairs.some(({ open, close }) => !isNarrow(open) || !isNarrow(close));
      if (narrow.length === 0 || !wide) continue;
      report({ message: 'mixed', cells: [cell.cell], fix: rewrite(cell, widened(cell.text, narrow), '统一为全角括号', true) });
    }
  },
});

function isNarrow({ character }: Mark): boolean {
  return character === '(' || character === ')';
}

/** Chinese inside or on either side: a bracket of a formula or an English name stays as it is. */
function isChinese(text: string, { open, close }: Pair): boolean {
  if (isNarrow(open) !== isNarrow(close)) return true;
  return /\p{Script=Han}/u.test(text.slice(Math.max(0, open.index - 1), close.index + 2));
}

function widened(text: string, marks: readonly Mark[]): string {
  const places = new Set(marks.map(({ index }) => index));
  return text.split('').map((character, index) => (places.has(index) ? (character === '(' ? '（' : '）') : character)).join('');
}
