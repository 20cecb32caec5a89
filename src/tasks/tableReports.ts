/** The step that every check shares: from tables as read to what the rules say of them. */
import { checkTable } from '../checking/checkTable';
import { splitIgnored } from '../checking/ignores';
import type { Ignore } from '../checking/ignores';
import type { RuleSettings } from '../checking/ruleSettings';
import type { TargetTable } from '../domain/targetTable';
import { withBudgetYear } from '../reading/budgetYear';
import { allRules } from '../rules/allRules';
import type { TableReport } from '../report/sheetReport';

export interface TableCheckOptions {
  /** The greatest year in the project codes of the workbook; null where no code holds one. */
  readonly codeYear: number | null;
  readonly ignores?: readonly Ignore[];
  readonly settings?: RuleSettings | undefined;
}

/** One report per table, in the same order. */
export function tableReports(tables: readonly TargetTable[], { codeYear, ignores = [], settings }: TableCheckOptions): TableReport[] {
  return tables.map((read) => {
    const table = withBudgetYear(read, codeYear);
    const { shown, ignored } = splitIgnored(table, checkTable(table, allRules, settings), ignores);
    return { table, findings: shown, ignored: ignored.map(({ finding, ignore }) => ({ finding, reason: ignore.reason })) };
  });
}
