/** Y1001: goals, purpose or deadline still speak of an earlier year. */
import { squash } from '../../domain/chineseText';
import { sameCell } from '../../grid/address';
import { cellOf, filledIndicators, textOf } from '../indicatorText';
import { defineRule } from '../rule';
import { deadlineYear } from './yearText';

export const staleGoalYear = defineRule({
  code: 'Y1001',
  name: 'stale-goal-year',
  title: '目标年份早于预算年度',
  severity: 'warning',
  group: 'year',
  scope: 'cell',
  why: '目标、用途或完成时限写的是往年，多半是从上年的表复制过来没有改年份。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）',
  messages: {
    goal: '目标写“{y}年”，预算年度为{b}年',
    usage: '用途写“{y}年”，预算年度为{b}年',
    deadline: '时限为{y}年，预算年度为{b}年',
  },
  examples: {
    wrong: [
      { year: 2025, goals: ['1.2024年，举办科普讲座12场，覆盖居民600人。'] },
      { year: 2025, usage: '主要用于举办2024年科普讲解大赛。' },
      { note: '时限在预算年度之前', year: 2025, indicators: [['产出指标', '时效指标', '讲座完成时间', '2024年11月底前']] },
    ],
    right: [
      { note: '文号、规划里的年份', year: 2025, goals: ['1.落实《全民科学素质行动规划纲要（2021—2035年）》和冀财教【2024】130号文件要求，举办科普讲座12场。'] },
      { note: '往年的情况只是背景', year: 2025, goals: ['1.2024年已建成科普馆3个，2025年再建2个。'] },
      { note: '结转项目本来就是往年的', year: 2025, code: '13070024P00000410006W', goals: ['1.2024年举办科普讲座12场。'] },
    ],
  },
  check(table, report) {
    const { budgetYear: b, goals, budget } = table;
    if (b === null || table.carryOver) return;
    for (const goal of goals) {
      const y = staleYear(textOf(goal), b);
      // Items of one cell give the background of one another.
      const together = goals.filter(({ cell }) => sameCell(cell, goal.cell)).map(textOf).join('\n');
      if (y !== null && !looksAhead(together, b)) report({ message: 'goal', data: { y, b }, cells: [goal.cell] });
    }
    const usage = textOf(budget.usage);
    const y = looksAhead(usage, b) ? null : staleYear(usage, b);
    if (budget.usage && y !== null) report({ message: 'usage', data: { y, b }, cells: [budget.usage.cell] });
    for (const indicator of filledIndicators(table)) {
      const due = deadlineYear(indicator);
      if (due !== null && due < b) report({ message: 'deadline', data: { y: due, b }, cells: [cellOf(table, indicator, 'value')] });
    }
  },
});

/** Where the budget year, or a later one, is named too, the earlier one is background. */
function looksAhead(text: string, budgetYear: number): boolean {
  return [...squash(withoutAsides(text)).matchAll(/20\d\d(?=年|[-~—–至到])/g)].some(([year]) => Number(year) >= budgetYear);
}

/** A title, a document number and a remark in brackets hold years of their own. */
const asides = /《[^》]*》|〔[^〕]*〕|【[^】]*】|\[[^\]]*\]|\([^()]*\)/g;
const withoutAsides = (text: string) => text.normalize('NFKC').replace(asides, '');
const sentences = /[。;!\n]/;
const numbering = /^(?:目标内容\d*|目标\d*|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）.、:,]|[①-⑳]|[:、.,])+/;
const opening = /^(?:资金|经费)?(?:主要)?用于:?/;
/** The sentence's own time: the year, then what is to be done. 2024年高标准农田建设任务 is the name of a task. */
const frame = /^(?:在|于|到|至)?(20\d\d)年(?:度|(?:[底末]|\d{1,2}月[底份]?)(?:之前|以前|前))?,?(.*)$/;
const plans =
  /^(?:全年|计划|拟|将|预计|力争|确保|继续|持续|通过|开展|举办|组织|召开|完成|实现|保障(?![性房金])|提高|提升(?!改造|工程|行动)|推进|推动|购置|新增|发放|接待|编印|印制|巡展|面向|落实|加强|加大|做好|推广|深入|为)(?!的)|^[^,]{0,20}(?:将|预计|拟|力争)/;
/** An event bears the year in which it is held; a review of the year before is held in the next. */
const event = /(?:举办|召开)(20\d\d)年度?(?!\d|[^,]{0,10}(?:总结|表彰|颁奖|年会|考核|述职|述廉|验收|评审))/;
/** History, debts, documents, seasons over the turn of the year. */
const past =
  /已|曾|(?<!为)了|以来|获得|被|荣|评为|建成|竣工|完工|投入使用|结转|结余|遗留|跨年|尾款|欠|未完|剩余|余款|质保金|清算|结算|决算|补发|补缴|基础上|同比|相比|较上年|下降到|批复|印发|文件|精神|签订|学年|学期|采暖季|供暖季/;

function staleYear(text: string, budgetYear: number): number | null {
  for (const part of withoutAsides(text).split(sentences)) {
    const sentence = squash(part).replace(numbering, '').replace(opening, '').replace(numbering, '');
    const year = yearOf(sentence);
    if (year !== null && year < budgetYear && !past.test(sentence)) return year;
  }
  return null;
}

function yearOf(sentence: string): number | null {
  const [, framed, rest = ''] = frame.exec(sentence) ?? [];
  const year = framed !== undefined && plans.test(rest) ? framed : event.exec(sentence)?.[1];
  return year === undefined ? null : Number(year);
}
