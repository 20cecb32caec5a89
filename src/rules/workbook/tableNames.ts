/** How the rules about a workbook name its tables, and which of them may be held beside one another. */
import { squash } from '../../domain/chineseText';
import type { Field } from '../../domain/field';
import type { SheetCell } from '../../domain/finding';
import { readProjectCode } from '../../domain/projectCode';
import type { TargetTable } from '../../domain/targetTable';
import { textOf } from '../indicatorText';

/** By which a person finds the table: project, title, else the sheet's name. */
export function nameOfTable({ project, title, sheet }: TargetTable): string {
  return textOf(project.name) || textOf(title) || sheet;
}

/** Enough to find the other table even where both are called the same. */
export function placeOfTable(table: TargetTable, other: TargetTable): string {
  const name = nameOfTable(table);
  return name === nameOfTable(other) && table.sheet !== other.sheet ? `工作表“${table.sheet}”` : `“${name}”`;
}

export function cellIn(table: TargetTable, field: Field<unknown> | null): SheetCell {
  return { sheet: table.sheet, cell: field?.cell ?? table.sections.head };
}

export function unitOf({ unit }: TargetTable): string {
  return squash(textOf(unit.name) || textOf(unit.code));
}

/** The year that the project began: its code says it better than the table, for a project may be carried over. */
function yearOf({ project, budgetYear }: TargetTable): number | null {
  const code = textOf(project.code);
  return (code === '' ? null : readProjectCode(code).year) ?? budgetYear;
}

/** A table printed on, on another sheet: it repeats its own head. */
function isContinuation({ title }: TargetTable): boolean {
  return /续表?[)）]?$|^续/.test(squash(textOf(title)));
}

/** Tables of projects, each the whole of one. */
export function projectTables(tables: readonly TargetTable[]): readonly TargetTable[] {
  return tables.filter((table) => table.kind === 'project' && !isContinuation(table));
}

/** The target and its 自评 later on, or two years of it, are one project told twice: nothing is wrong with that. */
export function sameOccasion(a: TargetTable, b: TargetTable): boolean {
  const [first, second] = [yearOf(a), yearOf(b)];
  return a.selfEvaluation === b.selfEvaluation && (first === null || second === null || first === second) && a.budgetYear === b.budgetYear;
}

const placeholder = /^(.)\1*$/;

/** "" where none is filled in, or what stands there is no code (涉密, 无, 0000). */
export function codeOf({ project }: TargetTable): string {
  const code = squash(textOf(project.code)).toUpperCase();
  return /^[0-9A-Z-]{8,}$/.test(code) && !placeholder.test(code) ? code : '';
}

/** Each table with the first one before it that fits, if any. */
export function repeatedTables(
  tables: readonly TargetTable[],
  fits: (table: TargetTable, earlier: TargetTable) => boolean,
): readonly { readonly table: TargetTable; readonly earlier: TargetTable }[] {
  return tables.flatMap((table, index) => {
    const earlier = tables.slice(0, index).find((other) => fits(table, other));
    return earlier === undefined ? [] : [{ table, earlier }];
  });
}
