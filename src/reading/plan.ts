/** Spending plan 资金支出计划: milestones and their cumulative percents, below them or beside them. */
import { cleanLabel, isBlank } from '../domain/chineseText';
import type { Field } from '../domain/field';
import { asPercentPoints, parsePercent } from '../domain/spendingPlan';
import type { PlanPoint } from '../domain/targetTable';
import type { CellAddress, Rect } from '../grid/address';
import type { HeadLabel } from './headLabels';
import type { SheetView } from './sheetView';

const MILESTONE = /(?:月[底末]?|季度[底末]?|年[底末]|半年|阶段|\d月\d{1,2}[日号]?[之以]?前?|[底末]前)$/;

interface Milestone {
  readonly label: string;
  readonly cell: CellAddress;
}

export function readPlan(view: SheetView, rows: Rect, label: HeadLabel | undefined): PlanPoint[] {
  if (!label) return [];
  const found = milestones(view, rows, label);
  // 3月底 | 25% | 6月底 | 50%: values beside their milestones.
  const beside = found.some(({ cell }) => parsePercent(rightOf(view, rows, cell).text) !== null);
  const points = found.map((milestone): PlanPoint => {
    const { text, cell } = beside ? rightOf(view, rows, milestone.cell) : below(view, rows, milestone.cell);
    return { label: milestone.label, percent: { value: isBlank(text) ? null : parsePercent(text), text, cell } };
  });
  return asPercentPoints(points);
}

/** In the label's row; where its merge goes on below and the rows there open with a milestone too, in all of them. */
function milestones(view: SheetView, rows: Rect, label: HeadLabel): Milestone[] {
  const found: Milestone[] = [];
  const first = view.lastColumn(label.cell.row, label.cell.column) + 1;
  for (let row = label.cell.row; row <= Math.min(label.lastRow, rows.bottom); row++) {
    for (let column = first; column <= rows.right; column++) {
      const milestone = cleanLabel(view.own(row, column));
      if (milestone.length <= 16 && MILESTONE.test(milestone)) found.push({ label: milestone, cell: { row, column } });
    }
  }
  return found;
}

function rightOf(view: SheetView, rows: Rect, cell: CellAddress): Omit<Field<never>, 'value'> {
  const column = view.lastColumn(cell.row, cell.column) + 1;
  if (column > rows.right) return { text: '', cell };
  const owner = view.ownerOf(cell.row, column);
  return { text: view.own(owner.row, owner.column), cell: owner };
}

function below(view: SheetView, rows: Rect, cell: CellAddress): Omit<Field<never>, 'value'> {
  const owner = view.ownerOf(cell.row + 1, cell.column);
  const outside = cell.row + 1 > rows.bottom || owner.column !== cell.column;
  return { text: outside ? '' : view.own(owner.row, owner.column), cell: owner };
}
