/** Brings formulas up to date after cells have changed. */
import type { Rect } from '../../../../src/grid/address';
import { intersects } from '../../../../src/grid/address';
import { rectOfCell } from './areas';
import { withoutText } from './cells';
import type { Cell, Document, Sheet } from './document';
import { columnOfKey, findSheet, rowOfKey } from './document';
import { canEvaluate, evaluate } from './evaluate';
import type { Formula } from './formula';
import { parseFormula, referencesIn } from './formula';

export interface Changed {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

interface FormulaCell extends Changed {
  readonly key: number;
  readonly cell: Cell;
  readonly formula: Formula;
  readonly precedents: readonly Changed[];
}

function formulaCells(document: Document): readonly FormulaCell[] {
  return document.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, cell]) => {
      const formula = cell.formula === undefined ? null : parseFormula(cell.formula);
      if (formula === null) return [];
      const precedents = referencesIn(formula).flatMap(({ sheet: name, rect }) => {
        const found = name === null ? sheet : findSheet(document, name);
        return found === undefined ? [] : [{ sheet: found, rect }];
      });
      return [{ sheet, rect: rectOfCell({ row: rowOfKey(key), column: columnOfKey(key) }), key, cell, formula, precedents }];
    }),
  );
}

function touches(changes: readonly Changed[], { sheet, rect }: Changed): boolean {
  return changes.some((change) => change.sheet === sheet && intersects(change.rect, rect));
}

/** What changed directly, and then what depends on it, however far. */
function dependentsOf(all: readonly FormulaCell[], changes: readonly Changed[]): readonly FormulaCell[] {
  const dirty = new Set<FormulaCell>();
  let wave = changes;
  while (wave.length > 0) {
    const next = all.filter((cell) => !dirty.has(cell) && (touches(wave, cell) || cell.precedents.some((precedent) => touches(wave, precedent))));
    for (const cell of next) dirty.add(cell);
    wave = next;
  }
  return [...dirty];
}

function calculate(document: Document, cell: FormulaCell, waiting: Set<FormulaCell>): void {
  // Taken off the list first: a circle ends where it began.
  waiting.delete(cell);
  for (const other of [...waiting]) if (waiting.has(other) && touches(cell.precedents, other)) calculate(document, other, waiting);
  const value = evaluate({ document, sheet: cell.sheet }, cell.formula);
  // A text that came with the file stays for as long as the value does.
  if (value !== cell.cell.value) cell.sheet.cells.set(cell.key, { ...withoutText(cell.cell), value });
}

/** Formulas with a function unknown here keep the value that they have. `dependents`: false leaves all but the changed cells alone. */
export function recalculate(document: Document, changes: readonly Changed[], { dependents = true } = {}): void {
  const all = formulaCells(document).filter(({ formula }) => canEvaluate(formula));
  const dirty = dependents ? dependentsOf(all, changes) : all.filter((cell) => touches(changes, cell));
  const waiting = new Set(dirty);
  for (const cell of dirty) if (waiting.has(cell)) calculate(document, cell, waiting);
}
