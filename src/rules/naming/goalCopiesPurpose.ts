/** N805: the goal is the text that says what the money is for. */
import { squash } from '../../domain/chineseText';
import { distinctCells } from '../distinctCells';
import { isRedactedText, textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const goalCopiesPurpose = defineRule({
  code: 'N805',
  name: 'goal-copies-purpose',
  title: '目标照抄资金用途',
  severity: 'info',
  group: 'naming',
  scope: 'cell',
  why: '用途说的是钱花在哪里，目标要写花了之后办成什么、见到什么效果。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）',
  messages: { copied: '绩效目标照抄资金用途，请写预期产出和效果' },
  examples: {
    wrong: [
      { usage: '用于开展科普活动，进行科普宣传', goals: ['1.开展科普活动，进行科普宣传'] },
      { note: '抄了后半句', usage: '项目预算20.00万元，均为财政资金，用于保障科技馆展厅正常运行。', goals: ['1.保障科技馆展厅正常运行'] },
      { note: '逐条照抄', usage: '主要用于：1、举办科普讲座；2、印制科普资料。', goals: ['1.举办科普讲座', '2.印制科普资料'] },
    ],
    right: [
      { usage: '用于举办科普讲座12场。', goals: ['1.面向600名社区居民举办科普讲座，提高居民的安全意识。'] },
      { note: '只有几个字相同', usage: '用于保障科技馆运转和开展科普活动。', goals: ['1.保障科技馆运转，全年开放250天以上', '2.开展科普活动'] },
    ],
  },
  check(table, report) {
    const purpose = core(textOf(table.budget.usage));
    if (purpose === '' || isRedactedText(purpose)) return;
    const all = table.goals.map((goal) => core(textOf(goal)));
    const copiedAsAWhole = isLong(all.join('')) && bare(all.join('')) === bare(purpose);
    const copies = table.goals.filter((_goal, index) => copiedAsAWhole || repeats(all[index] ?? '', purpose));
    for (const cell of distinctCells(copies.map((goal) => goal.cell))) report({ message: 'copied', cells: [cell] });
  },
});

/** Shorter texts are alike by chance. */
const SHORTEST = 8;
const isLong = (text: string) => text.length >= SHORTEST;

const count = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})';
const mark = `(?:[(（]${count}[)）]|${count}[)）.、．:,](?!\\d)|[①-⑳])`;
const numbering = new RegExp(`^(?:目标内容\\d*|(?:年度|总体)?目标\\d*|${mark}|[:：.、,])+`);
const innerMarks = new RegExp(`(^|[。;；,，:：])${mark}`, 'g');
const opening = /^(?:资金|经费|本项目|项目资金)?(?:主要|全部|均)?用于[:：]?/;

/** Without number, placeholder, 主要用于 and the mark at its end. */
function core(text: string): string {
  const item = squash(text).replace(numbering, '').replace(opening, '').replace(numbering, '');
  return item.replace(/[。.;；,，]+$/, '');
}

/** Items and their marks left out: "1、…；2、…" and two goals compare equal. */
function bare(text: string): string {
  return text.replace(innerMarks, '$1').replace(/[。.;；,，、:：]/g, '');
}

/** Equal, or the end of the purpose from a mark or 用于 on. */
function repeats(goal: string, purpose: string): boolean {
  if (goal === '' || isRedactedText(goal)) return false;
  if (goal === purpose) return true;
  if (!isLong(goal) || !purpose.endsWith(goal)) return false;
  return /(?:[,，。;；:：、.]|用于|用来|为了)$/.test(purpose.slice(0, purpose.length - goal.length));
}
