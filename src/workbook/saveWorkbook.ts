/** Saves edits and our texts into the user's own .xlsx: only what they concern changes, every other part keeps its bytes. */
import { strToU8, zipSync } from 'fflate';
import { compareCells, qualifiedA1, sameCell } from '../grid/address';
import { hasFormulas } from './notices';
import type { PlacedValue } from './patchSheet';
import { FormulaInTheWay, patchSheet } from './patchSheet';
import { askToRecalculate } from './recalculation';
import { changeStoredTexts } from './storedTexts';
import type { CellWrite, StoredChanges } from './workbook';
import { damagedFile, formulaCell, missingSheet, WorkbookError } from './workbookError';
import { assertWritable } from './writableCell';
import type { XlsxPackage } from './xlsxPackage';
import { partText, readPackage } from './xlsxPackage';

/** Saving twice gives the same bytes, so entries carry no clock time; this is the date Excel itself writes. */
const ENTRY_DATE = new Date(1980, 0, 1);

/** In reading order; where a cell is written twice the last write counts. */
function inOrder(writes: readonly CellWrite[]): readonly PlacedValue[] {
  const sorted = [...writes].sort((a, b) => compareCells(a.cell, b.cell));
  return sorted.filter((write, index) => {
    const next = sorted[index + 1];
    return !next || !sameCell(next.cell, write.cell);
  });
}

function patchPart(source: XlsxPackage, part: string, sheet: string, writes: readonly CellWrite[]): Uint8Array {
  try {
    return strToU8(patchSheet(partText(source, part), inOrder(writes)));
  } catch (cause) {
    if (cause instanceof FormulaInTheWay) throw formulaCell(qualifiedA1(sheet, cause.cell));
    throw cause;
  }
}

function patchedWorkbook(source: XlsxPackage, writes: readonly CellWrite[], stored: StoredChanges): string {
  const xml = changeStoredTexts(partText(source, source.workbookPart), stored);
  // Formula cells are never replaced, so the calculation chain stays true; only results may be out of date.
  const outdated = writes.length > 0 && source.sheets.some(({ part }) => hasFormulas(partText(source, part)));
  return outdated ? askToRecalculate(xml) : xml;
}

function patchedParts(source: XlsxPackage, writes: readonly CellWrite[], stored: StoredChanges): Record<string, Uint8Array> {
  const changed: Record<string, Uint8Array> = {};
  for (const sheet of new Set(writes.map((write) => write.sheet))) {
    const part = source.sheets.find(({ name }) => name === sheet)?.part;
    if (part === undefined) throw missingSheet(sheet);
    changed[part] = patchPart(source, part, sheet, writes.filter((write) => write.sheet === sheet));
  }
  const xml = patchedWorkbook(source, writes, stored);
  if (xml !== partText(source, source.workbookPart)) changed[source.workbookPart] = strToU8(xml);
  return changed;
}

/**
 * `original`: an .xlsx or .xlsm as it was opened (for .xls see saveAsXlsx). Where nothing changes the very same bytes come
 * back. `stored`: of our texts only those that differ from the file are written.
 * Cells keep their style; text is stored as text even where it starts with "=". A cell covered by a merge is written
 * like any other: keeping off it is the caller's business. Throws WorkbookError: formula, no-sheet, value, damaged …
 */
export function saveWorkbook(original: Uint8Array, writes: readonly CellWrite[], stored: StoredChanges = new Map()): Uint8Array {
  if (writes.length === 0 && stored.size === 0) return original;
  writes.forEach(assertWritable);
  try {
    const source = readPackage(original);
    const changed = patchedParts(source, writes, stored);
    if (Object.keys(changed).length === 0) return original;
    return zipSync({ ...source.parts, ...changed }, { level: 6, mtime: ENTRY_DATE });
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw damagedFile(cause);
  }
}
