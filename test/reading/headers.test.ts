/** Header rows as printed elsewhere: two rows deep, terms side by side, labels of many wordings, merges gone wrong. */
import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/reading/readTables';
import { rectToA1 } from '../../src/grid/address';
import { sheetOf } from '../kit/sheetText';

function lines(text: string, merges: readonly string[] | null = []): string[] {
  return readTables(sheetOf(text, { merges })).tables.flatMap((table) =>
    table.indicators.map((i) =>
      [i.row + 1, i.level1?.value, i.level2?.value, i.level3?.value, i.operator, i.value?.value, i.unit, i.term?.value].map((v) => v ?? '-').join(' '),
    ),
  );
}

describe('two header rows', () => {
  const upper = '| 一级指标 | 二级指标 | 三级指标 | 绩效指标值 | | | 备注 |';
  const lower = '| | | | 计算符号 | 指标值 | 计量单位 | |';
  const row = '| 产出指标 | 数量指标 | 培训场次 | ≥ | 10 | 次 | 无 |';

  it.each([
    ['merged', ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2']],
    ['not merged', ['D1:F1']],
    ['merges not known', null],
  ])('are read as one, levels %s', (_name, merges) => {
    expect(lines(`${upper}\n${lower}\n${row}`, merges)).toEqual(['3 产出指标 数量指标 培训场次 ≥ 10 次 -']);
  });

  it('give one indicator per town', () => {
    const text = `
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | | 备注 |
      | | | | 甲镇 | 乙镇 | |
      | 产出指标 | 数量指标 | 养护里程 | ≥10公里 | ≥20公里 | |`;
    expect(lines(text, ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'])).toEqual([
      '3 产出指标 数量指标 养护里程 ≥ ≥10公里 公里 甲镇',
      '3 产出指标 数量指标 养护里程 ≥ ≥20公里 公里 乙镇',
    ]);
  });

  it('give each term its own operator and unit', () => {
    const text = `
      | 一级指标 | 二级指标 | 三级指标 | 实施期目标值 | | 年度目标值 | |
      | | | | 指标值 | 计量单位 | 指标值 | 计量单位 |
      | 产出指标 | 数量指标 | 新建学校 | 7 | 所 | 2 | 座 |`;
    expect(lines(text, ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'])).toEqual([
      '3 产出指标 数量指标 新建学校 - 7 所 实施期',
      '3 产出指标 数量指标 新建学校 - 2 座 年度',
    ]);
  });
});

describe('terms side by side', () => {
  it('are one table where 实施期目标 and 年度目标 head its halves', () => {
    const text = `
      | 项目支出绩效目标申报表 |
      | 项目名称 | 甲项目 |
      | 绩效指标 | 实施期目标 | | | | 年度目标 | | | |
      | | 一级指标 | 二级指标 | 三级指标 | 指标值 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | | 产出指标 | 数量指标 | 甲 | 3个 | 产出指标 | 数量指标 | 甲 | 1个 |`;
    const merges = ['A1:I1', 'A3:A5', 'B3:E3', 'F3:I3'];
    expect(lines(text, merges)).toEqual(['5 产出指标 数量指标 甲 - 3个 个 实施期', '5 产出指标 数量指标 甲 - 1个 个 年度']);
    expect(readTables(sheetOf(text, { merges })).tables.map((t) => rectToA1(t.range))).toEqual(['A1:I5']);
  });

  it('take their terms from the goals above', () => {
    expect(lines(`
      | 总体目标 | 实施期目标 | | | 年度目标 | | | |
      | | 三年建成 | | | 当年开工 | | | |
      | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
      | | 产出指标 | 数量指标 | 养护里程 | 300公里 | 数量指标 | 养护里程 | 100公里 |`)).toEqual([
      '4 产出指标 数量指标 养护里程 - 300公里 公里 实施期',
      '4 产出指标 数量指标 养护里程 - 100公里 公里 年度',
    ]);
  });

  it('two tables that both have 年度目标 stay two', () => {
    const { tables } = readTables(sheetOf(`
      | 甲绩效目标表 | | | | 乙绩效目标表 |
      | 年度目标 | 甲标 | | | 年度目标 | 乙标 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 甲 | 3个 | 产出指标 | 数量指标 | 乙 | 1个 |`, { merges: ['A1:D1', 'E1:H1'] }));
    expect(tables.map((t) => t.title?.value)).toEqual(['甲绩效目标表', '乙绩效目标表']);
  });
});

describe('labels', () => {
  it.each([
    ['| 一级绩效指标 | 二级绩效指标 | 三级绩效指标 | 绩效指标值 |', '| 产出指标 | 数量指标 | 甲 | 10次 |'],
    ['| 一级指标名称 | 二级指标名称 | 三级指标名称 | 年初设定目标值 |', '| 产出指标 | 数量指标 | 甲 | 10次 |'],
    ['| 一级\\n指标* | 二级指标（必填）： | 三 级 指 标 | 2025年度目标值 |', '| 产出指标 | 数量指标 | 甲 | 10次 |'],
    ['| 一級指標 | 二級指標 | 三級指標 | 指標值 |', '| 产出指标 | 数量指标 | 甲 | 10次 |'],
    ['| 一级指标 | 二级指标 | | 指标值 |', '| 产出指标 | 数量指标 | 甲 | 10次 |'],
  ])('%s', (header, row) => {
    expect(lines(`${header}\n${row}`)).toEqual(['2 产出指标 数量指标 甲 - 10次 次 -']);
  });

  it('last year’s figures are no target and make no self-evaluation', () => {
    const text = '| 一级指标 | 二级指标 | 三级指标 | 2024年实际值 | 2025年目标值 |\n| 产出指标 | 数量指标 | 甲 | 9次 | 10次 |';
    expect(lines(text)).toEqual(['2 产出指标 数量指标 甲 - 10次 次 -']);
    expect(readTables(sheetOf(text)).tables[0]?.selfEvaluation).toBe(false);
  });

  it('a kind at level 1 of a two-level form stays at level 1', () => {
    expect(lines('| 一级指标 | 二级指标 | 指标值 |\n| 数量指标 | 培训人数 | 10人 |')).toEqual(['2 数量指标 - 培训人数 - 10人 人 -']);
  });
});

describe('merges gone wrong', () => {
  const text = `
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 甲 | 1个 |
    | | 质量指标 | 乙 | 90% |
    | 效益指标 | | 丙 | 提升 |
    | | 社会效益指标 | 丁 | 提升 |`;

  it('a level 2 merged past its level 1 ends there', () => {
    expect(lines(text, ['A2:A3', 'A4:A5', 'B3:B4'])[2]).toBe('4 效益指标 - 丙 - 提升 - -');
  });

  it('a header label merged into the rows below is no level', () => {
    expect(lines('| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| | 数量指标 | 甲 | 1个 |', ['A1:A2'])).toEqual(['2 - 数量指标 甲 - 1个 个 -']);
  });

  it.each([
    [[{ top: -1, left: -1, bottom: 3, right: 2 }]],
    [[{ top: NaN, left: 0, bottom: 1, right: 1 }]],
    [[{ top: 5, left: 5, bottom: 2, right: 2 }]],
    [[{ top: 50, left: 0, bottom: 1_048_575, right: 16_383 }]],
    [[{ top: 1, left: 0, bottom: 2, right: 0 }, { top: 2, left: 0, bottom: 3, right: 0 }]],
  ])('%j changes nothing', (merges) => {
    const grid = { ...sheetOf(text), rowCount: 100_000, columnCount: 16_384, merges };
    expect(readTables(grid).tables[0]?.indicators.map((i) => i.level3?.value)).toEqual(['甲', '乙', '丙', '丁']);
  });
});
