/** Y1003: the project code and the project's name name different budget years. */
import { squash } from '../../domain/chineseText';
import { readProjectCode } from '../../domain/projectCode';
import { textOf } from '../indicatorText';
import { defineRule } from '../rule';

export const codeNameYear = defineRule({
  code: 'Y1003',
  name: 'code-name-year',
  title: '编码年份与名称年份不同',
  severity: 'warning',
  group: 'year',
  scope: 'table',
  why: '编码第7、8位是首个预算年度，与名称里的年度不同，可能是编码或名称用了另一年的。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）完整性审核',
  messages: { years: '编码年份{a}与名称年份{b}不同' },
  examples: {
    wrong: [
      { code: '13070025P00004210001T', project: '2024科普经费' },
      { code: '13070025P00004210001T', project: '冀财教【2025】104号提前下达2026年科技馆免费开放补助资金' },
    ],
    right: [
      { code: '13070025P00004210001T', project: '2025科普经费' },
      { note: '文号的年份不是预算年份', code: '13070025P00004210001T', project: '冀财教【2024】130号提前下达2025年科普专项资金' },
      { note: '往年的工程在后来的年度付款', code: '13070025P00004210001T', project: '2023年高标准农田建设工程尾款' },
    ],
  },
  check(table, report) {
    const { code, name } = table.project;
    const a = code === null ? null : codeYear(textOf(code));
    const b = nameYear(textOf(name));
    if (!code || !name || a === null || b === null || a === b) return;
    // A task of an earlier year is often paid for later.
    if (b < a && olderTask.test(textOf(name))) return;
    report({ message: 'years', data: { a, b }, cells: [code.cell, name.cell] });
  },
});

const olderTask = /工程|建设|改造|修缮|修复|农田|水利|道路|公路|危房|尾款|余款|欠|质保金|结转|清算|结算|补发|补缴|决算|审计|采暖|供暖|取暖|学年|考核|奖|绩效|普查|贴息|债券|贷款/;

/** The years that codes of this form can hold. A miscopied digit is for the rules on codes. */
function codeYear(text: string): number | null {
  const { form, year } = readProjectCode(text);
  return form === 'other' || year === null || year < 2015 || year > 2040 ? null : year;
}

const range = /(?:[-~—–至到、]|年?度?[-~—–至到、])\d/;

/** The year behind 下达, else the one that opens the name; a period (2021-2025年) is no year. */
function nameYear(name: string): number | null {
  const text = squash(name);
  const [, behind, rest = ''] = /下达(?:\S{0,4}?)(20\d\d)(?=年)(.{0,3})/.exec(text) ?? [];
  if (behind !== undefined) return startsRange(rest) || /清算/.test(text) ? null : Number(behind);
  const [, leading, after = ''] = /^(20\d\d)(?!\d)(.{0,4})/.exec(text) ?? [];
  return leading === undefined || startsRange(after) ? null : Number(leading);
}

function startsRange(text: string): boolean {
  return text.search(range) === 0;
}
