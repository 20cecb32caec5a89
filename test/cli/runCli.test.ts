/** The command on real workbooks: output, messages and exit status. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hebeiProject } from '../../src/forms/hebeiProject';
import { textWidth } from '../../src/report/wrapText';
import type { ContractJson } from '../kit/contractSchema';
import { corpusBytes, corpusPath } from '../kit/corpus';
import { tinyXlsx } from '../kit/tinyXlsx';
import { checkJson, run as runIn } from './commandIn';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-cli-'));
  await mkdir(join(folder, '书'));
  const zhangjiakou = corpusBytes('002-zhangjiakou-2025.xlsx');
  await writeFile(join(folder, '书', '张家口.xlsx'), zhangjiakou);
  await writeFile(join(folder, '书', '抚宁.xlsx'), corpusBytes('004-funing-2021.xlsx'));
  await writeFile(join(folder, '无表.xlsx'), tinyXlsx({ sheets: [{ name: '工资', rows: [['姓名', '基本工资'], ['甲', 3000]] }] }));
  await writeFile(join(folder, '断.xlsx'), zhangjiakou.slice(0, 3000));
  await writeFile(join(folder, '空.xlsx'), '');
  await writeFile(join(folder, '网页.xls'), '<html><table><tr><td>1</td></tr></table></html>');
  await writeFile(join(folder, '说明.txt'), '说明');
  await writeFile(join(folder, 'off.json'), '\ufeff{"rules": {"V505": "off"}}');
  await writeFile(join(folder, 'info.json'), '{"rules": {"V505": "info"}}');
  await writeFile(join(folder, 'bad.json'), '{"rules": {"V505": "loud"}, "rule": 1}');
  await writeFile(join(folder, 'form.json'), JSON.stringify({ ...hebeiProject, id: 'county-own' }));
  await writeFile(join(folder, 'broken.json'), '{"rules": ');
});

afterAll(() => rm(folder, { recursive: true }));

const run = (...argv: readonly string[]) => runIn(folder, ...argv);
const runJson = (...argv: readonly string[]) => checkJson(folder, ...argv);

function severitiesOf(json: ContractJson): string[] {
  const tables = json.files.flatMap(({ sheets }) => sheets).flatMap((sheet) => sheet.tables);
  return [...new Set(tables.flatMap((table) => table.findings.map(({ severity }) => severity)))];
}

describe('check --format json', () => {
  it('gives one document that keeps the contract', async () => {
    const json = await runJson('书');
    expect(json.files.map(({ path, error, sheets }) => [path, error, sheets.length])).toEqual([
      ['书/张家口.xlsx', null, 26],
      ['书/抚宁.xlsx', null, 1],
    ]);
    expect(json.summary).toMatchObject({ files: 2, tables: 27 });
    expect(json.status).toBe(1);
  });

  it('keeps it on every workbook of the corpus', async () => {
    const { files, summary, status } = await checkJson(corpusPath('.'), '.');
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter(({ error }) => error !== null)).toEqual([]);
    expect([summary.files, status]).toEqual([files.length, 1]);
  });

  it('says of a sheet without a table why it was skipped', async () => {
    const json = await runJson('无表.xlsx');
    expect(json.files[0]?.sheets).toMatchObject([{ name: '工资', skipped: expect.stringContaining('未识别到绩效目标表') as string, tables: [] }]);
    expect(json.status).toBe(0);
  });

  it.each([
    { file: '断.xlsx', says: '已损坏' },
    { file: '空.xlsx', says: '空' },
    { file: '网页.xls', says: '不是 Excel 工作簿' },
    { file: '说明.txt', says: '不能检查' },
    { file: '没有.xlsx', says: '不存在' },
  ])('$file is listed with its reason, the next file still checked', async ({ file, says }) => {
    const json = await runJson(file, '书/抚宁.xlsx');
    expect(json.files[0]).toMatchObject({ path: file, sheets: [], error: expect.stringContaining(says) as string });
    expect(json.files[1]?.sheets[0]?.tables).toHaveLength(1);
    expect(json.status).toBe(2);
  });

  it('--severity filters findings, summary and exit status alike', async () => {
    const all = await runJson('书/张家口.xlsx');
    const warnings = await runJson('书/张家口.xlsx', '--severity', 'warning');
    const errors = await runJson('书/张家口.xlsx', '--severity', 'error');
    expect(severitiesOf(warnings)).not.toContain('info');
    expect(severitiesOf(errors)).toEqual(['error']);
    expect(warnings.summary).toEqual({ ...all.summary, infos: 0 });
    expect(errors.summary).toEqual({ ...all.summary, infos: 0, warnings: 0 });
    expect(all.summary.warnings).toBeGreaterThan(0);
  });

  it('--sheet restricts to that sheet; the others still tell the budget year', async () => {
    const sheet = '1.2024开展科技工作者助力乡村振兴经费';
    const all = await runJson('书/张家口.xlsx');
    const one = await runJson('书/张家口.xlsx', '--sheet', sheet);
    expect(one.files[0]?.sheets).toEqual([all.files[0]?.sheets.find(({ name }) => name === sheet)]);
    expect(one.files[0]?.sheets[0]?.tables[0]?.budgetYear).toBe(2025);
  });

  it('--sheet: a file without it gets an error that names the sheets there are', async () => {
    const json = await runJson('书', '--sheet', '1.科普经费');
    const [missing, present] = json.files;
    expect(missing?.error).toContain('没有名为“1.科普经费”的工作表');
    expect(present?.sheets.map(({ name }) => name)).toEqual(['1.科普经费']);
    expect(json.status).toBe(2);
  });

  it.each([
    { config: 'off.json', infosMore: 0 },
    { config: 'info.json', infosMore: 6 },
  ])('--config $config changes the rules', async ({ config, infosMore }) => {
    const before = await runJson('书/抚宁.xlsx');
    expect([before.summary.errors, before.status]).toEqual([6, 1]);
    const json = await runJson('书/抚宁.xlsx', '--config', config);
    expect(json.summary).toEqual({ ...before.summary, errors: 0, infos: before.summary.infos + infosMore });
    expect(json.status).toBe(0);
  });
});

describe('--config with a code that no rule has', () => {
  it('checks all the same and says so on standard error', async () => {
    await writeFile(join(folder, 'typo.json'), '{"rules": {"V505": "off", "V555": "off"}}');
    const { status, complaints } = await run('check', '书/抚宁.xlsx', '--config', 'typo.json');
    expect(status).toBe(0);
    expect(complaints).toMatch(/“typo\.json”中的 V555 不是本版本的规则编号/);
  });
});

describe('--form-file', () => {
  it('adds a form, looked at before ours', async () => {
    const forms = async (...options: readonly string[]): Promise<unknown> => (await runJson('书/抚宁.xlsx', ...options)).files[0]?.sheets[0]?.tables.map(({ form }) => form);
    expect(await forms()).toEqual(['hebei-project']);
    expect(await forms('--form-file', 'form.json')).toEqual(['county-own']);
  });

  it('reads a table by words that only this form knows', async () => {
    const rows = [
      ...[['县级项目绩效申报表'], ['项目名称', '科普经费', '县级编号', 'A1'], ['一级指标', '二级指标', '三级指标', '拟达目标', '说明文字']],
      ...[['产出指标', '数量指标', '活动次数', '≥30次', '甲'], ['效益指标', '社会效益指标', '科学素质', '较上年提升', '乙']],
    ];
    await writeFile(join(folder, '县.xlsx'), tinyXlsx({ sheets: [{ name: '县', rows }] }));
    const county = {
      ...{ id: 'county', name: '县级项目绩效申报表', kind: 'project', hierarchy: hebeiProject.hierarchy, hasProjectCode: false, hasBasis: false },
      recognise: { head: ['项目名称', '县级编号'], columns: ['三级指标', '拟达目标'] },
      headWords: { projectCode: ['县级编号'] },
      columnWords: { value: ['拟达目标'], note: ['说明文字'] },
      required: { satisfaction: 'warning' },
    };
    await writeFile(join(folder, 'county.json'), JSON.stringify(county));
    expect((await runJson('县.xlsx')).summary.tables).toBe(0);
    const table = (await runJson('县.xlsx', '--form-file', 'county.json')).files[0]?.sheets[0]?.tables[0];
    expect(table).toMatchObject({ form: 'county', project: { code: 'A1', name: '科普经费' }, indicators: [{ value: '≥30次', note: '甲' }, { value: '较上年提升', note: '乙' }] });
    expect(table?.findings.filter(({ severity }) => severity !== 'info').map(({ rule, severity }) => [rule, severity])).toEqual([['K206', 'warning']]);
  });
});

describe('check as text', () => {
  it('fits 100 columns and closes with the sum', async () => {
    const { out, status } = await run('check', '书', '断.xlsx');
    const lines = out.split('\n');
    expect(lines.filter((line) => textWidth(line) > 100)).toEqual([]);
    expect(out).toContain('文件 书/抚宁.xlsx');
    expect(out).toContain('依据：');
    expect(out).toMatch(/共 3 个文件，27 张绩效目标表：错误 \d+ {2}警告 \d+ {2}提示 \d+；1 个文件未能检查\n$/);
    expect(status).toBe(2);
  });
});

describe('what is not a check', () => {
  it.each([
    { argv: ['--help'], says: '命令\n  check' },
    { argv: ['check', '--help'], says: '--form-file' },
    { argv: ['fix', '--help'], says: '--rule' },
  ])('$argv prints help', async ({ argv, says }) => {
    const { status, out, complaints } = await run(...argv);
    expect([status, complaints]).toEqual([0, '']);
    expect(out).toContain(says);
  });

  it.each([
    { argv: [], says: '没有写明要做什么' },
    { argv: ['check'], says: '没有写明要检查哪些文件' },
    { argv: ['check', ''], says: '名称是空的' },
    { argv: ['check', '书', '--severity', 'x'], says: '可以写：error、warning、info' },
    { argv: ['check', '书', '--config', '没有.json'], says: '文件不存在' },
    { argv: ['check', '书', '--config', 'broken.json'], says: '不是有效的 JSON 文件' },
    { argv: ['check', '书', '--config', 'bad.json'], says: 'rules.V505：应为 off、error、warning、info 之一，现在是“loud”；rule：没有这一项。写法如' },
    { argv: ['check', '书', '--form-file', 'off.json'], says: '内容不符合要求' },
    { argv: ['templates'], says: '本版本尚未提供 templates' },
    { argv: ['fix', '书', '--out', 'a.xlsx'], says: '“书”是文件夹' },
  ])('$argv ends with 2 and says why on standard error', async ({ argv, says }) => {
    const { status, out, complaints } = await run(...argv);
    expect([status, out]).toEqual([2, '']);
    expect(complaints).toContain(says);
  });

  it('a folder without workbooks is no failure, but is said', async () => {
    await mkdir(join(folder, '无'));
    const { status, out, complaints } = await run('check', '无', '--format', 'json');
    expect([status, (JSON.parse(out) as ContractJson).files]).toEqual([0, []]);
    expect(complaints).toContain('没有可检查的工作簿');
  });
});
