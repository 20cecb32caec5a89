/** Findings as a chat message: everything a reader needs, never longer than a message may be, honest about what is left out. */
import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../src/domain/finding';
import { parseA1 } from '../../src/grid/address';
import { passedTable } from '../../src/report/passOnTables';
import { passOnText } from '../../src/report/passOnText';
import { readTables } from '../../src/reading/readTables';
import type { RuleExample } from '../../src/rules/example';
import { exampleGrid } from '../kit/exampleGrid';

function tableOf(example: RuleExample = {}) {
  const [table] = readTables(exampleGrid(example)).tables;
  if (!table) throw new Error('the example was not read');
  return table;
}

/** "error F15 message", cells joined by commas. */
function found(text: string, basis = '《办法》第十条'): Finding {
  const [severity = '', cells = '', message = ''] = text.split(' ');
  const addresses = cells.split(',').map((cell) => parseA1(cell)).filter((cell) => cell !== null);
  return { rule: 'X1', name: 'x', severity: severity as Severity, cells: addresses, message, basis, fix: null, choices: [] };
}

const report = (findings: readonly Finding[], example: RuleExample = {}) => ({ table: tableOf(example), findings, ignored: [] });
const many = (count: number, message = '指标值没有单位'): Finding[] => Array.from({ length: count }, (_, index) => found(`warning F${index + 1} ${message}`, `依据${index}`));

/** Listed plus left out, as the text itself says. */
function accountedFor(text: string): number {
  const listed = text.match(/【(错误|警告|提示)】/g)?.length ?? 0;
  const left = /其余 (\d+) 条略/.exec(text)?.[1] ?? '0';
  return listed + Number(left);
}

describe('one table', () => {
  it('names project and counts, then the findings, gravest first, with cell and basis', () => {
    const text = passOnText([report([found('warning F11 指标值没有单位'), found('error F15,F16 满意度用了“≤”'), found('info F9 多余空格')])], { sheet: '甲', minimum: 'warning' });
    const lines = text.split('\n');
    expect(lines[0]).toBe('绩效目标表检查结果（工作表“甲”）');
    expect(lines).toContain('项目：科普讲座经费');
    expect(lines).toContain('错误 1，警告 1，提示 1');
    expect(lines.slice(-4)).toEqual(['1. 【错误】F15 F16：满意度用了“≤”', '   依据：《办法》第十条', '2. 【警告】F11：指标值没有单位', '   依据：同上']);
  });

  it('lists hints when asked to', () => {
    expect(passOnText([report([found('info F9 多余空格')])], { sheet: '甲', minimum: 'info' })).toContain('1. 【提示】F9：多余空格');
    expect(passOnText([report([found('info F9 多余空格')])], { sheet: '甲', minimum: 'warning' })).not.toContain('多余空格');
  });

  it('says so where nothing was found', () => {
    expect(passOnText([report([])], { sheet: '甲', minimum: 'warning' })).toMatch(/没有发现问题$/);
  });

  it('counts the cells of a finding that speaks for many', () => {
    const cells = Array.from({ length: 30 }, (_, row) => `F${row + 1}`).join();
    expect(passOnText([report([found(`warning ${cells} 没有单位`)])], { sheet: '甲', minimum: 'warning' })).toContain('F1 F2 F3 F4 F5 F6 等 30 处：没有单位');
  });
});

describe('what the user ignores', () => {
  it('is not listed, and not kept quiet', () => {
    const ignored = [{ finding: found('error F15 满意度用了“≤”'), reason: '上级要求' }];
    const text = passOnText([{ ...report([]), ignored }], { sheet: '甲', minimum: 'warning' });
    expect(text).toMatch(/没有发现问题（另有 1 条已忽略）$/);
    expect(text).not.toContain('F15');
  });

  it('goes to paper with its reason, in one line', () => {
    const ignored = [{ finding: found('error F15 满意度用了“≤”'), reason: '上级要求\n见来文' }];
    expect(passedTable({ ...report([]), ignored }, 'warning').ignored).toEqual([{ cells: 'F15', message: '满意度用了“≤”', reason: '上级要求 见来文' }]);
  });
});

describe('the length of a message', () => {
  it.each([
    ['few findings', 3, '指标值没有单位'],
    ['many findings', 200, '指标值没有单位'],
    ['long messages', 40, '很长'.repeat(400)],
    ['surrogate pairs', 40, '😀'.repeat(400)],
  ])('%s: at most 4,000 characters, and every finding listed or counted', (_, count, message) => {
    const text = passOnText([report(many(count, message))], { sheet: '甲', minimum: 'warning' });
    expect(text.length).toBeLessThanOrEqual(4000);
    expect(accountedFor(text)).toBe(count);
    expect(text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  it('names neither rest nor dots where everything fits', () => {
    expect(passOnText([report(many(3))], { sheet: '甲', minimum: 'warning' })).not.toContain('略');
  });

  it.each([200, 300, 500, 1000])('holds at a limit of %i', (limit) => {
    const text = passOnText([report(many(30)), report(many(20))], { sheet: '甲', minimum: 'warning', limit });
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(accountedFor(text)).toBe(50);
  });

  it('quotes the opening of a name as long as a page', () => {
    const text = passOnText([report(many(2), { project: '名'.repeat(9000) })], { sheet: '表'.repeat(9000), minimum: 'warning' });
    expect(text.length).toBeLessThanOrEqual(4000);
    expect(accountedFor(text)).toBe(2);
  });
});

describe('several tables', () => {
  it('opens with the sum and numbers the tables', () => {
    const text = passOnText([report([found('error F1 甲错')], { project: '甲项目' }), report([], { project: '乙项目' })], { sheet: '全', minimum: 'warning' });
    expect(text).toContain('共 2 张表：错误 1，警告 0，提示 0');
    expect(text).toContain('1. 项目：甲项目');
    expect(text).toContain('2. 项目：乙项目');
  });

  it('counts the tables that did not fit', () => {
    const text = passOnText(Array.from({ length: 26 }, () => report(many(12))), { sheet: '全', minimum: 'warning' });
    expect(text.length).toBeLessThanOrEqual(4000);
    expect(text).toMatch(/其余 \d+ 条略，含 \d+ 张未列出的表。$/);
    expect(accountedFor(text)).toBe(26 * 12);
  });
});

describe('the head of a passed table', () => {
  it('falls back to the title, leaves out what is blank', () => {
    const { name, facts, countWords } = passedTable(report([], { project: '', code: '' }), 'warning');
    expect(name).not.toBe('');
    expect(facts.filter((fact) => fact.endsWith('：'))).toEqual([]);
    expect(countWords).toBe('没有发现问题');
  });
});
