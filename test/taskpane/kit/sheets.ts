/** Worksheets for the pane's tests. */
import type { Grid, GridCell } from '../../../src/grid/grid';
import type { RuleExample } from '../../../src/rules/example';
import { exampleGrid } from '../../kit/exampleGrid';

/** D601 (error) on F15, V501 (warning) on F11 — and nothing else. */
export const faulty: RuleExample = {
  indicators: [
    ['产出指标', '数量指标', '举办科普讲座', '≥12场'],
    ['产出指标', '质量指标', '讲座内容审核合格率', '≥95'],
    ['产出指标', '时效指标', '讲座完成时间', '2025年11月底前'],
    ['产出指标', '成本指标', '项目总成本', '≤20.00万元'],
    ['效益指标', '社会效益指标', '听讲居民人数', '≥600人'],
    ['满意度指标', '服务对象满意度指标', '听讲居民满意度', '≤90%'],
  ],
};

/** D601 (error) on F15, and nothing else. */
export const oneFault: RuleExample = {
  indicators: [
    ['产出指标', '数量指标', '举办科普讲座', '≥12场'],
    ['产出指标', '质量指标', '讲座内容审核合格率', '≥95%'],
    ['产出指标', '时效指标', '讲座完成时间', '2025年11月底前'],
    ['产出指标', '成本指标', '项目总成本', '≤20.00万元'],
    ['效益指标', '社会效益指标', '听讲居民人数', '≥600人'],
    ['满意度指标', '服务对象满意度指标', '听讲居民满意度', '≤90%'],
  ],
};

export function sheetOf(example: RuleExample, sheet = '绩效目标表'): Grid {
  return { ...exampleGrid(example), sheet };
}

export function textSheet(sheet: string, rows: readonly (readonly string[])[]): Grid {
  return {
    sheet,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    rows: rows.map((row) => row.map((text): GridCell => ({ value: text, text }))),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** Tables one below the other, a blank row between. */
export function stacked(grids: readonly Grid[], sheet: string): Grid {
  const [first, ...rest] = grids;
  if (!first) return textSheet(sheet, []);
  return rest.reduce<Grid>(
    (above, grid) => {
      const down = above.rowCount + 1;
      return {
        ...above,
        rowCount: down + grid.rowCount,
        rows: [...above.rows, [], ...grid.rows],
        merges: [
          ...(above.merges ?? []),
          ...(grid.merges ?? []).map((rect) => ({ ...rect, top: rect.top + down, bottom: rect.bottom + down })),
        ],
      };
    },
    { ...first, sheet },
  );
}
