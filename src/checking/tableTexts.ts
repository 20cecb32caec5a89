/** What stands in the cells that a table was read from. */
import type { Field } from '../domain/field';
import type { Indicator, TargetTable } from '../domain/targetTable';
import type { CellAddress } from '../grid/address';

type AnyField = Field<unknown> | null;

/** Displayed text; "" for a cell that nothing was read from. */
export type TextOfCell = (cell: CellAddress) => string;

function fieldsOfRow(row: Indicator): readonly AnyField[] {
  const { level1, level2, level3, description, value, basis, weight, nature, actual, score, note, term } = row;
  return [level1, level2, level3, description, value, basis, weight, nature, actual, score, note, term];
}

function fieldsOf(table: TargetTable): readonly AnyField[] {
  const { title, unit, amountUnit, project, budget, expenditure, plan, stages, goals, indicators, emptyCategories } = table;
  return [
    ...[title, unit.code, unit.name, amountUnit, project.code, project.name],
    ...[budget.total, budget.fiscal, budget.other, budget.usage],
    ...plan.map(({ percent }) => percent),
    ...[expenditure.basic, expenditure.projects, ...stages],
    ...goals,
    ...indicators.flatMap(fieldsOfRow),
    ...emptyCategories.flatMap(({ level1, level2 }) => [level1, level2]),
  ];
}

export function textsByCell(table: TargetTable): TextOfCell {
  const keyOf = ({ row, column }: CellAddress): string => `${row},${column}`;
  const texts = new Map<string, string>();
  for (const field of fieldsOf(table)) {
    if (field) texts.set(keyOf(field.cell), field.text);
  }
  return (cell) => texts.get(keyOf(cell)) ?? '';
}
