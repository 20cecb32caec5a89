/** Copies the selection of the opened document, and pastes at it. */
import type { DocumentStore } from '../host/workbench/documentStore';
import { sheetNamed } from '../host/workbench/document';
import type { CellAddress, Rect } from '../host/workbench/pageTypes';
import { cellAt } from '../host/workbench/pageTypes';
import { isOneCell, selectRect } from '../host/workbench/selection';
import { toClipboardText } from './clipboard';
import { fillSelection, inputsOf, placeOf, rectOf, told } from './gridActions';
import type { PastedBlock } from './htmlTable';
import type { ClipboardTexts } from './pastedBlock';
import { pastedBlock } from './pastedBlock';
import { pasteTarget, repeatedTarget } from './pasteTarget';
import { words } from './words';

/**
 * Puts what the clipboard holds at the selection; a single text fills the whole selection, a block that fits into it
 * several times is repeated. One step for 撤销.
 */
export function paste(store: DocumentStore, clipboard: ClipboardTexts): string | null {
  const place = placeOf(store);
  const block = pastedBlock(clipboard);
  if (!place || !block) return null;
  const only = singleText(block);
  if (only !== null) return fillSelection(store, only);
  const { sheet, selection } = place;
  // Also of a selection that was drawn from its far corner backwards.
  const first = { row: selection.rect.top, column: selection.rect.left };
  const { puts, lost, stretched } = repeatedTarget(sheet, selection.rect, block) ?? pasteTarget(sheet, first, block);
  const outcome = store.write(sheet.name, inputsOf(sheet, puts, store.display), 'user');
  const now = sheetNamed(store.getState().document, sheet.name) ?? sheet;
  store.setSelection(selectRect(now, around(first, puts.map(({ cell }) => cell))), false);
  const said = [told(outcome), lost > 0 ? words.coveredPaste(lost) : null, stretched ? words.stretchedPaste : null];
  return said.filter((sentence) => sentence !== null).join(' ') || null;
}

/** The text of a block that is one cell, merged or not; null for any other. */
function singleText(block: PastedBlock): string | null {
  const texts = block.flatMap((line) => line.filter((text) => text !== null));
  return texts.length === 1 ? (texts[0] ?? null) : null;
}

/** The rectangle around a first cell and the cells that were written. */
function around(first: CellAddress, cells: readonly CellAddress[]): Rect {
  return cells.reduce<Rect>(
    (rect, { row, column }) => ({ ...rect, bottom: Math.max(rect.bottom, row), right: Math.max(rect.right, column) }),
    rectOf(first),
  );
}

/** The selected block as clipboard text, as displayed. Rows and columns that are hidden are left out. */
export function copySelection(store: DocumentStore): string {
  const place = placeOf(store);
  if (!place) return '';
  const { sheet, selection } = place;
  const rows: string[][] = [];
  for (let row = selection.rect.top; row <= selection.rect.bottom; row += 1) {
    if (sheet.grid.hiddenRows.has(row)) continue;
    const texts: string[] = [];
    for (let column = selection.rect.left; column <= selection.rect.right; column += 1) {
      if (!sheet.grid.hiddenColumns.has(column)) texts.push(cellAt(sheet.grid, { row, column })?.text ?? '');
    }
    rows.push(texts);
  }
  // A merged area copies as the one cell that it shows.
  return toClipboardText(isOneCell(sheet, selection) ? [[rows[0]?.[0] ?? '']] : rows);
}
