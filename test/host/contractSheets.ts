/** The small workbook every adapter is tried on. */
import type { Grid, GridCell, GridRow } from '../../src/grid/grid';

export interface ContractSheet {
  readonly grid: Grid;
  readonly hidden: boolean;
}

function text(value: string): GridCell {
  return { value, text: value };
}

function grid(sheet: string, rows: readonly GridRow[], shape: Partial<Grid> = {}): Grid {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  return { sheet, rowCount: rows.length, columnCount, rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), ...shape };
}

/**
 * 目标表, as its cells show it (B6 is a formula, row 5 is hidden):
 *
 *     1 | 科普活动绩效目标表 (A1:C1 merged)
 *     2 | 项目名称   | 科普大篷车 | (blank)
 *     3 | 数量指标   | 活动次数   | ≥30次      (A3:A4 merged)
 *     4 | (covered)  | 累计进度   | 60% (0.6)
 *     5 | 备用       |            |
 *     6 | 合计       | 12 (=5+7)  | 95
 */
const targets: Grid = grid(
  '目标表',
  [
    [text('科普活动绩效目标表'), undefined, undefined],
    [text('项目名称'), text('科普大篷车'), undefined],
    [text('数量指标'), text('活动次数'), text('≥30次')],
    [undefined, text('累计进度'), { value: 0.6, text: '60%', numberFormat: '0%' }],
    [text('备用'), undefined, undefined],
    [text('合计'), { value: 12, text: '12', formula: '=5+7' }, { value: 95, text: '95' }],
  ],
  {
    merges: [
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 2, left: 0, bottom: 3, right: 0 },
    ],
    hiddenRows: new Set([4]),
  },
);

export const contractSheets: readonly ContractSheet[] = [
  { grid: targets, hidden: false },
  { grid: grid('说明 (二)', [[text('填表说明')]]), hidden: false },
  { grid: grid('字典', [[text('百分比'), text('%')]]), hidden: true },
];
