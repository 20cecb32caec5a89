/** Which kinds of indicators the form asks for, and which of them the table has. */
import type { Severity } from '../../domain/finding';
import type { IndicatorKind } from '../../domain/indicatorKind';
import type { KindDemand, TargetTable } from '../../domain/targetTable';
import type { CellAddress } from '../../tasks/cellNames';

const demandOf: Readonly<Record<IndicatorKind, KindDemand>> = {
  quantity: 'quantity',
  quality: 'quality',
  timeliness: 'timeliness',
  cost: 'cost',
  'economic-cost': 'cost',
  'social-cost': 'cost',
  'ecological-cost': 'cost',
  'economic-benefit': 'benefit',
  'social-benefit': 'benefit',
  'ecological-benefit': 'benefit',
  sustainability: 'benefit',
  satisfaction: 'satisfaction',
};

const demands: readonly KindDemand[] = ['quantity', 'quality', 'timeliness', 'cost', 'benefit', 'satisfaction'];

export interface KindCoverage {
  readonly demand: KindDemand;
  /** Indicators of this kind with a name or a value. */
  readonly count: number;
  /** `unasked`: neither there nor required by the form. */
  readonly state: 'there' | 'missing' | 'unasked';
  /** How grave the absence is; null unless missing. */
  readonly severity: Severity | null;
  /** The first indicator of the kind, else its empty row; null where the table has neither. */
  readonly cell: CellAddress | null;
}

export function kindCoverage(table: TargetTable): readonly KindCoverage[] {
  return demands.map((demand) => {
    const rows = table.indicators.filter((row) => row.kind !== null && demandOf[row.kind] === demand);
    const empty = table.emptyCategories.find((row) => row.kind !== null && demandOf[row.kind] === demand);
    const required = table.form.required[demand] ?? null;
    const missing = rows.length === 0 && required !== null;
    const [first] = rows;
    return {
      demand,
      count: rows.length,
      state: rows.length > 0 ? 'there' : missing ? 'missing' : 'unasked',
      severity: missing ? required : null,
      cell: first?.level3?.cell ?? first?.cells.value ?? empty?.level2?.cell ?? empty?.level1?.cell ?? null,
    };
  });
}
