/** Lays an example out as 部门整体支出绩效目标表: basic and project expenditure, a plan in stages. */
import type { Rect } from '../../src/grid/address';
import type { Grid, GridCell } from '../../src/grid/grid';
import type { ExampleIndicator, RuleExample } from '../../src/rules/example';

const columnCount = 6;

type Row = readonly (string | null)[];

const ordinaryIndicators: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '举办科普讲座', '≥12场'],
  ['产出指标', '质量指标', '讲座内容审核合格率', '≥95%'],
  ['产出指标', '时效指标', '讲座完成时间', '2025年11月底前'],
  ['成本指标', '', '项目成本控制率', '≤100%'],
  ['效益指标', '社会效益指标', '听讲居民人数', '≥600人'],
  ['满意度指标', '服务对象满意度指标', '听讲居民满意度', '≥90%'],
];

export function isDepartment({ department, stages }: RuleExample): boolean {
  return department !== undefined || stages !== undefined;
}

/** One table, title in A1. */
export function departmentGrid(example: RuleExample): Grid {
  const { basic, projects, total } = example.department ?? { basic: '563.89', projects: '86.28', total: '650.17' };
  const stages = example.stages ?? ['(1)月至(6)月', '(7)月至(12)月'];
  const head: Row[] = [
    ['某市科学技术协会 2025年部门整体支出绩效目标表'],
    ['编制单位：某市科学技术协会'],
    ['部门(单位)基本情况', '部门(单位)名称', '某市科学技术协会'],
    [null, '部门(单位)职能描述', '开展科普活动，提高公民科学素质。'],
    ['部门(单位)资金情况', '支出预算(本级)', '名称', '2025年度预算金额(万元)'],
    [null, null, '基本支出', basic],
    [null, null, '项目支出', projects],
    [null, null, '资金总额(万元)', total],
    ['部门(单位)绩效目标', null, '1.面向社区居民举办科普讲座，帮助居民了解健康和安全知识。'],
    ...stages.map((stage, index): Row => [index === 0 ? '部门(单位)目标阶段性计划' : null, null, stage, `第${index + 1}批科普讲座`]),
    ['指标', '一级', '二级', '三级', '指标值', '指标解释及计算公式'],
  ];
  const indicators = (example.indicators ?? ordinaryIndicators).map(
    ([level1, level2, level3, value, , description]): Row => [null, level1, level2, level3, value, description ?? `年度计划内的${level3}情况`],
  );
  const rows = [...head, ...indicators].map((row) => row.map((text): GridCell | undefined => (text === null || text === '' ? undefined : { value: text, text })));
  const plan = 9;
  const merges: Rect[] = [
    { top: 0, left: 0, bottom: 0, right: 5 },
    { top: 2, left: 0, bottom: 3, right: 0 },
    { top: 4, left: 0, bottom: 7, right: 0 },
    { top: 4, left: 1, bottom: 7, right: 1 },
    { top: 8, left: 0, bottom: 8, right: 1 },
    { top: plan, left: 0, bottom: plan + stages.length - 1, right: 1 },
    { top: head.length - 1, left: 0, bottom: rows.length - 1, right: 0 },
  ];
  return { sheet: '示例', rowCount: rows.length, columnCount, rows, merges, hiddenRows: new Set(), hiddenColumns: new Set() };
}
