/** The step that every check shares: from tables as read to what the rules say of them. */
import { checkTable } from '../checking/checkTable';
import { splitIgnored } from '../checking/ignores';
import type { Ignore } from '../checking/ignores';
import { withUnitDemands } from '../checking/unitDemands';
import { defaultUnitSettings, minimumOf } from '../checking/unitSettings';
import type { UnitSettings } from '../checking/unitSettings';
import type { TargetTable } from '../domain/targetTable';
import { withBudgetYear } from '../reading/budgetYear';
import { withRegions } from '../reading/codeRegions';
import { allRules } from '../rules/allRules';
import { atLeast } from '../report/counts';
import type { TableReport } from '../report/sheetReport';

export interface TableCheckOptions {
  /** The greatest year in the project codes of the workbook; null where no code holds one. */
  readonly codeYear: number | null;
  /** Division codes in the project codes of the other sheets. */
  readonly regions?: readonly string[];
  readonly ignores?: readonly Ignore[];
  readonly settings?: UnitSettings | undefined;
}

/** One report per table, in the same order. */
export function tableReports(tables: readonly TargetTable[], options: TableCheckOptions): TableReport[] {
  const { codeYear, regions = [], ignores = [], settings = defaultUnitSettings } = options;
  return withRegions(tables, regions).map((read) => {
    const table = withUnitDemands(withBudgetYear(read, codeYear), settings);
    const { shown, ignored } = splitIgnored(table, checkTable(table, allRules, settings), ignores);
    return { table, findings: atLeast(shown, minimumOf(settings)), ignored: ignored.map(({ finding, ignore }) => ({ finding, reason: ignore.reason })) };
  });
}
