/** T1201: a space between two Chinese characters. */
import { defineRule } from '../rule';
import { rewrite, textCells, type TextCell } from '../textCells';

export const cjkSpace = defineRule({
  code: 'T1201',
  name: 'cjk-space',
  title: '汉字间有空格',
  severity: 'info',
  group: 'text',
  scope: 'cell',
  why: '汉字中间的空格多半是从文档复制时带来的，打印出来像断了字，按内容查找也会找不到。',
  basis: '预算绩效目标填报格式规范的一般要求',
  messages: { space: '汉字间有多余空格' },
  examples: {
    wrong: [
      { goals: ['1.按照年度工作 安排，组织开展科普讲座。'] },
      { note: '名称中的空格', indicators: [['满意度指标', '服务对象满意度指标', '参训 学员满意度', '≥90%']] },
      { note: '像是并列的词：去掉空格还是改用顿号，由您来定', usage: '用于会议 培训 展览，提高居民科学素质。' },
    ],
    right: [
      { note: '汉字与数字、符号之间的空格', usage: '计划在 2025 年举办 12 场讲座， 1. 积极宣传。', indicators: [['产出指标', '数量指标', '科普活动', '≥30 次']] },
      { note: '序号后面的空格', goals: ['一 举办科普讲座', '二 印发科普资料'] },
      { note: '隔开的几栏', usage: '讲课费\u3000\u3000印刷费\u3000\u3000场地费' },
      { note: '两个字的姓名', usage: '由张 三负责组织。' },
    ],
  },
  check(table, report) {
    for (const cell of textCells(table)) {
      // The name is given out by the system.
      if (cell.part === 'projectName') continue;
      const gaps = gapsIn(cell.text);
      if (gaps.length === 0) continue;
      const joined = `${cell.text.slice(0, gaps[0]?.start)}${gaps.map(({ end }, at) => cell.text.slice(end, gaps[at + 1]?.start)).join('')}`;
      const isList = gaps.some((gap) => gap.isList);
      report({
        message: 'space',
        cells: [cell.cell],
        fix: rewrite(cell, joined, '去掉汉字间的空格', !isList),
        choices: [isList ? asList(cell, gaps) : null],
      });
    }
  },
});

interface Gap {
  readonly start: number;
  readonly end: number;
  /** The words on both sides may be meant as separate ones. */
  readonly isList: boolean;
}

/** Three spaces or two wide ones separate columns; they are meant. */
const gap = /(?<=\p{Script=Han})(?:[ \t\u00a0\u2002-\u200a]{1,2}|\u3000)(?=\p{Script=Han})/gu;
const anyGap = new RegExp(gap.source, 'u');
const clause = /[^，。；：、！？,;:!?\n（）()“”《》【】]+/g;
/** 一 加强…, 第二 推进…, 三是 …: what numbers an item. */
const numbering = /^\s*第?[一二三四五六七八九十]{1,3}(?:是|要)?$/;
const surname =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石贾韦夏付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const personName = new RegExp(`(?:^|[^\\p{Script=Han}]|[由请人为和与及])[${surname}]$`, 'u');

function gapsIn(text: string): readonly Gap[] {
  if (!anyGap.test(text)) return [];
  return [...text.matchAll(clause)].flatMap(({ 0: words, index }) => {
    const behind = text.charAt(index + words.length);
    const found = [...words.matchAll(gap)].filter((match) => !isMeant(words, match.index, match.index + match[0].length, behind));
    const isList = listed(words);
    return found.map((match) => ({ start: index + match.index, end: index + match.index + match[0].length, isList }));
  });
}

/** A number of an item, a label before its colon, or a name of two characters set as wide as one of three. */
function isMeant(words: string, start: number, end: number, behind: string): boolean {
  const before = words.slice(0, start);
  const after = words.slice(end);
  if (numbering.test(before) || (behind === '、' && numbering.test(after))) return true;
  if (/^[：:]$/.test(behind) && /^\p{Script=Han}{2,}$/u.test(after)) return true;
  return personName.test(before) && /^\p{Script=Han}(?!\p{Script=Han})|^\p{Script=Han}(?=[负同任担主])/u.test(after);
}

/** 会议 培训 展览; also two words of one length with nothing else in the clause: 讲座 培训. */
function listed(words: string): boolean {
  const items = words.trim().split(/[\s\u3000]+/).map((item) => item.replace(/^(?:主要)?用于|^包括|^其中|等$/, ''));
  if (items.length < 2 || !items.every((item) => /^\p{Script=Han}{1,8}$/u.test(item))) return false;
  return items.length > 2 || items[0]?.length === items[1]?.length;
}

function asList(cell: TextCell, gaps: readonly Gap[]) {
  const after = gaps.reduceRight((text, { start, end, isList }) => `${text.slice(0, start)}${isList ? '、' : ''}${text.slice(end)}`, cell.text);
  return rewrite(cell, after, '空格改为顿号', false);
}
