/** What the parts of the host contract share: addresses, edits and readings of the workbook they are tried on. */
import { parseA1, parseRange, toA1 } from '../../src/grid/address';
import type { CellAddress, Rect } from '../../src/grid/address';
import type { CellContent, Edit } from '../../src/grid/edit';
import { textAt } from '../../src/grid/grid';
import type { ApplyResult, HostEvents, Mark, Restoring, SheetChange, SpreadsheetHost } from '../../src/host/spreadsheetHost';
import type { ContractSheet } from './contractSheets';

/** An adapter over a fresh workbook, and the hands of a user beside it. */
export interface HostUnderTest {
  readonly host: SpreadsheetHost;
  typeAsUser(sheet: string, cell: CellAddress, text: string): Promise<void>;
  activateAsUser(sheet: string): Promise<void>;
  /** The spreadsheet's own 撤销, one step; absent where a test cannot press it. */
  undoAsUser?(): Promise<void>;
  /** Marks that can be seen on the sheet, in any order; absent where the adapter's test looks for them itself. */
  marksOn?(sheet: string): Promise<readonly Mark[]>;
}

export type MakeHost = (sheets: readonly ContractSheet[]) => Promise<HostUnderTest>;

export const SHEET = '目标表';

export function at(a1: string): CellAddress {
  const cell = parseA1(a1);
  if (cell === null) throw new Error(`not an address: ${a1}`);
  return cell;
}

export function area(a1: string): Rect {
  const rect = parseRange(a1);
  if (rect === null) throw new Error(`not a range: ${a1}`);
  return rect;
}

export function set(a1: string, before: string, after: string): Edit {
  return { kind: 'set', cell: at(a1), before, after };
}

export async function texts(host: SpreadsheetHost, cells: readonly string[], sheet = SHEET): Promise<string[]> {
  const grid = await host.readSheet(sheet);
  return cells.map((a1) => textAt(grid, at(a1).row, at(a1).column));
}

export function refused(result: ApplyResult): unknown {
  return result.ok ? 'written' : [result.reason, result.cells.map(toA1)];
}

export type Written = Extract<ApplyResult, { readonly ok: true }>;

export function written(result: ApplyResult): Written {
  if (!result.ok) throw new Error(`refused: ${result.reason} ${result.cells.map(toA1).join()}`);
  return result;
}

/** Puts `contents` into cells that show what `shown` says of the same cells. */
export function pairs(contents: readonly CellContent[], shown: readonly CellContent[]): Restoring[] {
  return contents.map((put, index) => ({ put, expected: shown[index]?.text ?? '' }));
}

/** Events arrive when the host pleases: those seen so far. */
export function listen(host: SpreadsheetHost): { readonly seen: unknown[]; readonly changes: SheetChange[]; readonly stop: () => void } {
  const seen: unknown[] = [];
  const changes: SheetChange[] = [];
  const events: HostEvents = {
    changed: (change) => changes.push(change),
    activated: (sheet) => seen.push(['activated', sheet]),
    selected: (sheet, selection) => seen.push(['selected', sheet, selection]),
  };
  return { seen, changes, stop: host.subscribe(events) };
}

/** null (cannot tell) names every cell. */
export function names(change: SheetChange | undefined, a1: string): boolean {
  return change !== undefined && (change.cells === null || change.cells.map(toA1).includes(a1));
}
