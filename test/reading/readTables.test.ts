/** Layouts that users make: anywhere on the sheet, with and without merged cells, beside and below each other. */
import { describe, expect, it } from 'vitest';
import type { TargetTable } from '../../src/domain/targetTable';
import { knownForms } from '../../src/forms/allForms';
import { formSchema } from '../../src/forms/formSchema';
import { rectToA1 } from '../../src/grid/address';
import { readTables } from '../../src/reading/readTables';
import { sheetOf } from '../kit/sheetText';

function rows(table: TargetTable | undefined): string[] {
  return (table?.indicators ?? []).map((i) =>
    [i.row + 1, i.level1?.value ?? '-', i.level2?.value ?? '-', i.level3?.value ?? '-', i.value?.value ?? '-'].join(' '),
  );
}

const header = '| 一级指标 | 二级指标 | 三级指标 | 指标值 |';

describe('readTables', () => {
  it('reads a table without title or head', () => {
    const { tables, skipped } = readTables(sheetOf(`
      ${header}
      | 产出指标 | 数量指标 | 培训场次 | ≥5场 |
      |          |          | 培训人数 | ≥200人 |
      |          | 质量指标 | 合格率 | ≥95% |`));
    expect(skipped).toBeNull();
    expect(rows(tables[0])).toEqual(['2 产出指标 数量指标 培训场次 ≥5场', '3 产出指标 数量指标 培训人数 ≥200人', '4 产出指标 质量指标 合格率 ≥95%']);
    expect(tables[0]?.title).toBeNull();
    expect(tables[0]?.form.id).toBe('generic');
    expect(tables[0]?.project.name).toBeNull();
  });

  it('keeps two tables side by side apart', () => {
    const { tables } = readTables(sheetOf(`
      | 甲项目绩效目标表 | | | | | 乙项目绩效目标表 |
      | 项目名称 | 甲项目 | | | | 项目名称 | 乙项目 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 甲数 | 1个 | | 产出指标 | 数量指标 | 乙数 | 2个 |
      | 效益指标 | 社会效益指标 | 甲益 | 提升 | | | 质量指标 | 乙质 | 90% |`));
    expect(tables.map((t) => [t.project.name?.value, rectToA1(t.range)])).toEqual([['甲项目', 'A1:D5'], ['乙项目', 'F1:I5']]);
    expect(rows(tables[0])).toEqual(['4 产出指标 数量指标 甲数 1个', '5 效益指标 社会效益指标 甲益 提升']);
    expect(rows(tables[1])).toEqual(['4 产出指标 数量指标 乙数 2个', '5 产出指标 质量指标 乙质 90%']);
  });

  it('reads tables one below the other without a blank row between', () => {
    const { tables } = readTables(sheetOf(`
      | 1.甲项目绩效目标表 |
      | 项目名称 | 甲项目 |
      ${header}
      | 产出指标 | 数量指标 | 甲数 | 1个 |
      | 2.乙项目绩效目标表 |
      | 项目名称 | 乙项目 |
      ${header}
      | 产出指标 | 数量指标 | 乙数 | 2个 |`));
    expect(tables.map((t) => [t.title?.value, t.project.name?.value, rectToA1(t.range)])).toEqual([
      ['1.甲项目绩效目标表', '甲项目', 'A1:D4'],
      ['2.乙项目绩效目标表', '乙项目', 'A5:D8'],
    ]);
  });

  it('goes on over repeated headers, a repeated title and blank rows', () => {
    const { tables } = readTables(sheetOf(`
      | 甲项目绩效目标表 |
      ${header}
      | 产出指标 | 数量指标 | 甲 | 1个 |

      | 甲项目绩效目标表（续） |
      ${header}
      | | | 乙 | 2个 |


      | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% |`));
    expect(tables.length).toBe(1);
    expect(rows(tables[0])).toEqual(['3 产出指标 数量指标 甲 1个', '7 产出指标 数量指标 乙 2个', '10 满意度指标 服务对象满意度指标 群众满意度 ≥90%']);
  });

  it('joins a row cut in two by a page break', () => {
    const { tables } = readTables(sheetOf(`
      | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
      | 产出指标 | 数量指标 | 会议次数 | 会议开 | ≥1次 | 年度工 |
      | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
      | | | | 展次数 | | 作安排 |
      | | | 培训次数 | 培训 | ≥2次 | 年度工作安排 |`));
    const [first] = tables[0]?.indicators ?? [];
    expect([first?.description?.value, first?.basis?.value]).toEqual(['会议开展次数', '年度工作安排']);
    expect(tables[0]?.indicators.length).toBe(2);
  });

  it('a level 2 never crosses into another level 1, nor a level 1 over a level 2 it cannot hold', () => {
    const { tables } = readTables(sheetOf(`
      ${header}
      | 产出指标 | 时效指标 | 甲 | 12月底 |
      | 成本指标 | | 乙 | ≤5万元 |
      | | | 丙 | ≤6万元 |
      | | 社会效益指标 | 丁 | 提升 |`));
    expect(rows(tables[0])).toEqual(['2 产出指标 时效指标 甲 12月底', '3 成本指标 - 乙 ≤5万元', '4 成本指标 - 丙 ≤6万元', '5 - 社会效益指标 丁 提升']);
  });

  it('keeps empty categories out of the indicators', () => {
    const { tables } = readTables(sheetOf(`
      ${header}
      | 产出指标 | 数量指标 | 甲 | 1个 |
      | 效益指标 | 经济效益指标 | \u3000 | \u3000 |
      | | …… | | |
      | | 社会效益指标 | 丙 | 提升 |`));
    expect(rows(tables[0])).toEqual(['2 产出指标 数量指标 甲 1个', '5 效益指标 社会效益指标 丙 提升']);
    expect(tables[0]?.emptyCategories.map((c) => c.kind)).toEqual(['economic-benefit']);
  });

  it('stops at signatures and remarks', () => {
    const { tables } = readTables(sheetOf(`
      ${header}
      | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% |
      | 填表人：张某 | | 联系电话：0000 | |
      | 注：本表一式三份。 |`));
    expect(rows(tables[0])).toEqual(['2 满意度指标 服务对象满意度指标 群众满意度 ≥90%']);
    expect(tables[0] && rectToA1(tables[0].range)).toBe('A1:D2');
  });

  it('reads a list above the table as no part of it', () => {
    const { tables } = readTables(sheetOf(`
      | 序号 | 姓名 | 部门 | 实发数 |
      | 1 | 甲某 | 办公室 | 3000 |


      | 科普经费绩效目标表 |
      | 项目名称 | 科普经费 |
      ${header}
      | 产出指标 | 数量指标 | 活动次数 | ≥4次 |`));
    expect(tables.length).toBe(1);
    expect(tables[0]?.unit.name).toBeNull();
    expect(tables[0] && rectToA1(tables[0].range)).toBe('A5:D8');
  });

  it('reads operator and unit from columns of their own', () => {
    const { tables } = readTables(sheetOf(`
      | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
      | 产出指标 | 数量指标 | 培训场次 | ≥ | 5 | 场 | 10 |
      | 产出指标 | 质量指标 | 合格率 | ﹦ | 100 | % | 20 |`));
    expect(tables[0]?.indicators.map((i) => [i.operator, i.unit, i.value?.value, i.weight?.value])).toEqual([['≥', '场', '5', '10'], ['=', '%', '100', '20']]);
    expect(tables[0]?.columns).not.toContain('nature');
  });

  it('takes 指标性质 as nature where it says 正向 or 反向', () => {
    const { tables } = readTables(sheetOf(`
      | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 |
      | 产出指标 | 数量指标 | 培训场次 | 正向 | ≥5场 |`));
    expect(tables[0]?.indicators.map((i) => [i.nature?.value, i.operator])).toEqual([['正向', '≥']]);
  });

  it('gives one indicator per value column', () => {
    const { tables } = readTables(sheetOf(`
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实施周期指标值 |
      | 产出指标 | 数量指标 | 新建学校 | 2所 | 7所 |`));
    expect(tables[0]?.indicators.map((i) => [i.term?.value, i.value?.value])).toEqual([['年度', '2所'], ['实施周期', '7所']]);
  });

  it('reads two-level forms: the indicator stands under 二级指标', () => {
    const { tables } = readTables(sheetOf(`
      | 一级指标 | 二级指标 | 指标值 |
      | 产出指标 | 培训人数 | ≥200人 |`));
    expect(tables[0]?.indicators.map((i) => [i.level1?.value, i.level2, i.level3?.value])).toEqual([['产出指标', null, '培训人数']]);
    expect(tables[0]?.form.hasLevel2).toBe(false);
  });

  it('does not need to know the merged cells', () => {
    const text = `
      | 甲项目绩效目标表 | | | |
      ${header}
      | 产出指标 | 数量指标 | 甲 | 1个 |
      | | | 乙 | 2个 |`;
    const merged = readTables(sheetOf(text, { merges: ['A1:D1', 'A3:A4', 'B3:B4'] })).tables;
    expect(rows(readTables(sheetOf(text, { merges: null })).tables[0])).toEqual(rows(merged[0]));
    expect(rows(merged[0])).toEqual(['3 产出指标 数量指标 甲 1个', '4 产出指标 数量指标 乙 2个']);
  });

  it('a target merged over two rows is not read twice', () => {
    const { tables } = readTables(sheetOf(`
      ${header}
      | 产出指标 | 数量指标 | 甲 | 1个 |
      | | | | |
      | | 质量指标 | 乙 | 90% |`, { merges: ['A2:A4', 'B2:B3', 'C2:C3', 'D2:D3'] }));
    expect(rows(tables[0])).toEqual(['2 产出指标 数量指标 甲 1个', '4 产出指标 质量指标 乙 90%']);
  });
});

describe('a form that is not filled in yet', () => {
  const blank = `
    | 甲项目绩效目标表 |
    | 项目编码 | | 项目名称 | 甲项目 |
    | 预算规模及资金用途 | 预算数 | | 其他资金 |

    | 资金支出计划（%） | 3月底 | 6月底 | 12月底 |

    | 绩效目标 | |

    ${header}
    | 产出指标 | 数量指标 | | |`;

  it.each([
    ['merged', ['A3:A4', 'A5:A6']],
    ['not merged', []],
  ])('keeps its head over blank rows, labels %s', (_name, merges) => {
    const [table] = readTables(sheetOf(blank, { merges })).tables;
    expect(table?.project.name?.value).toBe('甲项目');
    expect(table && rectToA1(table.range)).toBe('A1:D10');
    expect(table?.plan.map((point) => [point.label, point.percent.value])).toEqual([['3月底', null], ['6月底', null], ['12月底', null]]);
    expect(table?.goals).toEqual([]);
    expect(table?.budget.usage).toMatchObject({ value: null });
  });
});

describe("a form of the user's own", () => {
  it('is taken where it fits, also where one of ours fits better', () => {
    const [hebei] = knownForms;
    const own = formSchema.parse({ ...hebei, id: 'own', recognise: { ...hebei?.recognise, head: [...(hebei?.recognise.head ?? []), '项目负责人'] } });
    const sheet = sheetOf(`
      | 甲项目绩效目标表 |
      | 项目编码 | 1 | 项目名称 | 甲 |
      | 预算规模及资金用途 | 预算数 | 5 | |
      | 资金支出计划（%） | 3月底 | 6月底 | |
      | | 50% | 100% | |
      | 绩效目标 | 1.甲 | | |
      | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
      | 产出指标 | 数量指标 | 甲 | 甲 | 1个 | 计划 |`);
    expect(readTables(sheet).tables[0]?.form.id).toBe('hebei-project');
    expect(readTables(sheet, [own]).tables[0]?.form.id).toBe('own');
  });
});

describe('a sheet without a target table', () => {
  it('says so of an empty one', () => {
    expect(readTables(sheetOf('')).skipped).toBe('工作表为空');
    expect(readTables(sheetOf('| \u3000 |')).skipped).toBe('工作表为空');
  });

  it('names the header that it found instead', () => {
    const { tables, skipped } = readTables(sheetOf(`
      | 2025年1月工资表 |
      | 序号 | 姓名 | 基本工资 | 实发数 |
      | 1 | 甲某 | 3000 | 2800 |`));
    expect(tables).toEqual([]);
    expect(skipped).toContain('找到的表头：序号、姓名、基本工资、实发数');
  });

  it('a list of titles is no table', () => {
    expect(readTables(sheetOf('| 目录 |\n| 1.甲项目绩效目标表 |\n| 2.乙项目绩效目标表 |')).tables).toEqual([]);
  });
});

describe('the head', () => {
  const head = (text: string) => {
    const [table] = readTables(sheetOf(`${text}\n${header}\n| 产出指标 | 数量指标 | 甲 | 1个 |`)).tables;
    return table;
  };

  it.each([
    ['| 单位：万元 |\n| 项目名称 | 甲 |\n| 预算数 | 15.75 |', '万元', 15.75],
    ['| 填报单位：某局（盖章）    单位:元 |\n| 预算数 | 7,000.00 |', '元', 7000],
    ['| 项目名称 | 甲 |\n| 预算资金(元) | 750000 |', '元', 750000],
    ['| 项目名称 | 甲 |\n| 资金总额 | 20万元 |', '万元', 20],
    ['| 单位：元 |\n| 预算数 | 20万元 |', '元', 200000],
  ])('amounts of %s', (text, unit, total) => {
    const table = head(text);
    expect([table?.amountUnit?.value, table?.budget.total?.value?.number]).toEqual([unit, total]);
  });

  it('tells a blank field from one the form does not have', () => {
    const table = head('| 项目名称 | | 项目编码 | |');
    expect(table?.project.name).toMatchObject({ value: null, text: '' });
    expect(table?.budget.total).toBeNull();
  });

  it('usage that opens like a label is a sentence all the same', () => {
    const table = head('| 单位：万元 |\n| 预算规模及资金用途 | 预算数 | 6 |\n| | 预算数：6万元，用于取暖。 |');
    expect([table?.budget.total?.value?.number, table?.budget.usage?.value]).toEqual([6, '预算数：6万元，用于取暖。']);
  });

  it.each([
    ['1.完成甲；\n2.完成乙；', ['1.完成甲；', '2.完成乙；']],
    ['1.完成甲；2.完成乙。', ['1.完成甲；', '2.完成乙。']],
    ['目标1:甲；\n目标2:乙。', ['目标1:甲；', '目标2:乙。']],
    ['1、增长1.5倍；2、降低2.5%', ['1、增长1.5倍；', '2、降低2.5%']],
    ['完成2025年任务。3.不是编号', ['完成2025年任务。3.不是编号']],
    ['甲', ['甲']],
  ])('goals of %j', (text, goals) => {
    expect(head(`| 项目名称 | 甲 |\n| 绩效目标 | ${text.replace(/\n/g, '\\n')} |`)?.goals.map((g) => g.value)).toEqual(goals);
  });

  it.each([
    ['| 2025年部门预算绩效文本 |\n\n| 甲项目绩效目标表 |', 2025],
    ['| 2024年度部门整体支出绩效目标表 |', 2024],
    ['| 项目绩效目标表（2021年度） |', 2021],
    ['| 冀财教【2024】130号2025年支持市县科技创新专项资金绩效目标表 |', null],
  ])('budget year of %s', (text, year) => {
    expect(head(`${text}\n| 项目名称 | 甲 |`)?.budgetYear).toBe(year);
  });
});
