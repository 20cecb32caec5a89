/** Blocks of cells as clipboard text: tab-separated, with quotes where a cell holds tabs, line breaks or quotes. */

/** One row per line, cells apart by tabs; a cell with tab, line break or quote is quoted as spreadsheets do. */
export function toClipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The reverse. A quoted cell keeps its line breaks (as \n); one line break at the very end is no row of its own. */
export function fromClipboardText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (position <= source.length) {
    const cell = readCell(source, position);
    row.push(cell.text);
    position = cell.end + 1;
    if (source.charAt(cell.end) === '\t') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** One cell from `start`; `end` is the index of the tab or line break behind it, or the end of the text. */
function readCell(source: string, start: number): { readonly text: string; readonly end: number } {
  const plainEnd = endOfPlain(source, start);
  const closing = source.charAt(start) === '"' ? closingQuote(source, start + 1) : -1;
  // A quote that never closes, or closes in mid-cell, is ordinary text (5" or "甲"乙).
  if (closing === -1 || endOfPlain(source, closing + 1) !== closing + 1) return { text: source.slice(start, plainEnd), end: plainEnd };
  return { text: source.slice(start + 1, closing).replace(/""/g, '"'), end: closing + 1 };
}

function closingQuote(source: string, from: number): number {
  for (let index = from; index < source.length; index += 1) {
    if (source.charAt(index) !== '"') continue;
    if (source.charAt(index + 1) !== '"') return index;
    index += 1;
  }
  return -1;
}

function endOfPlain(source: string, from: number): number {
  let index = from;
  while (index < source.length && source.charAt(index) !== '\t' && source.charAt(index) !== '\n') index += 1;
  return index;
}
