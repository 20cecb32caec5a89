/** Everything that can be mended without deciding anything, on every sheet, until nothing of the sort is left. */
import type { Ignore } from '../checking/ignores';
import type { CellAddress } from '../grid/address';
import { compareCells, sameCell } from '../grid/address';
import type { CellValue } from '../grid/grid';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import type { WorkbookReport } from '../report/fileReport';
import { checkWorkbook } from './checkWorkbook';
import { applySafeFixes, safeFixes } from './mend';
import type { MendRefusal, SafeFix } from './mend';
import type { Change } from './journal';

export interface MendedCell {
  readonly sheet: string;
  readonly cell: CellAddress;
  /** Displayed texts. */
  readonly before: string;
  readonly after: string;
  readonly value: CellValue;
  /** Codes of the rules whose fixes met here, in the order in which they were made. */
  readonly rules: readonly string[];
}

export interface MendedWorkbook {
  /** In tab order, then in reading order; each cell once, none that came out as it was. */
  readonly cells: readonly MendedCell[];
  /** Fixes that the host would not make (a formula stands in the cell …). */
  readonly refused: readonly { readonly fix: SafeFix; readonly result: MendRefusal }[];
  /** What is left, as the host shows it now. */
  readonly report: WorkbookReport;
  /** false where safe fixes would still be left to make after the last round. */
  readonly settled: boolean;
}

export interface MendWorkbookOptions {
  /** Only the fixes of these rules; all of them where left out. */
  readonly rules?: readonly string[];
  /** Findings that the user lets stand are not mended. */
  readonly ignores?: readonly Ignore[];
}

/** Fixes that meet in one cell are made one a round. */
const MOST_ROUNDS = 3;

/** Rejects with HostError where a sheet cannot be read or written. */
export async function mendWorkbook(host: SpreadsheetHost, { rules, ignores = [] }: MendWorkbookOptions = {}): Promise<MendedWorkbook> {
  const made: Made[] = [];
  const refused: MendedWorkbook['refused'][number][] = [];
  const open = ({ sheets }: WorkbookReport): readonly SafeFix[] =>
    safeFixes(sheets).filter((fix) => (rules === undefined || rules.includes(fix.finding.rule)) && !refused.some((known) => sameFix(known.fix, fix)));
  let report = await checkWorkbook(host, { ignores });
  for (let round = 1, fixes = open(report); round <= MOST_ROUNDS && fixes.length > 0; round += 1, fixes = open(report)) {
    const result = await applySafeFixes(host, fixes);
    if (result.failure) throw result.failure;
    refused.push(...result.refused);
    const applied = fixes.filter((fix) => !result.refused.some((known) => known.fix === fix));
    made.push(...result.changes.map((change, index) => ({ change, rule: applied[index]?.finding.rule ?? '' })));
    report = await checkWorkbook(host, { ignores });
  }
  const order = (await host.listSheets()).map(({ name }) => name);
  return { cells: inSheetOrder(mendedCells(made), order), refused, report, settled: open(report).length === 0 };
}

interface Made {
  readonly change: Change;
  readonly rule: string;
}

function sameFix(a: SafeFix, b: SafeFix): boolean {
  const [first, second] = [a.finding.cells[0], b.finding.cells[0]];
  return a.sheet === b.sheet && a.finding.rule === b.finding.rule && first !== undefined && second !== undefined && sameCell(first, second);
}

/** From the first text of a cell to its last. */
function mendedCells(made: readonly Made[]): readonly MendedCell[] {
  const cells = new Map<string, MendedCell>();
  for (const { change, rule } of made) {
    change.after.forEach(({ cell, text, value }, index) => {
      const key = `${cell.row},${cell.column},${change.sheet}`;
      const known = cells.get(key);
      const before = known?.before ?? change.before[index]?.text ?? '';
      cells.set(key, { sheet: change.sheet, cell, before, after: text, value, rules: [...new Set([...(known?.rules ?? []), rule])] });
    });
  }
  return [...cells.values()].filter(({ before, after }) => before !== after);
}

function inSheetOrder(cells: readonly MendedCell[], sheets: readonly string[]): readonly MendedCell[] {
  return [...cells].sort((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || compareCells(a.cell, b.cell));
}
