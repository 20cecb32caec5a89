/** Files and folders become workbooks in a certain order. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareCodePoints, findFiles } from '../../src/cli/findFiles';

let folder = '';

const present = [
  ...['书/乙.xlsx', '书/甲.XLSX', '书/B.xls', '书/a.xlsm', '书/~$a.xlsx', '书/说明.docx', '书/c.et', '书/a/下/z.xlsx', '书/a/y.xlsx'],
  ...['书/数据.csv', '单.xlsx', '~$单.xlsx', '单.csv'],
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-files-'));
  for (const file of present) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), '');
  }
  await mkdir(join(folder, '空'));
});

afterAll(() => rm(folder, { recursive: true }));

async function paths(...names: readonly string[]): Promise<string[]> {
  return (await findFiles(names, folder)).files.map(({ path }) => path);
}

describe('findFiles', () => {
  it('walks a folder in code-point order and passes other files over', async () => {
    // B < a < a.xlsm < c < 乙 (U+4E59) < 甲 (U+7532)
    expect(await paths('书')).toEqual(['书/B.xls', '书/a/y.xlsx', '书/a/下/z.xlsx', '书/a.xlsm', '书/c.et', '书/乙.xlsx', '书/甲.XLSX']);
  });

  it('gives paths as they were named, arguments in their order', async () => {
    expect(await paths('单.xlsx', './书/a/', '.')).toEqual([
      ...['单.xlsx', './书/a/y.xlsx', './书/a/下/z.xlsx'],
      ...['./书/B.xls', './书/a/y.xlsx', './书/a/下/z.xlsx', './书/a.xlsm', './书/c.et', './书/乙.xlsx', './书/甲.XLSX', './单.xlsx'],
    ]);
    const absolute = join(folder, '书', 'a');
    expect(await paths(absolute)).toEqual([`${absolute}/y.xlsx`, `${absolute}/下/z.xlsx`]);
  });

  it.each([
    { path: '没有.xlsx', error: '文件不存在' },
    { path: '单.xlsx/内.xlsx', error: '文件不存在' },
    { path: '单.csv', error: '这类文件不能检查' },
  ])('$path: $error', async ({ path, error }) => {
    const { files } = await findFiles([path, '单.xlsx'], folder);
    expect(files.map((file) => [file.path, file.error === null])).toEqual([[path, false], ['单.xlsx', true]]);
    expect(files[0]?.error).toContain(error);
  });

  it.each([
    { path: '空', remark: '没有可检查的工作簿' },
    { path: '~$单.xlsx', remark: '已略过' },
  ])('$path: nothing to check, and says so', async ({ path, remark }) => {
    const { files, remarks } = await findFiles([path], folder);
    expect(files).toEqual([]);
    expect(remarks.join()).toContain(remark);
  });

  it.runIf(existsSync('/dev/null'))('reads no device: it could wait for ever', async () => {
    const { files } = await findFiles(['/dev/null'], folder);
    expect(files[0]?.error).toContain('不是普通文件');
  });

  it('follows links, but not in a circle; one that leads nowhere is kept to be reported', async () => {
    const linked = join(folder, '链接');
    await mkdir(linked);
    await symlink(join(folder, '单.xlsx'), join(linked, '1.xlsx'));
    await symlink(linked, join(linked, '2'));
    await symlink(join(folder, '没有'), join(linked, '3.xlsx'));
    await symlink(join(folder, '书', 'a'), join(linked, '4'));
    expect(await paths('链接')).toEqual(['链接/1.xlsx', '链接/3.xlsx', '链接/4/y.xlsx', '链接/4/下/z.xlsx']);
    await rm(linked, { recursive: true });
  });
});

describe('compareCodePoints', () => {
  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'ab', -1],
    ['ab', 'a', 1],
    ['甲', '甲', 0],
    // Beyond the first 65,536 the halves of a character would sort below U+FF01.
    ['！', '𠀀', -1],
    ['2', '10', 1],
  ])('%s, %s: %i', (a, b, sign) => {
    expect(Math.sign(compareCodePoints(a, b))).toBe(sign);
  });
});
