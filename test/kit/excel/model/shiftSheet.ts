/** Inserts or deletes rows or columns: cells, formats, merged areas, rules, names and formulas go along. */
import type { Cell, Document, Rule, Sheet } from './document';
import { cellKey, columnOfKey, rowOfKey } from './document';
import { keysIn } from './cells';
import { shiftFormula } from './formulaShift';
import { rewriteFormulas } from './rewriteFormulas';
import { cellCount, WHOLE_SHEET } from './areas';
import type { Shift } from './shift';
import { shiftIndex, shiftLines, shiftRects } from './shift';

function shiftKeys<Value>(map: ReadonlyMap<number, Value>, shift: Shift): Map<number, Value> {
  const shifted = new Map<number, Value>();
  for (const [key, value] of map) {
    const row = shift.axis === 'row' ? shiftIndex(rowOfKey(key), shift) : rowOfKey(key);
    const column = shift.axis === 'column' ? shiftIndex(columnOfKey(key), shift) : columnOfKey(key);
    if (row !== null && column !== null) shifted.set(cellKey(row, column), value);
  }
  return shifted;
}

/** What a merged area holds stays when its first line goes and others remain: it moves to the new first cell. */
function saveMergedContents(sheet: Sheet, shift: Shift): void {
  const gone = shift.at - shift.count;
  for (const { top, left, bottom, right } of sheet.merges) {
    const [first, last] = shift.axis === 'row' ? [top, bottom] : [left, right];
    if (first < shift.at || first >= gone || last < gone) continue;
    const cell = sheet.cells.get(cellKey(top, left));
    if (cell !== undefined) sheet.cells.set(shift.axis === 'row' ? cellKey(gone, left) : cellKey(top, gone), cell);
  }
}

/** New lines take the formats of the line before them, as Excel does unless it is asked otherwise. */
function inheritFormats(sheet: Sheet, { axis, at, count }: Shift): void {
  if (at === 0) return;
  const before = axis === 'row' ? { ...WHOLE_SHEET, top: at - 1, bottom: at - 1 } : { ...WHOLE_SHEET, left: at - 1, right: at - 1 };
  for (const key of keysIn(sheet.styles, before)) {
    const style = sheet.styles.get(key);
    if (style === undefined) continue;
    for (let line = at; line < at + count; line += 1) sheet.styles.set(axis === 'row' ? cellKey(line, columnOfKey(key)) : cellKey(rowOfKey(key), line), style);
  }
}

function shiftRules(rules: readonly Rule[], shift: Shift): readonly Rule[] {
  return rules.map((rule) => ({ ...rule, rects: shiftRects(rule.rects, shift) })).filter(({ rects }) => rects.length > 0);
}

/** `sheet` is changed in place, and so are the formulas and names elsewhere that refer to it. */
export function shiftSheet(document: Document, sheet: Sheet, shift: Shift): void {
  if (shift.count < 0) saveMergedContents(sheet, shift);
  sheet.cells = shiftKeys<Cell>(sheet.cells, shift);
  sheet.styles = shiftKeys(sheet.styles, shift);
  if (shift.count > 0) inheritFormats(sheet, shift);
  sheet.merges = shiftRects(sheet.merges, shift).filter((rect) => cellCount(rect) > 1);
  sheet.rules = shiftRules(sheet.rules, shift);
  sheet.validations = sheet.validations.map((validation) => ({ ...validation, rects: shiftRects(validation.rects, shift) }));
  if (shift.axis === 'row') {
    sheet.hiddenRows = shiftLines(sheet.hiddenRows, shift);
    sheet.rowHeights = shiftLines(sheet.rowHeights, shift);
  } else {
    sheet.hiddenColumns = shiftLines(sheet.hiddenColumns, shift);
    sheet.columnWidths = shiftLines(sheet.columnWidths, shift);
  }
  if (document.activeId === sheet.id) document.selection = shiftRects(document.selection, shift);
  rewriteFormulas(document, (formula, home) => shiftFormula(formula, home, sheet.name, shift));
}
