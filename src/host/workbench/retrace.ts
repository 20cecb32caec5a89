/** 撤销 and 重做 asked for from outside the grid: where the grid's own would do the same, there is one history for both. */
import { cellAt } from '../../grid/grid';
import type { CellInput, OpenDocument, Turned } from './document';
import { redoStep, sheetNamed, undoStep } from './document';

function keyOf({ cell }: Pick<CellInput, 'cell'>): string {
  return `${cell.row},${cell.column}`;
}

function holds(document: OpenDocument, name: string, inputs: readonly CellInput[]): boolean {
  const sheet = sheetNamed(document, name);
  return sheet !== undefined && inputs.every(({ cell, value }) => (cellAt(sheet.grid, cell)?.value ?? null) === value);
}

/** Turns step after step of ours, as long as they touch no other cell, until the cells hold `inputs`; null where they never do. */
function turnedTo(document: OpenDocument, name: string, inputs: readonly CellInput[], turn: (from: OpenDocument) => Turned | null): OpenDocument | null {
  const wanted = new Set(inputs.map(keyOf));
  let turned = turn(document);
  while (turned) {
    const { step } = turned;
    if (step.sheet !== name || step.origin !== 'ours' || step.after.some((change) => !wanted.has(keyOf(change)))) return null;
    if (holds(turned.document, name, inputs)) return turned.document;
    turned = turn(turned.document);
  }
  return null;
}

/** The document after the grid's own last steps, taken back or done again, where they come to exactly `inputs`; else null. */
export function retraced(document: OpenDocument, sheet: string, inputs: readonly CellInput[]): OpenDocument | null {
  if (holds(document, sheet, inputs)) return null;
  return turnedTo(document, sheet, inputs, undoStep) ?? turnedTo(document, sheet, inputs, redoStep);
}
