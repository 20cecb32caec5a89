/** Mends a table through the port: one fix, or all safe ones. */
import type { Finding, Fix } from '../domain/finding';
import type { TargetTable } from '../domain/targetTable';
import type { CellAddress } from '../grid/address';
import type { Edit, SetText } from '../grid/edit';
import type { ApplyResult, SpreadsheetHost, WriteRefusal } from '../host/spreadsheetHost';
import type { SheetReport } from '../report/sheetReport';
import type { Change } from './journal';

export interface MendRefusal {
  readonly ok: false;
  readonly reason: WriteRefusal;
  readonly cells: readonly CellAddress[];
  readonly sheet: string;
}

export type MendResult = { readonly ok: true; readonly change: Change } | MendRefusal;

/** One line of the preview of 全部安全改正. */
export interface SafeFix {
  readonly sheet: string;
  /** By which the user tells the tables apart: the project's name, else the table's own title, "" where neither is filled in. */
  readonly title: string;
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface SafeFixesResult {
  /** What was written, in order; each can be taken back. */
  readonly changes: readonly Change[];
  readonly refused: readonly { readonly fix: SafeFix; readonly result: MendRefusal }[];
  /** Ended before the last fix, by the user or because the host failed. */
  readonly stopped: boolean;
  /** Why the host failed after some fixes had been written; null where it did not. */
  readonly failure: Error | null;
}

export interface SafeFixesOptions {
  readonly onProgress?: (done: number, all: number) => void;
  /** Asked before each fix. */
  readonly stopped?: () => boolean;
}

/** So long may mending keep the page from answering a click on 停止, in milliseconds. */
const LONGEST_STRETCH = 30;

function movesRows(edits: readonly Edit[]): boolean {
  return edits.some((edit) => edit.kind !== 'set');
}

function mendResult(result: ApplyResult, change: Omit<Change, 'before' | 'after'>): MendResult {
  if (!result.ok) return { ok: false, reason: result.reason, cells: result.cells, sheet: change.sheet };
  return { ok: true, change: { ...change, before: result.before, after: result.after } };
}

/** All of the fix or nothing; refused where a cell no longer shows what the fix expects. Rejects with HostError. */
export async function applyFix(host: SpreadsheetHost, sheet: string, fix: Fix): Promise<MendResult> {
  const { title, edits } = fix;
  const result = await host.apply(sheet, edits);
  return mendResult(result, { title, sheet, ...(movesRows(edits) ? { edits } : {}) });
}

function cellKey(sheet: string, { row, column }: CellAddress): string {
  return `${row},${column},${sheet}`;
}

function nameOf({ project, title }: TargetTable): string {
  return project.name?.text ?? title?.text ?? '';
}

/**
 * What 全部安全改正 would do, in the order of the reports. A fix that moves rows is left out, for it would move the cells of the
 * others; so is one that writes a cell which an earlier one writes: it would meet another text, and the next check offers it anew.
 */
export function safeFixes(reports: readonly SheetReport[]): readonly SafeFix[] {
  const taken = new Set<string>();
  const fixes: SafeFix[] = [];
  for (const { sheet, tables } of reports) {
    for (const { table, findings } of tables) {
      for (const finding of findings) {
        const { fix } = finding;
        if (!fix?.safe || movesRows(fix.edits)) continue;
        const keys = fix.edits.filter((edit): edit is SetText => edit.kind === 'set').map(({ cell }) => cellKey(sheet, cell));
        if (keys.length === 0 || keys.some((key) => taken.has(key))) continue;
        for (const key of keys) taken.add(key);
        fixes.push({ sheet, title: nameOf(table), finding, fix });
      }
    }
  }
  return fixes;
}

/** Lets the page draw and answer, but not so often that waiting would take longer than the work. */
function createBreather(): () => Promise<void> {
  let since = Date.now();
  return async () => {
    if (Date.now() - since < LONGEST_STRETCH) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = Date.now();
  };
}

/**
 * One after the other; a refused one is told of and the others go on. Rejects with HostError only where nothing has been
 * written yet: what was written must stay known, or it could not be taken back.
 */
export async function applySafeFixes(host: SpreadsheetHost, fixes: readonly SafeFix[], options: SafeFixesOptions = {}): Promise<SafeFixesResult> {
  const changes: Change[] = [];
  const refused: { fix: SafeFix; result: MendRefusal }[] = [];
  const breathe = createBreather();
  for (const [index, fix] of fixes.entries()) {
    await breathe();
    if (options.stopped?.()) return { changes, refused, stopped: true, failure: null };
    try {
      const result = await applyFix(host, fix.sheet, fix.fix);
      if (result.ok) changes.push(result.change);
      else refused.push({ fix, result });
    } catch (error) {
      if (changes.length === 0) throw error;
      return { changes, refused, stopped: true, failure: error instanceof Error ? error : new Error(String(error)) };
    }
    options.onProgress?.(index + 1, fixes.length);
  }
  return { changes, refused, stopped: false, failure: null };
}
