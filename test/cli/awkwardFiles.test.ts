/** Files that nobody wrote for us: each ends in a result with words, never in a crash, and keeps the contract. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textWidth } from '../../src/report/wrapText';
import { compoundFile } from '../kit/compoundFile';
import { tinyXlsx } from '../kit/tinyXlsx';
import type { TinyCell, TinySheet } from '../kit/tinyXlsx';
import { checkJson, run } from './commandIn';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'awkward-files-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** A table without a fault, but for what stands in its first value cell, E10. */
function tableRows(value: TinyCell, code = '13070025P00004210001T'): TinySheet['rows'] {
  const share = (part: number): TinyCell => ({ value: part, format: '0%' });
  return [
    ['科普经费绩效目标表'],
    ['731001某市科学技术协会', null, null, null, null, '单位：万元'],
    ['项目编码', code, '项目名称', '科普经费'],
    ['预算规模及资金用途', '预算数', 17.5, '其中：财政资金', 17.5, '其他资金'],
    [null, '用于科普活动'],
    ['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'],
    [null, share(0.25), share(0.5), share(0.75), share(1)],
    ['绩效目标', '1.开展科普活动30次。'],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
    ['产出指标', '数量指标', '科普活动次数', '开展科普活动的次数', value, '工作计划'],
    [null, '质量指标', '活动达标率', '达到活动标准的比例', '100%', '工作计划'],
    [null, '时效指标', '完成时间', '全部活动完成的时间', '2025年11月底前', '工作计划'],
    [null, '成本指标', '经费控制', '活动总成本', '≤17.5万元', '预算批复'],
    ['效益指标', '社会效益指标', '受益群众', '参加活动的群众人数', '≥3000人', '科学素质纲要'],
    ['满意度指标', '服务对象满意度指标', '群众满意度', '参与群众的满意程度', '≥90%', '问卷调查'],
  ];
}

const oneTable = (value: TinyCell): Uint8Array => tinyXlsx({ sheets: [{ name: '表', rows: tableRows(value) }] });
const whole = oneTable('≥30次');
const longest = '字'.repeat(32_767);

describe('what stands in a cell is read, or said not to be', () => {
  it.each([
    { what: 'a plain target', bytes: whole, value: '≥30次', target: { type: 'number', operator: '≥', number: 30, unit: '次' }, rules: [] },
    { what: 'the longest text a cell takes', bytes: oneTable(longest), value: longest, target: { type: 'qualitative' }, rules: ['V509'] },
    { what: 'an error value', bytes: oneTable({ xml: '<c r="E10" t="e"><f>Sheet9!A1</f><v>#REF!</v></c>' }), value: '#REF!', target: { type: 'qualitative' }, rules: ['V509'] },
    { what: 'a formula', bytes: oneTable({ formula: '15*2', value: 30, format: '0"次"' }), value: '30次', target: { type: 'number', number: 30, unit: '次' }, rules: [] },
    { what: 'a pictograph', bytes: oneTable('≥30次😀'), value: '≥30次😀', target: { type: 'unreadable', text: '≥30次😀' }, rules: [] },
    { what: 'marks of writing direction', bytes: oneTable('\u200f≥30\u202e次\u200b'), value: '≥30次', target: { type: 'number', number: 30, unit: '次' }, rules: [] },
    {
      what: 'a date counted from 1904',
      bytes: tinyXlsx({ date1904: true, sheets: [{ name: '表', rows: tableRows({ value: 44_530, format: 'yyyy"年"m"月"' }) }] }),
      value: '2025年12月',
      target: { type: 'date', text: '2025年12月' },
      rules: [],
    },
  ])('$what', async ({ bytes, value, target, rules }) => {
    await writeFile(join(folder, '表.xlsx'), bytes);
    const { files, summary, status } = await checkJson(folder, '表.xlsx');
    const table = files[0]?.sheets[0]?.tables[0];
    const [first] = table?.indicators ?? [];
    expect(table?.indicators).toHaveLength(6);
    expect(first).toMatchObject({ value, target, row: 10, cells: { value: 'E10' } });
    expect(table?.findings.map(({ rule, cells }) => [rule, cells])).toEqual(rules.map((rule) => [rule, ['E10']]));
    expect([summary.errors, status]).toEqual(rules.length > 0 ? [1, 1] : [0, 0]);
    const { out } = await run(folder, 'check', '表.xlsx');
    expect(out.split('\n').filter((line) => textWidth(line) > 100)).toEqual([]);
  });
});

describe('a sheet without a table is passed over with a reason', () => {
  it.each<{ what: string; rows: TinySheet['rows']; skipped: string }>([
    { what: 'an empty sheet', rows: [], skipped: '工作表为空' },
    { what: 'a payroll', rows: [['姓名', '基本工资'], ['甲', 3000]], skipped: '找到的表头：姓名、基本工资' },
    { what: 'a letter in one cell', rows: [[longest]], skipped: '未识别到绩效目标表' },
  ])('$what', async ({ rows, skipped }) => {
    await writeFile(join(folder, '无.xlsx'), tinyXlsx({ sheets: [{ name: '无', rows }] }));
    const { files, status } = await checkJson(folder, '无.xlsx');
    expect(files).toMatchObject([{ error: null, sheets: [{ name: '无', tables: [] }] }]);
    expect(files[0]?.sheets[0]?.skipped).toContain(skipped);
    expect(status).toBe(0);
  });
});

describe('a file that cannot be read is listed with a reason, and the next one is checked', () => {
  it.each([
    { what: 'half a workbook', name: '断.xlsx', bytes: whole.subarray(0, whole.length / 2), error: '文件已损坏' },
    { what: 'nothing', name: '空.xlsx', bytes: new Uint8Array(0), error: '文件是空的' },
    { what: 'a text with the name of a workbook', name: '文本.xlsx', bytes: new TextEncoder().encode('一级指标,二级指标\n'), error: '文本文件' },
    { what: 'a Word document named .xls', name: '文档.xls', bytes: compoundFile({ WordDocument: [1] }), error: 'Word' },
    { what: 'an encrypted workbook', name: '密.xlsx', bytes: compoundFile({ EncryptionInfo: [4, 0, 4, 0], EncryptedPackage: [1, 2, 3] }), error: '文件已加密' },
    { what: 'an .et of other records', name: '坏.et', bytes: compoundFile({ Workbook: [1, 2, 3] }), error: '另存为 .xlsx' },
  ])('$what', async ({ name, bytes, error }) => {
    await writeFile(join(folder, name), bytes);
    await writeFile(join(folder, '好.xlsx'), whole);
    const { files, summary, status } = await checkJson(folder, name, '好.xlsx');
    expect(files[0]).toMatchObject({ path: name, error: expect.stringContaining(error) as string, sheets: [], findings: [] });
    expect(summary).toMatchObject({ files: 2, tables: 1 });
    expect(status).toBe(2);
  });

  it('outranks errors in what could be read', async () => {
    await writeFile(join(folder, '错.xlsx'), oneTable('若干'));
    expect((await checkJson(folder, '错.xlsx')).status).toBe(1);
    expect((await checkJson(folder, '错.xlsx', '没有.xlsx')).status).toBe(2);
  });
});

describe('a workbook of 300 sheets', () => {
  it('gives 300 tables in tab order, each checked', async () => {
    const sheets = Array.from({ length: 300 }, (_, index) => ({ name: `表${index + 1}`, rows: tableRows(index === 299 ? '若干' : '≥30次', `13070025P0000421${String(index).padStart(4, '0')}T`) }));
    await writeFile(join(folder, '三百.xlsx'), tinyXlsx({ sheets }));
    const { files, summary } = await checkJson(folder, '三百.xlsx');
    expect(files[0]?.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    expect(summary).toMatchObject({ files: 1, tables: 300, errors: 1 });
  });
});
