/** X1303: a table repeats most of another one's indicators with the same values. */
import { squash } from '../../domain/chineseText';
import type { Indicator, TargetTable } from '../../domain/targetTable';
import { isRedactedTable } from '../contentState';
import { bareName, filledIndicators, showValue } from '../indicatorText';
import { defineWorkbookRule } from '../workbookRule';
import { cellIn, codeOf, nameOfTable, placeOfTable, projectTables, unitOf } from './tableNames';

export const copiedTable = defineWorkbookRule({
  code: 'X1303',
  name: 'copied-table',
  title: '两表雷同',
  severity: 'info',
  why: '不同项目的指标和指标值几乎一样，多半是复制后没有按本项目修改。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）相关性审核',
  messages: { copied: '与{t}{n}行雷同，请确认已按本项目修改' },
  examples: {
    wrong: [
      {
        note: '六条指标的名称和值都一样',
        tables: [{ project: '街道垃圾清运' }, { project: '公厕保洁', code: '13070025P000042100021' }],
      },
    ],
    right: [
      {
        note: '按项目各写各的',
        tables: [
          { project: '街道垃圾清运' },
          {
            project: '公厕保洁',
            indicators: [
              ['产出指标', '数量指标', '保洁公厕数量', '36座'],
              ['产出指标', '质量指标', '保洁检查合格率', '≥95%'],
              ['产出指标', '时效指标', '保洁完成时间', '2025年12月底前'],
              ['产出指标', '成本指标', '项目总成本', '≤20.00万元'],
              ['效益指标', '社会效益指标', '服务居民人数', '≥5000人'],
              ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%'],
            ],
          },
        ],
      },
    ],
  },
  check({ tables }, report) {
    const compared = projectTables(tables)
      .filter((table) => !isRedactedTable(table))
      .map((table) => ({ table, rows: new Set(filledIndicators(table).map(rowKey)), count: filledIndicators(table).length }));
    compared.forEach((later, index) => {
      const copy = compared.slice(0, index).map((earlier) => ({ earlier, n: equalRows(later, earlier) })).find(({ earlier, n }) => isCopy(later, earlier, n));
      if (!copy) return;
      const { table } = copy.earlier;
      const data = { t: placeOfTable(table, later.table), n: copy.n };
      report({ message: 'copied', data, cells: [cellIn(later.table, later.table.project.name), cellIn(table, table.project.name)] });
    });
  },
});

interface Compared {
  readonly table: TargetTable;
  /** Names with their values. */
  readonly rows: ReadonlySet<string>;
  readonly count: number;
}

const FEWEST_ROWS = 5;
const LEAST_SHARE = 0.8;

function rowKey(indicator: Indicator): string {
  return `${bareName(indicator)}=${squash(showValue(indicator))}`;
}

function equalRows(a: Compared, b: Compared): number {
  return [...a.rows].filter((row) => b.rows.has(row)).length;
}

function isCopy(later: Compared, earlier: Compared, equal: number): boolean {
  if (equal < FEWEST_ROWS || equal < LEAST_SHARE * Math.min(later.count, earlier.count)) return false;
  const [a, b] = [later.table, earlier.table];
  // X1301 speaks of the same code; a target and its own 自评 agree, and so do the schools of a district that share one project.
  if (a.selfEvaluation !== b.selfEvaluation || (codeOf(a) !== '' && codeOf(a) === codeOf(b))) return false;
  return !(squash(nameOfTable(a)) === squash(nameOfTable(b)) && unitOf(a) !== unitOf(b));
}
