/** Budget year 预算年度: stated on the sheet, else the greatest year in the project codes of the workbook. */
import { cleanLabel } from '../domain/chineseText';
import type { Field } from '../domain/field';
import { readProjectCode } from '../domain/projectCode';
import type { TargetTable } from '../domain/targetTable';

const STATED = /(20\d\d)年度?(?=部门|预算|项目支出|整体)/;
const IN_BRACKETS = /\((20\d\d)年度?\)/;
/** A cover line is short; a year in running text is not the budget's. */
const LONGEST_COVER_LINE = 60;

/** The year that a title or cover line states; null where it states none. */
export function statedYear(text: string): number | null {
  const clean = cleanLabel(text);
  if (clean.length > LONGEST_COVER_LINE) return null;
  const year = STATED.exec(clean)?.[1] ?? IN_BRACKETS.exec(clean)?.[1];
  return year === undefined ? null : Number(year);
}

/** The greatest year in the tables' project codes; null where no code holds one. */
export function yearOfCodes(tables: readonly TargetTable[]): number | null {
  let greatest: number | null = null;
  for (const table of tables) {
    const year = codeYear(table.project.code);
    if (year !== null && (greatest === null || year > greatest)) greatest = year;
  }
  return greatest;
}

/** The table with its budget year settled, `codeYear` being that of the whole workbook. */
export function withBudgetYear(table: TargetTable, codeYearOfWorkbook: number | null): TargetTable {
  const budgetYear = table.budgetYear ?? codeYearOfWorkbook;
  return { ...table, budgetYear, carryOver: budgetYear !== null && isCarryOver(table, budgetYear) };
}

function isCarryOver(table: TargetTable, budgetYear: number): boolean {
  const code = codeYear(table.project.code);
  const named = /^(20\d\d)/.exec(cleanLabel(table.project.name?.value ?? ''))?.[1];
  return (code !== null && code < budgetYear) || (named !== undefined && Number(named) < budgetYear);
}

function codeYear(code: Field<string> | null): number | null {
  return code?.value == null ? null : readProjectCode(code.value).year;
}
