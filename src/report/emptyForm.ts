/** A form that nobody has filled in yet: there is nothing to check, and the pane says so. */
import { isBlank } from '../domain/chineseText';
import type { TargetTable } from '../domain/targetTable';

/** Labels only. The unit line does not count, systems print it on blank forms. */
export function isEmptyForm(table: TargetTable): boolean {
  const { project, budget, plan, goals, indicators } = table;
  const head = [project.code, project.name, budget.total, budget.fiscal, budget.other, budget.usage];
  return (
    indicators.length === 0 &&
    [...head, ...plan.map((point) => point.percent), ...goals].every((field) => !field || isBlank(field.text))
  );
}
