/** T1203: a bracket, quotation mark or book title mark without its partner. */
import { pairsIn, partner, type Mark } from '../pairText';
import { defineRule } from '../rule';
import { textCells, type TextCell } from '../textCells';

export const unbalancedPair = defineRule({
  code: 'T1203',
  name: 'unbalanced-pair',
  title: '标点不成对',
  severity: 'warning',
  group: 'text',
  scope: 'cell',
  why: '引号、书名号、括号只有一半，后面的内容从哪里到哪里就看不清，多半是漏写或粘贴时截断了。',
  basis: '《标点符号用法》（GB/T 15834—2011）',
  messages: { single: '“{p}”不成对' },
  examples: {
    wrong: [
      { goals: ['1.落实《全民科学素质行动规划纲要，提升居民科学素质。'] },
      { note: '后引号写成了前引号', usage: '用于科普助力“双减“进校园活动。' },
      { note: '少了半边括号', indicators: [['产出指标', '数量指标', '购置设备（含软件', '≥3台']] },
    ],
    right: [
      { usage: '用于“双减”进校园（含乡村学校）活动，落实《纲要》【2024年版】。' },
      { note: '全角配半角也是一对', usage: '用于科普讲座（线上)。' },
      { note: '序号的半边括号', usage: '1）举办讲座；2）印发资料；a)印刷 b)发放' },
      { note: '一段话分两行写，括号在下一行收尾', goals: ['1.完成校舍维修（含门窗、', '2.屋面）和操场硬化。'] },
    ],
  },
  check(table, report) {
    const open = unfinished(textCells(table));
    for (const { cell, marks } of open) {
      const shown = [...new Set(marks.map(({ character }) => character))].join('');
      report({ message: 'single', data: { p: shown }, cells: [cell.cell] });
    }
  },
});

interface Unfinished {
  readonly cell: TextCell;
  readonly marks: readonly Mark[];
}

/** Cells with single marks; what one row opens and the next row of its column closes is a text that goes on below. */
function unfinished(cells: readonly TextCell[]): readonly Unfinished[] {
  const marks = new Map(cells.map((cell) => [cell, pairsIn(cell.text).single]));
  const place = ({ part, cell }: TextCell, down = 0) => `${part},${cell.column},${cell.row + down}`;
  const byPlace = new Map(cells.map((cell) => [place(cell), cell]));
  for (const cell of cells) {
    const below = byPlace.get(place(cell, 1));
    const own = marks.get(cell) ?? [];
    const last = own[own.length - 1];
    const first = below && marks.get(below)?.[0];
    if (!below || !last || !first || partner(last) !== fullWidth(first, last)) continue;
    marks.set(cell, own.slice(0, -1));
    marks.set(below, marks.get(below)?.slice(1) ?? []);
  }
  return cells.flatMap((cell) => {
    const own = marks.get(cell) ?? [];
    return own.length > 0 ? [{ cell, marks: own }] : [];
  });
}

/** The mark's character in the width of the other. */
function fullWidth({ character }: Mark, other: Mark): string {
  if (character !== ')' && character !== '）') return character;
  return other.character === '(' ? ')' : '）';
}
