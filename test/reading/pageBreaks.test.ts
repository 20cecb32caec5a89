/** What page breaks and neighbours leave on a sheet: repeated heads, rows cut in two, filler rows, lists. */
import { describe, expect, it } from 'vitest';
import { rectToA1 } from '../../src/grid/address';
import { readTables } from '../../src/reading/readTables';
import { sheetOf } from '../kit/sheetText';

const header = '| 一级指标 | 二级指标 | 三级指标 | 指标值 |';

function tables(text: string, merges: readonly string[] = []): string[] {
  return readTables(sheetOf(text, { merges })).tables.map((t) => `${rectToA1(t.range)} ${t.indicators.map((i) => i.level3?.value ?? '-').join(' ')}`);
}

const first = `
  | 甲项目绩效目标表 | | | |
  | 731001 某单位 | | | 单位：万元 |
  | 项目名称 | 甲项目 | | |
  ${header}
  | 产出指标 | 数量指标 | 甲 | 1个 |`;

describe('a page break', () => {
  it.each([
    ['续表', '| 续表 | | | |'],
    ['续表1 and the unit', '| （续表1） | | | |\n| 731001 某单位 | | | 单位：万元 |'],
    ['title and unit', '| 甲项目绩效目标表 | | | |\n| 731001 某单位 | | | 单位：万元 |'],
    ['the unit alone', '\n| 731001 某单位 | | | 单位：万元 |'],
  ])('prints %s again', (_name, between) => {
    const text = `${first}\n${between}\n${header}\n| 满意度指标 | 服务对象满意度指标 | 乙 | ≥90% |`;
    expect(tables(text)).toEqual([expect.stringMatching(/^A1:D\d 甲 乙$/)]);
  });

  it('a head with another project opens another table', () => {
    expect(tables(`${first}\n| 甲项目绩效目标表 | | | |\n| 项目名称 | 乙项目 | | |\n${header}\n| 产出指标 | 数量指标 | 乙 | 1个 |`)).toEqual(['A1:D5 甲', 'A6:D9 乙']);
  });

  it('the same title over blocks without a head opens another table each time', () => {
    const block = `| 项目支出绩效目标表 | | | |\n${header}\n| 产出指标 | 数量指标 | 甲 | 1个 |`;
    expect(tables(`${block}\n${block}`)).toEqual(['A1:D3 甲', 'A4:D6 甲']);
  });

  it('cuts a value in two', () => {
    const text = `${header}\n| 产出指标 | 时效指标 | 完成时间 | 2025年11月 |\n${header}\n| | | | 底前 |`;
    const [indicator, ...more] = readTables(sheetOf(text)).tables[0]?.indicators ?? [];
    expect([indicator?.value?.value, indicator?.target?.type, more.length]).toEqual(['2025年11月底前', 'date', 0]);
  });
});

describe('what is no indicator', () => {
  it('a filler row', () => {
    expect(tables(`${header}\n| 产出指标 | 数量指标 | 甲 | 1个 |\n| | | …… | …… |\n| | | ... | |\n| | 质量指标 | 乙 | 90% |`)).toEqual(['A1:D5 甲 乙']);
  });

  it('a list that begins right below', () => {
    const list = '| 序号 | 姓名 | 部门 | 实发 |\n| 1 | 甲某 | 办公室 | 3000 |';
    expect(tables(`${header}\n| 产出指标 | 数量指标 | 甲 | 1个 |\n${list}`)).toEqual(['A1:D2 甲']);
  });

  it.each([['填报人 | 张某 | | 0000'], ['单位审核意见 | | 同意 |'], ['财政部门意见： | | | '], ['注：本表一式三份。 | | |']])('%s', (row) => {
    expect(tables(`${header}\n| 产出指标 | 数量指标 | 甲 | 1个 |\n| ${row} |`)).toEqual(['A1:D2 甲']);
  });
});

describe('a table anywhere', () => {
  it('starts at AA200', () => {
    const grid = sheetOf(first, { at: 'AA200' });
    expect(readTables(grid).tables.map((t) => rectToA1(t.range))).toEqual(['AA200:AD204']);
  });

  it('two of different heights side by side without a gap', () => {
    expect(tables(`
      | 甲绩效目标表 | | | | 乙绩效目标表 | | | |
      | 项目名称 | 甲 | | | 项目名称 | 乙 | | |
      | 绩效目标 | 甲标 | | | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 产出指标 | 数量指标 | 乙 | 1个 |
      | 产出指标 | 数量指标 | 甲 | 1个 | | 质量指标 | 丙 | 90% |`, ['A1:D1', 'E1:H1'])).toEqual(['E1:H5 乙 丙', 'A1:D5 甲']);
  });
});
