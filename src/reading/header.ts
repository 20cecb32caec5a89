/** The header of an indicator block, 一级指标 | 二级指标 | … | 指标值: what its columns mean. */
import type { ColumnKey } from '../domain/targetTable';
import type { CellAddress } from '../grid/address';

export interface HeaderColumn {
  readonly key: ColumnKey;
  readonly column: number;
  readonly cell: CellAddress;
  /** As printed, trimmed. */
  readonly label: string;
  /** The label above it that spans several columns: 年度目标值 over 指标值 | 计量单位. */
  readonly group?: { readonly label: string; readonly column: number };
}

/** One block's header; tables side by side give one each. */
export interface Header {
  readonly row: number;
  /** Above `row`, the last header row, where the header has several. */
  readonly top: number;
  readonly columns: readonly HeaderColumn[];
}
