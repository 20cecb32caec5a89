/** The opened workbook as data: its sheets, what was changed since, and the way back. */
import type { CellAddress } from '../../grid/address';
import type { CellContent } from '../../grid/edit';
import type { CellValue, GridCell } from '../../grid/grid';
import { cellAt } from '../../grid/grid';
import type { CellWrite, StoredChanges, Workbook } from '../../workbook/workbook';
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
  /** Texts of ours that go into the file, by key. */
  readonly stored: ReadonlyMap<string, string>;
  /** The same as they were saved last. */
  readonly savedStored: ReadonlyMap<string, string>;
}

export interface CellInput {
  readonly cell: CellAddress;
  readonly value: CellValue;
}

/** How a value looks under a number format. */
export type Display = (value: CellValue, numberFormat: string | undefined) => string;

export function openDocument(workbook: Workbook, bytes: Uint8Array, fileName: string): OpenDocument {
  const { stored } = workbook;
  return { fileName, bytes, workbook, sheets: workbook.sheets.map(openSheet), done: [], undone: [], saved: null, stored, savedStored: stored };
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
    after: changes.map(({ cell, value }) => ({ cell, content: contentOf(sheet, { cell, value }, display) })),
  };
  return { ...withChanges(document, step.sheet, step.after), done: [...document.done, step], undone: [] };
}

/** A value as the file has it brings the file's own cell back, whatever that one shows. */
function contentOf(sheet: OpenSheet, { cell, value }: CellInput, display: Display): GridCell | undefined {
  const original = cellAt(sheet.original, cell);
  if (original && original.formula === undefined && original.value === value) return original;
  if (value === null || value === '') return undefined;
  const numberFormat = numberFormatAt(sheet, cell);
  const text = display(value, numberFormat);
  return numberFormat === undefined ? { value, text } : { value, text, numberFormat };
}

function withChanges(document: OpenDocument, name: string, changes: readonly CellChange[]): OpenDocument {
  return { ...document, sheets: document.sheets.map((sheet) => (sheet.name === name ? withCells(sheet, changes) : sheet)) };
}

export interface Turned {
  readonly document: OpenDocument;
  readonly step: Step;
}

/** Takes the last step back; null where there is none. */
export function undoStep(document: OpenDocument): Turned | null {
  const step = document.done[document.done.length - 1];
  if (!step) return null;
  const undone = [...document.undone, step];
  return { document: { ...withChanges(document, step.sheet, step.before), done: document.done.slice(0, -1), undone }, step };
}

/** Does the last undone step again; null where there is none. */
export function redoStep(document: OpenDocument): Turned | null {
  const step = document.undone[document.undone.length - 1];
  if (!step) return null;
  const done = [...document.done, step];
  return { document: { ...withChanges(document, step.sheet, step.after), done, undone: document.undone.slice(0, -1) }, step };
}

/** Whether saving now would write another file than the last saved one: what has been put back as it was does not count. */
export function isDirty(document: OpenDocument): boolean {
  if (storedChanges(document.savedStored, document.stored).size > 0) return true;
  const { done, saved } = document;
  if ((done[done.length - 1] ?? null) === saved) return false;
  const since = saved === null ? 0 : done.indexOf(saved) + 1;
  // The saved step has been undone: what it wrote is missing here.
  if (saved !== null && since === 0) return true;
  return !isUnwound(document, done.slice(since));
}

/** Whether every cell that the steps touched holds again what it held before the first of them. */
function isUnwound(document: OpenDocument, steps: readonly Step[]): boolean {
  const seen = new Set<string>();
  for (const { sheet: name, before } of steps) {
    const sheet = sheetNamed(document, name);
    for (const { cell, content } of before) {
      const key = cellKey(name, cell);
      if (seen.has(key)) continue;
      seen.add(key);
      if (!sheet || (cellAt(sheet.grid, cell)?.value ?? null) !== (content?.value ?? null)) return false;
    }
  }
  return true;
}

function cellKey(sheet: string, { row, column }: CellAddress): string {
  return `${row},${column},${sheet}`;
}

/** `handed`: the document as it went into the file; what has been changed since is still unsaved. */
export function markSaved(document: OpenDocument, handed: OpenDocument): OpenDocument {
  return { ...document, saved: handed.done[handed.done.length - 1] ?? null, savedStored: handed.stored };
}

/** The document with one of our texts put in or, with null, taken out; the document itself where nothing changes. */
export function withStored(document: OpenDocument, key: string, value: string | null): OpenDocument {
  if ((document.stored.get(key) ?? null) === value) return document;
  const stored = new Map(document.stored);
  if (value === null) stored.delete(key);
  else stored.set(key, value);
  return { ...document, stored };
}

/** Our texts that differ from the file's. */
export function changedTexts(document: OpenDocument): StoredChanges {
  return storedChanges(document.workbook.stored, document.stored);
}

function storedChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): StoredChanges {
  const changes = new Map<string, string | null>();
  for (const key of before.keys()) if (!after.has(key)) changes.set(key, null);
  for (const [key, value] of after) if (before.get(key) !== value) changes.set(key, value);
  return changes;
}

/** The cells whose value differs from the file, by sheet and then in reading order of the first change. */
export function changedCells(document: OpenDocument): readonly CellWrite[] {
  const seen = new Set<string>();
  const writes: CellWrite[] = [];
  for (const step of document.done) {
    const sheet = sheetNamed(document, step.sheet);
    if (!sheet) continue;
    for (const { cell } of step.after) {
      const key = cellKey(step.sheet, cell);
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
    const { value = null, text = '', formula } = cellAt(sheet.grid, cell) ?? {};
    return formula === undefined ? { cell, value, text } : { cell, value, text, formula };
  });
}
