/** Finds a text in the cells of a workbook, and the match before or after a place. */
import { isCovered } from '../host/workbench/mergeIndex';
import type { OpenSheet } from '../host/workbench/openSheet';
import type { CellAddress } from '../host/workbench/pageTypes';

export interface FoundCell {
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** Whether letters are large or small, wide or narrow makes no difference. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** In the order of the sheets, each in reading order. Cells that nobody sees (hidden rows, below merged areas) are left out. */
export function findMatches(sheets: readonly OpenSheet[], query: string): readonly FoundCell[] {
  const wanted = folded(query);
  return wanted === '' ? [] : sheets.flatMap((sheet) => matchesOn(sheet, wanted));
}

function matchesOn(sheet: OpenSheet, wanted: string): readonly FoundCell[] {
  const { rows, hiddenRows, hiddenColumns } = sheet.grid;
  const found: FoundCell[] = [];
  rows.forEach((cells, row) => {
    if (hiddenRows.has(row)) return;
    cells.forEach((content, column) => {
      if (!content || hiddenColumns.has(column) || !folded(content.text).includes(wanted)) return;
      if (!isCovered(sheet.merges, { row, column })) found.push({ sheet: sheet.name, cell: { row, column } });
    });
  });
  return found;
}

/** -1 before, 0 same, 1 after: by tab, then in reading order. */
function compare(order: ReadonlyMap<string, number>, a: FoundCell, b: FoundCell): number {
  const tabs = (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0);
  return tabs || a.cell.row - b.cell.row || a.cell.column - b.cell.column;
}

/** `here`: the match at the place itself counts too. Round the end it goes on at the beginning. null where nothing matches. */
export function matchFrom(
  sheets: readonly OpenSheet[],
  matches: readonly FoundCell[],
  place: FoundCell,
  direction: 'here' | 'next' | 'previous',
): FoundCell | null {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const first = matches[0] ?? null;
  const last = matches[matches.length - 1] ?? null;
  if (direction === 'previous') {
    const before = matches.filter((match) => compare(order, match, place) < 0);
    return before[before.length - 1] ?? last;
  }
  const least = direction === 'here' ? 0 : 1;
  return matches.find((match) => compare(order, match, place) >= least) ?? first;
}
