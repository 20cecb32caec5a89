/** Shape of the JSON that `check` prints. Keys stand in the order they are printed; a change of meaning raises the version. */
import type { Severity } from '../domain/finding';
import type { IndicatorKind } from '../domain/indicatorKind';
import type { AmountUnit } from '../domain/money';
import type { ColumnKey, TableKind } from '../domain/targetTable';
import type { Operator, TargetValue } from '../domain/targetValue';

export const schemaVersion = 1;

export type ContractEdit =
  | { readonly cell: string; readonly before: string; readonly after: string }
  /** 1-based. */
  | { readonly insertRow: number }
  | { readonly deleteRow: number };

export interface ContractFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly ContractEdit[];
}

export interface ContractFinding {
  readonly rule: string;
  readonly name: string;
  readonly severity: Severity;
  /** A1; 'Sheet'!A1 for what concerns the whole workbook. */
  readonly cells: readonly string[];
  readonly message: string;
  readonly basis: string;
  readonly fix: ContractFix | null;
}

type Text = string | null;

export interface ContractIndicator {
  readonly level1: Text;
  readonly level2: Text;
  readonly level3: Text;
  readonly kind: IndicatorKind | null;
  readonly description: Text;
  readonly basis: Text;
  readonly weight: Text;
  readonly nature: Text;
  readonly actual: Text;
  readonly score: Text;
  readonly note: Text;
  readonly term: Text;
  readonly value: Text;
  readonly operator: Operator | null;
  readonly unit: Text;
  readonly target: TargetValue | null;
  /** 1-based. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ColumnKey, string>>>;
}

export interface ContractTable {
  readonly range: string;
  readonly form: string;
  readonly kind: TableKind;
  readonly selfEvaluation: boolean;
  readonly title: Text;
  readonly budgetYear: number | null;
  readonly unit: { readonly code: Text; readonly name: Text };
  readonly amountUnit: Exclude<AmountUnit, '亿元'> | null;
  readonly project: { readonly code: Text; readonly name: Text };
  readonly budget: { readonly total: number | null; readonly fiscal: number | null; readonly other: number | null; readonly usage: Text };
  readonly plan: readonly { readonly label: string; readonly percent: number | null }[];
  readonly goals: readonly string[];
  readonly indicators: readonly ContractIndicator[];
  readonly findings: readonly ContractFinding[];
}

export interface ContractSheet {
  readonly name: string;
  readonly skipped: string | null;
  readonly tables: readonly ContractTable[];
}

export interface ContractFile {
  readonly path: string;
  readonly error: string | null;
  readonly sheets: readonly ContractSheet[];
  readonly findings: readonly ContractFinding[];
}

export interface ContractSummary {
  readonly files: number;
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface ContractDocument {
  readonly schemaVersion: typeof schemaVersion;
  readonly files: readonly ContractFile[];
  readonly summary: ContractSummary;
}
