/** T1208: markup of a web page left in the text. */
import { isBlank } from '../../domain/chineseText';
import { defineRule } from '../rule';
import { rewrite, textCells } from '../textCells';

export const htmlResidue = defineRule({
  code: 'T1208',
  name: 'html-residue',
  title: '残留网页标签',
  severity: 'info',
  group: 'text',
  scope: 'cell',
  why: '从系统网页或编辑器复制文字时带出了标签，打印和公开时会原样显示出来。',
  basis: '预算绩效目标填报格式规范的一般要求',
  messages: { markup: '残留HTML标签' },
  examples: {
    wrong: [
      { goals: ['<p>1.举办科普讲座。</p>'] },
      { note: '换行标签改为换行', usage: '用于科普讲座；<br/>用于印制资料。&nbsp;' },
    ],
    right: [
      { note: '大于号、小于号', indicators: [['产出指标', '质量指标', '水质浊度', '<1NTU']] },
      { note: '尖括号里是中文', usage: '按<科普法>和<实施方案>执行，A<B且B>C。' },
      { usage: '用于科普讲座和印制资料。' },
    ],
  },
  check(table, report) {
    for (const cell of textCells(table)) {
      const after = withoutMarkup(cell.text);
      if (after === cell.text) continue;
      const fix = isBlank(after) ? null : rewrite(cell, after, '去掉网页标签', true);
      report({ message: 'markup', cells: [cell.cell], fix });
    }
  },
});

const attributes = String.raw`(?:\s+[a-zA-Z:_-]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))?)*\s*/?`;
const tag = (names: string, close = '/?') => new RegExp(`<${close}(?:${names})${attributes}>`, 'gi');
const lineEnd = new RegExp(`(?:${tag('br', '').source}|${tag('p|div|li|tr|h[1-6]', '/').source})`, 'gi');
const cellEnd = tag('td|th', '/');
const anyTag = tag('p|br|div|span|font|strong|em|b|i|u|s|a|ul|ol|li|table|tbody|thead|tr|td|th|h[1-6]|img|sup|sub|section|o:p|style');

const raised: Readonly<Record<string, string>> = {
  '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹', '-': '⁻', '+': '⁺',
};

/** m<sup>2</sup> is m², not m2: 10<sup>4</sup> would turn into another number. */
function raise(text: string): string {
  return text.replace(/<sup>\s*([-+\d]+)\s*<\/sup>/gi, (_whole, digits: string) => [...digits].map((digit) => raised[digit] ?? digit).join(''));
}

/** Paragraphs and lines stay lines, cells of a table stay apart. */
function withoutMarkup(text: string): string {
  const spaced = text.replace(/&nbsp;/gi, ' ');
  const stripped = raise(spaced).replace(cellEnd, ' ').replace(lineEnd, '\n').replace(anyTag, '');
  return stripped === text ? text : stripped.replace(/[ \t]*\n\s*/g, '\n').trim();
}
