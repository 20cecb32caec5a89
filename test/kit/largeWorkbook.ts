/** The size of sheet for which the page promises how fast it is. */
import { tinyXlsx } from './tinyXlsx';

export const largeSize = { rows: 3000, columns: 20 } as const;

/** What the pane makes of it: no table at all, or one with a finding in nearly every row. */
export type LargeKind = 'plain cells' | 'a finding in every row';

/** 2,999 */
export const largeFindings = largeSize.rows - 1;

const heads: Readonly<Record<LargeKind, readonly string[]>> = {
  'plain cells': ['序号', '单位', '事项'],
  'a finding in every row': ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
};

/** Bytes of an .xlsx file. */
export function largeWorkbook(kind: LargeKind): Uint8Array {
  const { rows, columns } = largeSize;
  const line = (row: number) => Array.from({ length: columns }, (_, column) => (column % 5 === 4 ? row * column : `第${row}行第${column}列的内容`));
  return tinyXlsx({ sheets: [{ name: '大表', rows: [heads[kind], ...Array.from({ length: rows - 1 }, (_, row) => line(row + 1))] }] });
}
