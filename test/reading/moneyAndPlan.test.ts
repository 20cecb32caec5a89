/** Amounts, plans and goals in the wordings that accountants use. */
import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/reading/readTables';
import { sheetOf } from '../kit/sheetText';

function head(text: string, merges: readonly string[] = []) {
  const [table] = readTables(sheetOf(`${text}\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 甲 | 1个 |`, { merges })).tables;
  return table;
}

function amounts(text: string): (number | null)[] {
  const budget = head(text)?.budget;
  return [budget?.total, budget?.fiscal, budget?.other].map((field) => field?.value?.number ?? null);
}

describe('amounts in a sentence', () => {
  it.each([
    ['项目总预算12.5万元，其中财政拨款10万元，自有资金2.5万元。主要用于甲。', [12.5, 10, 2.5], '主要用于甲。'],
    ['预算数共计12.5万元（其中：财政资金10万元，其他资金2.5万元），用于甲。', [12.5, 10, 2.5], '用于甲。'],
    ['预算金额为12.5万元，全部为财政资金，用于甲。', [12.5, 12.5, null], '用于甲。'],
    ['预算数：1,044.94万元；其中，财政资金：1,044.94万元；其他资金：0万元；用于缴纳房租', [1044.94, 1044.94, 0], '用于缴纳房租'],
    ['用于甲，资金总额50万元。', [50, null, null], '用于甲，资金总额50万元。'],
    ['用于甲，项目经费3万元；用于乙。', [null, null, null], '用于甲，项目经费3万元；用于乙。'],
  ])('%s', (sentence, want, usage) => {
    const text = `| 项目编码 | A1 |\n| 项目资金主要用途 | ${sentence} |`;
    expect(amounts(text)).toEqual(want);
    expect(head(text)?.budget.usage?.value).toBe(usage);
  });
});

describe('amounts in cells', () => {
  it.each([
    ['a label with a unit of its own', '| 单位：元 | |\n| 预算数（万元） | ￥1,234.50 | 其中：财政资金 | 12345000元 |', [12345000, 12345000, null]],
    ['traditional script', '| 單位：萬元 | |\n| 預算數 | 20萬元 | 其他資金 | 5 |', [20, null, 5]],
    [
      'the year beside the whole period',
      '| 项目资金（万元） | 实施期资金总额： | 900 | 年度资金总额： | 300 |\n| | 其中：财政拨款 | 600 | 其中：财政拨款 | 200 |\n| | 其他资金 | 300 | 其他资金 | 100 |',
      [300, 200, 100],
    ],
  ])('%s', (_name, text, want) => {
    expect(amounts(text)).toEqual(want);
  });
});

describe('the spending plan', () => {
  const plan = (text: string, merges: readonly string[] = []) => head(text, merges)?.plan.map((point) => `${point.label} ${point.percent.value ?? '-'}`);

  it.each([
    ['fractions', '| 资金支出计划（%） | 1季度 | 2季度 | 3季度 |\n| | 0.07 | 0.5 | 1 |', ['1季度 7', '2季度 50', '3季度 100']],
    ['small percents with the sign', '| 资金支出计划（%） | 3月底 | 6月底 |\n| | 0.5% | 1% |', ['3月底 0.5', '6月底 1']],
    ['beside the milestones', '| 资金支出计划（%） | 3月底 | 25% | 12月底 | 100% |', ['3月底 25', '12月底 100']],
    ['other milestones', '| 资金支出计划（%） | 上半年 | 9月末 | 12月31日前 |\n| | 50 | | 100 |', ['上半年 50', '9月末 -', '12月31日前 100']],
  ])('%s', (_name, text, want) => {
    expect(plan(text)).toEqual(want);
  });

  it('milestones below each other', () => {
    expect(plan('| 资金支出计划 | 6月底 | 50% |\n| | 12月底 | 100% |', ['A1:A2'])).toEqual(['6月底 50', '12月底 100']);
  });

  it('tells the two Hebei forms apart where a label is lost', () => {
    const common = '| 项目编码 | 13070025P00004210001T | 项目名称 | 甲 |';
    const block = '| 绩效目标 | 甲 |\n| 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |\n| 产出指标 | 数量指标 | 甲 | 甲 | 1个 | 计划 |';
    const form = (milestones: string) => readTables(sheetOf(`${common}\n| 资金支出计划（%） | ${milestones} |\n| | 25 | 100 |\n${block}`)).tables[0]?.form.id;
    expect([form('3月底 | 12月底'), form('第一季度 | 第四季度')]).toEqual(['hebei-project', 'hebei-quarterly']);
  });
});

describe('goals', () => {
  it.each([
    ['（1）甲。（2）乙。', ['（1）甲。', '（2）乙。']],
    ['1)甲\\n2)乙', ['1)甲', '2)乙']],
    ['一、甲。二、乙。', ['一、甲。', '二、乙。']],
    ['（一）甲；（二）乙', ['（一）甲；', '（二）乙']],
    ['①甲；②乙；③丙', ['①甲；', '②乙；', '③丙']],
    ['第一，甲；第二，乙', ['第一，甲；', '第二，乙']],
    ['1.甲：（1）子；（2）子。2.乙', ['1.甲：（1）子；（2）子。', '2.乙']],
    ['一、甲。1.子；2.子。二、乙', ['一、甲。1.子；2.子。', '二、乙']],
    ['一次性补助。二次分配', ['一次性补助。二次分配']],
    ['2025年完成。2026年验收', ['2025年完成。2026年验收']],
  ])('%s', (text, want) => {
    expect(head(`| 绩效目标 | ${text} |`)?.goals.map((goal) => goal.value)).toEqual(want);
  });
});

it('a percentage is no unit code with a name', () => {
  expect(head('| 100% | 100% |\n| 项目名称 | 甲 |')?.unit).toEqual({ code: null, name: null });
});
