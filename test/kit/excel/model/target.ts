/** What a range object stands for. Excel keeps it pointing at the same cells while rows come and go around it. */
import type { Rect } from '../../../../src/grid/address';

export interface Target {
  readonly sheetId: string;
  /** Replaced when rows or columns move; empty when all its cells were deleted. */
  rects: readonly Rect[];
}
