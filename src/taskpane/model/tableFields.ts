/** The texts a table was read from: what stands in a cell, and what heads the pane. */
import type { Field } from '../../domain/field';
import type { TargetTable } from '../../domain/targetTable';
import type { CellAddress } from '../../tasks/cellNames';
import { sameCell } from '../../tasks/cellNames';

type AnyField = Field<unknown> | null;

/** What a person fills in, as opposed to the labels of the form. */
function filledFields(table: TargetTable): readonly AnyField[] {
  const { unit, project, budget, goals, plan, indicators } = table;
  return [
    unit.code,
    unit.name,
    project.code,
    project.name,
    budget.total,
    budget.fiscal,
    budget.other,
    budget.usage,
    ...goals,
    ...plan.map((point) => point.percent),
    ...indicators.flatMap((row) => [row.level3, row.description, row.value, row.basis, row.weight, row.actual, row.score, row.note]),
  ];
}

function labelFields(table: TargetTable): readonly AnyField[] {
  const rows = [...table.indicators, ...table.emptyCategories];
  return [table.title, table.amountUnit, ...rows.flatMap((row) => [row.level1, row.level2])];
}

/** Displayed text of a cell that the table was read from; null where nothing was read from it. */
export function textOfCell(table: TargetTable, cell: CellAddress): string | null {
  const field = [...filledFields(table), ...labelFields(table)].find((known) => known && sameCell(known.cell, cell));
  return field ? field.text : null;
}

export type FactKey = 'code' | 'unit' | 'amountUnit' | 'year';

export interface TableHead {
  /** What to call the table: the project's name, else the title on the sheet; null where both are blank. */
  readonly name: string | null;
  readonly form: string;
  /** Only what the form has; `text` null where it is not filled in. */
  readonly facts: readonly { readonly key: FactKey; readonly text: string | null; readonly cell: CellAddress | null }[];
}

/** A cell may hold several lines; the pane shows one. */
function oneLine(text: string): string | null {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

function shownText(field: AnyField): string | null {
  return field ? oneLine(field.text) : null;
}

/** Codes are printed with stray spaces; their value has none. */
function shownCode(field: Field<string> | null): string | null {
  return field?.value ?? shownText(field);
}

export function tableHead(table: TargetTable): TableHead {
  const { project, unit, amountUnit, budgetYear, form } = table;
  // Code and name often share a cell, so their own values are joined, not the cell's text.
  const unitText = [unit.code?.value ?? '', unit.name?.value ?? ''].join(' ');
  const unitField = unit.name ?? unit.code;
  return {
    name: shownText(project.name) ?? shownText(table.title),
    form: form.name,
    facts: [
      ...(project.code ? [{ key: 'code' as const, text: shownCode(project.code), cell: project.code.cell }] : []),
      ...(unitField ? [{ key: 'unit' as const, text: oneLine(unitText), cell: unitField.cell }] : []),
      ...(amountUnit ? [{ key: 'amountUnit' as const, text: amountUnit.value ?? shownText(amountUnit), cell: amountUnit.cell }] : []),
      ...(budgetYear === null ? [] : [{ key: 'year' as const, text: String(budgetYear), cell: null }]),
    ],
  };
}
