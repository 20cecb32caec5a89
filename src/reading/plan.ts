/** Spending plan 资金支出计划: milestones in one row, cumulative percents in the next. */
import { cleanLabel, isBlank } from '../domain/chineseText';
import { parsePercent } from '../domain/spendingPlan';
import type { PlanPoint } from '../domain/targetTable';
import type { Rect } from '../grid/address';
import type { HeadLabel } from './headLabels';
import type { SheetView } from './sheetView';

const MILESTONE = /(月底?|季度|年底|阶段)$/;

export function readPlan(view: SheetView, rows: Rect, label: HeadLabel | undefined): PlanPoint[] {
  if (!label) return [];
  const { row } = label.cell;
  const points: PlanPoint[] = [];
  for (let column = view.lastColumn(row, label.cell.column) + 1; column <= rows.right; column++) {
    const milestone = cleanLabel(view.own(row, column));
    if (!MILESTONE.test(milestone)) continue;
    const cell = view.ownerOf(row + 1, column);
    const text = row + 1 > rows.bottom || cell.column !== column ? '' : view.own(cell.row, cell.column);
    points.push({ label: milestone, percent: { value: isBlank(text) ? null : parsePercent(text), text, cell } });
  }
  return points;
}
