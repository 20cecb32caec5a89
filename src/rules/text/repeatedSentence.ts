/** T1204: the same words twice in a row. */
import { defineRule } from '../rule';
import { rewrite, textCells } from '../textCells';

export const repeatedSentence = defineRule({
  code: 'T1204',
  name: 'repeated-sentence',
  title: '语句连续重复',
  severity: 'info',
  group: 'text',
  scope: 'cell',
  why: '同一句话紧接着又写了一遍，多半是粘贴了两次。',
  basis: '预算绩效目标填报格式规范的一般要求',
  messages: { repeat: '语句重复“{s}”' },
  examples: {
    wrong: [
      { goals: ['1.深入宣传优秀科技人才事迹，激发干事创业积极性；深入宣传优秀科技人才事迹，激发干事创业积极性；提升服务能力。'] },
      { note: '中间没有标点', usage: '用于改善办学条件，保障师生安全过冬用于改善办学条件，保障师生安全过冬' },
    ],
    right: [
      { note: '同一口号出现在不同的条目里', goals: ['1.举办讲座，大力弘扬科学家精神；2.举办展览，大力弘扬科学家精神。'] },
      { note: '重复的只是一个短词', usage: '加强培训，加强培训，再加强培训。' },
      { note: '两句开头相同，后半不同', usage: '组织开展青少年科技教育活动、社区科普活动，组织开展青少年科技教育活动、社区科普活动评选。' },
    ],
  },
  check(table, report) {
    for (const cell of textCells(table)) {
      for (const { text, start, end } of repeatsIn(cell.text)) {
        const after = cell.text.slice(0, start) + cell.text.slice(end);
        report({
          message: 'repeat',
          data: { s: text.length > 24 ? `${text.slice(0, 24)}…` : text },
          cells: [cell.cell],
          choices: [rewrite(cell, after, '删去重复的一句', false)],
        });
      }
    }
  },
});

interface Repeat {
  /** What is said twice, without its last mark. */
  readonly text: string;
  /** The copies behind the first, with the mark between them: what is to be left out. */
  readonly start: number;
  readonly end: number;
}

const SHORTEST = 16;
/** Longer passages are copied on purpose; and every distance costs a walk over the text. */
const LONGEST = 400;
const mark = /[，。；、,;]/;
const stop = /[，。；、：！？,;:!?.．)）\n]/;

function repeatsIn(text: string): readonly Repeat[] {
  if (text.length < 2 * SHORTEST) return [];
  const places = bare(text);
  const plain = places.map((at) => text.charAt(at)).join('');
  const found: Repeat[] = [];
  for (let from = 0; from < plain.length; ) {
    const repeat = repeatAt(plain, from);
    if (!repeat) {
      from = nextStart(plain, from);
      continue;
    }
    const place = (index: number) => places[index] ?? text.length;
    found.push({ text: repeat.text, start: place(repeat.start), end: place(repeat.end) });
    from = repeat.end;
  }
  return found;
}

/** Positions of what can be seen: a line break between two copies does not make them differ. */
function bare(text: string): readonly number[] {
  return text.split('').flatMap((character, index) => (/\s/.test(character) ? [] : [index]));
}

/** A repeat begins where a clause does. */
function nextStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (stop.test(text.charAt(at))) return at + 1;
  return text.length;
}

/** A passage of at least two clauses that begins here and is followed by itself, with one mark between or none. */
function repeatAt(text: string, from: number): Repeat | null {
  const most = Math.min(LONGEST, Math.floor((text.length - from + 1) / 2));
  for (let length = SHORTEST; length <= most; length++) {
    const passage = text.slice(from, from + length);
    if (mark.test(passage.charAt(length - 1)) || !mark.test(passage)) continue;
    const gap = mark.test(text.charAt(from + length)) ? 1 : 0;
    let end = from + length;
    while (text.startsWith(passage, end + gap) && (gap === 0 || mark.test(text.charAt(end)))) end += gap + length;
    if (end === from + length || !(end === text.length || stop.test(text.charAt(end)))) continue;
    return { text: passage, start: from + length, end };
  }
  return null;
}
