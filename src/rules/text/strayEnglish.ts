/** T1205: an English function word between Chinese characters. */
import { toHalfWidth } from '../../domain/chineseText';
import { defineRule } from '../rule';
import { rewrite, textCells, type TextCell } from '../textCells';

export const strayEnglish = defineRule({
  code: 'T1205',
  name: 'stray-english',
  title: '中文里夹英文连词',
  severity: 'info',
  group: 'text',
  scope: 'cell',
  why: '中文句子里夹着and、of这样的英文虚词，多半是翻译或输入时留下的。',
  basis: '预算绩效目标填报格式规范的一般要求',
  messages: { word: '夹有英文“{w}”' },
  examples: {
    wrong: [
      { goals: ['1.倡导科学思想and生活方式。'] },
      { note: '不知道该换成什么', indicators: [['产出指标', '数量指标', '举办讲座', '≥12场', '工作计划', '年度内举办 of 讲座场次']] },
    ],
    right: [
      { note: '名称和型号', usage: '购置e站、WPS、Fast路由器，开展AI体验。' },
      { note: '英文短语自成一体', usage: '举办Science and Technology主题展。' },
      { note: '单词里的字母', usage: '用于android平台、office软件、theater设备维护。' },
    ],
  },
  check(table, report) {
    for (const cell of textCells(table)) {
      const words = [...toHalfWidth(cell.text).matchAll(stray)].map((match) => ({ word: match[1] ?? '', at: match.index, length: match[0].length }));
      const [first] = words;
      if (!first) continue;
      const shown = [...new Set(words.map(({ word }) => word))].join('、');
      report({ message: 'word', data: { w: shown }, cells: [cell.cell], choices: chineseFor(cell, words) });
    }
  },
});

/** In small letters: OR and AND in capitals are abbreviations (手术室OR). */
const stray = /(?<=\p{Script=Han})\s*(and|or|the|of)\s*(?=\p{Script=Han})/gu;

interface Stray {
  readonly word: string;
  readonly at: number;
  readonly length: number;
}

const chinese: Readonly<Record<string, readonly string[]>> = { and: ['和', '与'], or: ['或'], the: [''], of: ['的'] };

/** Only where a single word stands there: several need a sentence of their own. */
function chineseFor(cell: TextCell, words: readonly Stray[]) {
  const [only, ...more] = words;
  if (!only || more.length > 0) return [];
  return (chinese[only.word] ?? []).map((word) => {
    const after = cell.text.slice(0, only.at) + word + cell.text.slice(only.at + only.length);
    return rewrite(cell, after, word === '' ? `删去“${only.word}”` : `“${only.word}”改为“${word}”`, false);
  });
}
