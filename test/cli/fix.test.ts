/** The command fix on real workbooks: what changes, what stays, how it ends. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, lstat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textWidth } from '../../src/report/wrapText';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { corpusBytes } from '../kit/corpus';
import { tinyXlsx } from '../kit/tinyXlsx';
import type { TinyCell } from '../kit/tinyXlsx';
import { run as runIn } from './commandIn';

let folder = '';

const BOOK = '张家口.xlsx';
const SHEET = '26.冀财教【2024】50号-下达2024年科技馆免费开放中';

/** A plan typed as 25, 50, 75, 100 into cells with a percent format, and nothing else to mind. */
function book(plan: readonly TinyCell[]): Uint8Array {
  const rows = [
    ['科普经费绩效目标表'],
    ['731001某市科学技术协会', null, null, null, null, '单位：万元'],
    ['项目编码', '13070025P00004210001T', '项目名称', '科普经费'],
    ['预算规模及资金用途', '预算数', 17.5, '其中：财政资金', 17.5, '其他资金'],
    [null, '用于科普活动'],
    ['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'],
    [null, ...plan],
    ['绩效目标', '1.开展科普活动30次。'],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
    ['产出指标', '数量指标', '科普活动次数', '开展科普活动的次数', '≥30次', '工作计划'],
    [null, '质量指标', '活动达标率', '达到活动标准的比例', '100%', '工作计划'],
    [null, '时效指标', '完成时间', '全部活动完成的时间', '2025年11月底前', '工作计划'],
    [null, '成本指标', '经费控制', '活动总成本', '≤17.5万元', '预算批复'],
    ['效益指标', '社会效益指标', '受益群众', '参加活动的群众人数', '≥3000人', '科学素质纲要'],
    ['满意度指标', '服务对象满意度指标', '群众满意度', '参与群众的满意程度', '≥90%', '问卷调查'],
  ];
  return tinyXlsx({ sheets: [{ name: '表', rows }] });
}

const percents = (...values: readonly number[]): readonly TinyCell[] => values.map((value) => ({ value, format: '0%' }));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-fix-'));
  await writeFile(join(folder, BOOK), corpusBytes('002-zhangjiakou-2025.xlsx'));
  await writeFile(join(folder, '放大.xlsx'), book(percents(25, 50, 75, 100)));
  await writeFile(join(folder, '公式.xlsx'), book([{ formula: '5*5', value: 25, format: '0%' }, ...percents(50, 75, 100)]));
  await writeFile(join(folder, '宏.xlsm'), book(percents(25, 50, 75, 100)));
  await writeFile(join(folder, '断.xlsx'), corpusBytes('002-zhangjiakou-2025.xlsx').slice(0, 3000));
  await writeFile(join(folder, '旧.xlsx'), '原有的内容');
  await mkdir(join(folder, '夹'));
});

afterAll(() => rm(folder, { recursive: true }));

const run = (...argv: readonly string[]) => runIn(folder, ...argv);
const bytesOf = async (name: string): Promise<Buffer> => readFile(join(folder, name));

/** Names of the parts of a workbook that differ. */
function differingParts(a: Uint8Array, b: Uint8Array): readonly string[] {
  const [first, second] = [unzipSync(a), unzipSync(b)];
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return names.filter((name) => Buffer.compare(Buffer.from(first[name] ?? []), Buffer.from(second[name] ?? [])) !== 0);
}

async function shownTexts(name: string, sheet: string, row: number): Promise<readonly (string | undefined)[]> {
  const { sheets } = await openWorkbook(await bytesOf(name), name);
  return (sheets.find((candidate) => candidate.name === sheet)?.grid.rows[row] ?? []).map((cell) => cell?.text);
}

describe('fix', () => {
  it('mends what is safe, tells every cell, and leaves 1 where errors remain', async () => {
    const { status, out, complaints } = await run('fix', BOOK, '--out', '改.xlsx', '--rule', 'P401');
    expect([status, complaints]).toEqual([1, '']);
    expect(out).toContain(`工作表 ${SHEET}`);
    expect(out).toMatch(/D7 +P401 {2}“6000%”改为“60%”/);
    expect(out).toMatch(/安全改正 3 个单元格；已写入 改\.xlsx\n改正后还有：错误 \d+ {2}警告 \d+ {2}提示 \d+/);
    expect(out.split('\n').filter((line) => textWidth(line) > 100)).toEqual([]);
    expect(await shownTexts('改.xlsx', SHEET, 6)).toEqual(expect.arrayContaining(['60%', '90%', '100%']));
  });

  it('changes one part of the file and no other', async () => {
    await run('fix', BOOK, '--out', '改.xlsx', '--rule', 'P401');
    expect(differingParts(await bytesOf(BOOK), await bytesOf('改.xlsx'))).toEqual(['xl/worksheets/sheet26.xml']);
  });

  it('a second run changes nothing at all', async () => {
    await run('fix', BOOK, '--out', '改.xlsx');
    const { out } = await run('fix', '改.xlsx', '--out', '再改.xlsx');
    expect(out).toContain('没有可以安全改正的内容，文件内容不变');
    expect(Buffer.compare(await bytesOf('改.xlsx'), await bytesOf('再改.xlsx'))).toBe(0);
  });

  it('--rule: only the rules named', async () => {
    const { out } = await run('fix', '放大.xlsx', '--out', '按规则.xlsx', '--rule', 'T1201', '--rule', 'V504');
    expect(out).toContain('没有可以安全改正的内容');
    expect(Buffer.compare(await bytesOf('放大.xlsx'), await bytesOf('按规则.xlsx'))).toBe(0);
  });

  it('ends with 0 where no error is left, and writes over the file itself', async () => {
    await writeFile(join(folder, '自身.xlsx'), await bytesOf('放大.xlsx'));
    expect((await run('check', '自身.xlsx')).status).toBe(1);
    expect((await run('fix', '自身.xlsx', '--out', '自身.xlsx')).status).toBe(0);
    expect((await run('check', '自身.xlsx')).status).toBe(0);
    expect(await shownTexts('自身.xlsx', '表', 6)).toEqual([undefined, '25%', '50%', '75%', '100%']);
  });

  it('leaves formulas alone and says so', async () => {
    const { out } = await run('fix', '公式.xlsx', '--out', '公式改.xlsx');
    expect(out).toContain('未改：工作表 表 的 B7（P401）含有公式');
    expect(Buffer.compare(await bytesOf('公式.xlsx'), await bytesOf('公式改.xlsx'))).toBe(0);
  });

  it('a workbook with macros keeps its ending', async () => {
    expect((await run('fix', '宏.xlsm', '--out', '宏改.xlsm')).status).toBe(0);
    expect((await run('fix', '宏.xlsm', '--out', '宏改.xlsx')).complaints).toContain('请把 --out 写成以 .xlsm 结尾');
  });

  it('replaces what a link leads to, and keeps the link', async () => {
    await writeFile(join(folder, '实.xlsx'), '旧');
    await symlink(join(folder, '实.xlsx'), join(folder, '链.xlsx'));
    await run('fix', '放大.xlsx', '--out', '链.xlsx');
    expect((await lstat(join(folder, '链.xlsx'))).isSymbolicLink()).toBe(true);
    expect((await bytesOf('实.xlsx')).length).toBeGreaterThan(1000);
  });
});

describe('where no result can be written, nothing changes', () => {
  it.each([
    { argv: ['断.xlsx', '--out', '旧.xlsx'], says: '未能改正“断.xlsx”：文件已损坏' },
    { argv: ['没有.xlsx', '--out', '旧.xlsx'], says: '文件不存在' },
    { argv: ['夹', '--out', '旧.xlsx'], says: '“夹”是文件夹' },
    { argv: [BOOK, '--out', '旧.xls'], says: '请把 --out 写成以 .xlsx 结尾' },
    { argv: [BOOK, '--out', '旧.xlsx', '--rule', 'P999'], says: 'P999 不是本版本的规则编号' },
    { argv: [BOOK, '--out', '无此夹/旧.xlsx'], says: '未能写入“无此夹/旧.xlsx”：所在的文件夹不存在' },
  ])('$argv: $says', async ({ argv, says }) => {
    const { status, out, complaints } = await run('fix', ...argv);
    expect([status, out]).toEqual([2, '']);
    expect(complaints).toContain(says);
    expect((await bytesOf('旧.xlsx')).toString()).toBe('原有的内容');
  });

  it('a folder in the way is told, and no draft is left', async () => {
    await mkdir(join(folder, '占.xlsx'));
    const { status, complaints } = await run('fix', '放大.xlsx', '--out', '占.xlsx');
    expect([status, complaints]).toEqual([2, expect.stringContaining('这是文件夹')]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be written is not replaced', async () => {
    await writeFile(join(folder, '只读.xlsx'), '只读');
    await chmod(join(folder, '只读.xlsx'), 0o444);
    const { status, complaints } = await run('fix', '放大.xlsx', '--out', '只读.xlsx');
    expect([status, complaints]).toEqual([2, expect.stringContaining('没有写入权限')]);
  });
});
