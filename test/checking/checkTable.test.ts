/** The checker: order, settings, tables that most rules are silent about, and a rule that fails. */
import { describe, expect, it } from 'vitest';
import { checkTable } from '../../src/checking/checkTable';
import { compareCells } from '../../src/grid/address';
import { allRules } from '../../src/rules/allRules';
import type { RuleExample } from '../../src/rules/example';
import { defineRule } from '../../src/rules/rule';
import { readExample } from '../kit/exampleGrid';
import { findingLines, rulesOf } from '../kit/findings';

const manyFaults: RuleExample = {
  code: '13070025P00004210002T',
  budget: { total: '20.00', fiscal: '15.00', other: '3.00' },
  usage: '项目预算总额18万元。',
  plan: ['50%', '25%', '6000%', '80%'],
  indicators: [
    ['产出指标', '数量指标', '按时完成率', '≥90', '按时完成率'],
    ['产出指标', '成本指标', '资金成本', '≥12万元', ''],
    ['满意度指标', '服务对象满意度指标', '群众满意度', '≤90%'],
  ],
};

/** Keys in reverse and every other rule first: any order will do. */
const shuffled = [...allRules].reverse().sort((a, b) => (a.name.length % 3) - (b.name.length % 3));

describe('checkTable', () => {
  it('says what is wrong in sheet order', () => {
    expect(findingLines(checkTable(readExample(manyFaults)))).toEqual([
      'B3 I1103 warning 项目编码疑似抄错：按前20位推算，末位应为E',
      'C4,E4,G4 B301 error 预算数20.00万元≠财政15.00万元+其他3.00万元',
      'B5,C4 B302 error 用途写18万元，预算数为20.00万元',
      'D7,B7 P402 error 6月底 25%低于3月底 50%，累计进度不应下降',
      'F7 P401 error 10月底 6000%超出0–100%',
      'G7 P403 error 12月底（末节点）为80%，应为100%',
      'A9 K202 warning 缺少质量指标（河北省预算项目绩效目标表要求至少1条）',
      'A9 K203 warning 缺少时效指标（河北省预算项目绩效目标表要求至少1条）',
      'A9 K205 error 缺少效益指标（河北省预算项目绩效目标表要求至少1条）',
      'C10 C701 warning “按时完成率”是比率，建议归入质量指标',
      'F10 V501 warning “按时完成率”的值“≥90”没有单位',
      'G10 E902 warning 依据“按时完成率”不是依据来源',
      'F11,C4 B303 error 成本指标合计12万元，预算数20.00万元，差8.00万元',
      'F11 D602 error 成本应为上限，“≥12万元”建议改“≤”',
      'G11 E901 error “资金成本”未填指标值确定依据',
      'F12 D601 error 满意度应为下限，“≤90%”建议改“≥”',
    ]);
  });
  it('sorts by the first cell, then by rule', () => {
    const findings = checkTable(readExample(manyFaults));
    for (const [index, finding] of findings.entries()) {
      const [before, cell] = [findings[index - 1], finding.cells[0]];
      const previous = before?.cells[0];
      if (!before || !previous || !cell) continue;
      const order = compareCells(previous, cell);
      expect(order < 0 || (order === 0 && before.rule <= finding.rule)).toBe(true);
    }
  });
  it('does not depend on the order of the rules, nor on having run before', () => {
    const table = readExample(manyFaults);
    expect(checkTable(table, shuffled)).toEqual(checkTable(table, allRules));
    expect(checkTable(table)).toEqual(checkTable(table));
  });
});

describe('settings', () => {
  const codes = (rules: Readonly<Record<string, 'off' | 'error' | 'warning' | 'info'>>) =>
    checkTable(readExample({ plan: ['20%', '40%', '60%', '80%'] }), allRules, { rules }).map(({ rule, severity }) => `${rule} ${severity}`);
  it.each([
    ['nothing set', {}, ['P403 error']],
    ['switched off', { P403: 'off' }, []],
    ['another severity', { P403: 'info' }, ['P403 info']],
    ['another rule is meant', { P401: 'off', Z999: 'off' }, ['P403 error']],
  ] as const)('%s', (_case, rules, expected) => expect(codes(rules)).toEqual(expected));

  it('outranks what the form asks for', () => {
    const table = readExample({ indicators: [['产出指标', '数量指标', '讲座', '≥12场'], ['效益指标', '社会效益指标', '听讲居民', '≥600人']] });
    const missing = checkTable(table, allRules, { rules: { K202: 'error', K204: 'info', K206: 'off' } });
    expect(missing.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['K202 error', 'K203 warning', 'K204 info']);
  });
});

describe('tables that most rules have nothing to say about', () => {
  it('an empty form', () => {
    const blank = readExample({
      code: '', project: '', usage: '', goals: [], plan: [null, null, null, ' '], budget: { total: null, fiscal: null },
      indicators: [['产出指标', '数量指标', '', '', '', ''], ['效益指标', '社会效益指标', '', '', '', '']],
    });
    expect(findingLines(checkTable(blank))).toEqual([]);
  });
  it('a form with nothing but its use and a plan is no empty form', () => {
    const named = readExample({ code: '', project: '', goals: [], plan: ['100%', null, null, null], budget: { total: null, fiscal: null }, indicators: [['产出指标', '数量指标', '', '', '', '']] });
    expect(rulesOf(checkTable(named))).toEqual(['S101', 'P405', 'P404', 'K201', 'K202', 'K203', 'K204', 'K205', 'K206']);
  });
  it('涉密 content: plan and code still speak', () => {
    const table = readExample({
      code: '13070025P00004210002T',
      plan: ['20%', '40%', '60%', '80%'],
      usage: '涉密',
      goals: ['1.涉密'],
      indicators: [
        ['产出指标', '数量指标', '涉密', '涉密', '涉密', '涉密'],
        ['产出指标', '数量指标', '涉密', '涉密', '涉密', '涉密'],
      ],
    });
    expect(rulesOf(checkTable(table))).toEqual(['I1103', 'S107', 'P403'].sort((a, b) => order(a) - order(b)));
  });
});

/** Sheet order of the three: code, usage, plan. */
function order(rule: string): number {
  return ['I1103', 'S107', 'P403'].indexOf(rule);
}

describe('a rule that fails', () => {
  const failing = defineRule({
    code: 'S198',
    name: 'failing-pattern',
    title: '会出错的检查',
    severity: 'error',
    group: 'structure',
    scope: 'table',
    why: '用于说明。',
    basis: '《某办法》',
    messages: { half: '说了一半' },
    examples: { wrong: [], right: [] },
    check(_table, report) {
      report({ message: 'half', cells: [{ row: 0, column: 0 }] });
      throw new Error('bad index');
    },
  });
  it('is told instead of what it found, and stops no other', () => {
    const lines = findingLines(checkTable(readExample({ plan: ['20%', '40%', '60%', '80%'] }), [failing, ...allRules]));
    expect(lines).toEqual([
      'A1 S198 warning “会出错的检查”这一项没有检查成：程序出错（bad index）。其余各项不受影响；请您自行核对这一项，并告知开发者',
      'G7 P403 error 12月底（末节点）为80%，应为100%',
    ]);
  });
});
