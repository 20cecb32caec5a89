/** The opened workbook as data: its sheets, what was changed since, and the way back. */
import type { CellAddress } from '../../grid/address';
import type { CellContent } from '../../grid/edit';
import type { CellValue, GridCell } from '../../grid/grid';
import { cellAt } from '../../grid/grid';
import type { CellWrite, Workbook } from '../../workbook/workbook';
import type { CellChange, OpenSheet } from './openSheet';
import { numberFormatAt, openSheet, withCells } from './openSheet';
import { isCovered } from './mergeIndex';

export type Origin = 'user' | 'ours';

/** One thing that 撤销 takes back. */
export interface Step {
  readonly sheet: string;
  readonly origin: Origin;
  readonly before: readonly CellChange[];
  readonly after: readonly CellChange[];
}

export interface OpenDocument {
  readonly fileName: string;
  /** The file as it was opened; saving patches these bytes. */
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  readonly sheets: readonly OpenSheet[];
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
  /** Last step that has been saved; null for the file as opened. */
  readonly saved: Step | null;
}

export interface CellInput {
  readonly cell: CellAddress;
  readonly value: CellValue;
}

/** How a value looks under a number format. */
export type Display = (value: CellValue, numberFormat: string | undefined) => string;

export function openDocument(workbook: Workbook, bytes: Uint8Array, fileName: string): OpenDocument {
  return { fileName, bytes, workbook, sheets: workbook.sheets.map(openSheet), done: [], undone: [], saved: null };
}

export function sheetNamed(document: OpenDocument, name: string): OpenSheet | undefined {
  return document.sheets.find((sheet) => sheet.name === name);
}

/** `formula`: its result would be lost, and this page does not calculate. `covered`: hidden below a merged area. */
export type Refusal = 'formula' | 'covered';

/** Why a cell may not be written; null where it may. */
export function refusal(sheet: OpenSheet, cell: CellAddress): Refusal | null {
  if (isCovered(sheet.merges, cell)) return 'covered';
  return cellAt(sheet.grid, cell)?.formula === undefined ? null : 'formula';
}

/**
 * Writes values into cells of a sheet as one step. Values that change nothing are left out; the document itself comes back
 * where nothing remains. The caller has asked `refusal` for every cell.
 */
export function writeCells(document: OpenDocument, sheet: OpenSheet, inputs: readonly CellInput[], origin: Origin, display: Display): OpenDocument {
  const changes = inputs.filter(({ cell, value }) => (cellAt(sheet.grid, cell)?.value ?? null) !== value);
  if (changes.length === 0) return document;
  const step: Step = {
    sheet: sheet.name,
    origin,
    before: changes.map(({ cell }) => ({ cell, content: cellAt(sheet.grid, cell) })),
    after: changes.map(({ cell, value }) => ({ cell, content: contentOf(value, numberFormatAt(sheet, cell), display) })),
  };
  return { ...withChanges(document, step.sheet, step.after), done: [...document.done, step], undone: [] };
}

function contentOf(value: CellValue, numberFormat: string | undefined, display: Display): GridCell | undefined {
  if (value === null || value === '') return undefined;
  const text = display(value, numberFormat);
  return numberFormat === undefined ? { value, text } : { value, text, numberFormat };
}

function withChanges(document: OpenDocument, name: string, changes: readonly CellChange[]): OpenDocument {
  return { ...document, sheets: document.sheets.map((sheet) => (sheet.name === name ? withCells(sheet, changes) : sheet)) };
}

/** Takes the last step back; null where there is none. */
export function undoStep(document: OpenDocument): { readonly document: OpenDocument; readonly step: Step } | null {
  const step = document.done[document.done.length - 1];
  if (!step) return null;
  const undone = [...document.undone, step];
  return { document: { ...withChanges(document, step.sheet, step.before), done: document.done.slice(0, -1), undone }, step };
}

/** Does the last undone step again; null where there is none. */
export function redoStep(document: OpenDocument): { readonly document: OpenDocument; readonly step: Step } | null {
  const step = document.undone[document.undone.length - 1];
  if (!step) return null;
  const done = [...document.done, step];
  return { document: { ...withChanges(document, step.sheet, step.after), done, undone: document.undone.slice(0, -1) }, step };
}

export function isDirty(document: OpenDocument): boolean {
  return (document.done[document.done.length - 1] ?? null) !== document.saved;
}

/** `handed`: the document as it went into the file; what has been changed since is still unsaved. */
export function markSaved(document: OpenDocument, handed: OpenDocument): OpenDocument {
  return { ...document, saved: handed.done[handed.done.length - 1] ?? null };
}

/** The cells whose value differs from the file, by sheet and then in reading order of the first change. */
export function changedCells(document: OpenDocument): readonly CellWrite[] {
  const seen = new Set<string>();
  const writes: CellWrite[] = [];
  for (const step of document.done) {
    const sheet = sheetNamed(document, step.sheet);
    if (!sheet) continue;
    for (const { cell } of step.after) {
      const key = `${cell.row},${cell.column},${step.sheet}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const value = cellAt(sheet.grid, cell)?.value ?? null;
      if (value !== (cellAt(sheet.original, cell)?.value ?? null)) writes.push({ sheet: step.sheet, cell, value });
    }
  }
  return writes;
}

/** What cells hold now, as needed to put it back. */
export function contentsOf(sheet: OpenSheet, cells: readonly CellAddress[]): readonly CellContent[] {
  return cells.map((cell) => {
    const now = cellAt(sheet.grid, cell);
    const value = now?.value ?? null;
    return now?.formula === undefined ? { cell, value } : { cell, value, formula: now.formula };
  });
}
