/** Division codes 区划码 in the project codes of a workbook: one that stands alone was probably mistyped. */
import { readProjectCode } from '../domain/projectCode';
import type { TargetTable } from '../domain/targetTable';

/** What one sheet's project codes say. */
export interface SheetRegions {
  readonly sheet: string;
  /** One per code that holds a division code. */
  readonly regions: readonly string[];
}

function regionOf({ project }: TargetTable): readonly string[] {
  const region = project.code?.value == null ? null : readProjectCode(project.code.value).region;
  return region === null ? [] : [region];
}

export function regionsOf(tables: readonly TargetTable[]): readonly string[] {
  return tables.flatMap(regionOf);
}

/** Those of every sheet but this one. */
export function regionsBeside(sheet: string, sheets: readonly SheetRegions[]): readonly string[] {
  return sheets.flatMap((other) => (other.sheet === sheet ? [] : other.regions));
}

/** The tables of one sheet, each knowing the division codes of the others and of `beside`. */
export function withRegions(tables: readonly TargetTable[], beside: readonly string[]): readonly TargetTable[] {
  return tables.map((table, index) => ({
    ...table,
    regionsElsewhere: [...tables.flatMap((other, at) => (at === index ? [] : regionOf(other))), ...beside],
  }));
}
