/** The spending plan 资金支出计划 as bars of cumulative percent. */
import type { PlanPoint, TargetTable } from '../../domain/targetTable';
import type { CellAddress } from '../../tasks/cellNames';

export interface PlanBar {
  readonly label: string;
  /** As displayed on the sheet; null where the milestone is blank. */
  readonly text: string | null;
  /** Height in percent of the chart, 0–100; null where no number could be read. */
  readonly height: number | null;
  /** `over`: beyond 0–100 %, drawn to the edge. `falls`: below the milestone before it. */
  readonly trouble: 'over' | 'falls' | null;
  readonly cell: CellAddress;
}

function trouble(percent: number, before: number | null): PlanBar['trouble'] {
  if (percent > 100 || percent < 0) return 'over';
  return before !== null && percent < before ? 'falls' : null;
}

function lastKnown(points: readonly PlanPoint[]): number | null {
  return points.reduce<number | null>((known, point) => point.percent.value ?? known, null);
}

/** One bar per milestone in the table's order; [] where the table has no plan. */
export function planBars(table: TargetTable): readonly PlanBar[] {
  return table.plan.map(({ label, percent }, index) => {
    const text = percent.text.trim();
    return {
      label,
      text: text === '' ? null : text,
      height: percent.value === null ? null : Math.min(100, Math.max(0, percent.value)),
      trouble: percent.value === null ? null : trouble(percent.value, lastKnown(table.plan.slice(0, index))),
      cell: percent.cell,
    };
  });
}
