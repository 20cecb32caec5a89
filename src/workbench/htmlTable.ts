/** Tables in clipboard HTML, as Word, Excel, WPS and browsers give them, read as rows of texts. */

/** null: covered by a merged cell of the source, which gives nothing of its own. */
export type PastedText = string | null;
export type PastedBlock = readonly (readonly PastedText[])[];

/** A span beyond this is no table of ours but a mistake or an attack on memory. */
const mostSpan = 1000;
const mostCells = 200_000;

/** Parts of an element whose text nobody sees. */
const unseen = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'TITLE', 'NOSCRIPT']);
const paragraphs = new Set(['P', 'DIV', 'LI', 'TR', 'UL', 'OL', 'TABLE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE']);

/** A line end of the source, which is not one of the text. */
const wrap = '\u0001';
const ideograph = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef';
/** Word wraps its source in mid-sentence; between Chinese characters such a line end means nothing. */
const wrappedChinese = new RegExp(`([${ideograph}])[ \\t]*${wrap}[ \\t${wrap}]*(?=[${ideograph}])`, 'g');

/** All tables of the HTML below each other; null where it holds none. Nothing of it is shown or run. */
export function blockFromHtml(html: string): PastedBlock | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = Array.from(page.querySelectorAll('table')).filter((table) => !table.parentElement?.closest('table'));
  const block = tables.flatMap((table) => rowsOf(table));
  return block.some((row) => row.length > 0) ? block : null;
}

function rowsOf(table: HTMLTableElement): readonly (readonly PastedText[])[] {
  // Excel closes its tables with an invisible row that only tells widths.
  const rows = Array.from(table.rows).filter((row) => !isInvisible(row));
  const grid: (PastedText | undefined)[][] = rows.map(() => []);
  let cells = 0;
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of Array.from(row.cells)) {
      while (grid[top]?.[left] !== undefined) left += 1;
      const width = span(cell.colSpan);
      // 0 means down to the end of the table.
      const height = Math.min(cell.rowSpan === 0 ? rows.length : span(cell.rowSpan), rows.length - top);
      cells += width * height;
      if (cells > mostCells) return;
      const put = grid.slice(top, top + height);
      put.forEach((line, down) => {
        for (let across = 0; across < width; across += 1) line[left + across] = down === 0 && across === 0 ? cellText(cell) : null;
      });
      left += width;
    }
  });
  return filledOut(grid);
}

/** Every row as wide as the widest; what the source leaves out is blank. */
function filledOut(grid: readonly (readonly (PastedText | undefined)[])[]): readonly (readonly PastedText[])[] {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const text = row[column];
      return text === undefined ? '' : text;
    }),
  );
}

function span(wanted: number): number {
  return Math.min(mostSpan, Math.max(1, wanted));
}

function isInvisible(element: Element): boolean {
  return /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

/** The text of a cell as it is seen: line breaks and paragraphs as \n, runs of white space as one space. */
export function cellText(cell: Element): string {
  const text = textOf(cell)
    .replace(wrappedChinese, '$1')
    .replace(/[ \t\u0001\u00a0]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/^\n+|\n+$/g, '')
    .replace(/\n{3,}/g, '\n\n');
  return text.trim();
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\r\n?|\n/g, wrap);
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const name = node.nodeName.toUpperCase();
  if (unseen.has(name)) return '';
  if (name === 'BR') return '\n';
  return Array.from(node.childNodes).reduce((before, child) => joined(before, child), '');
}

/** A paragraph stands on lines of its own. */
function joined(before: string, child: Node): string {
  const text = textOf(child);
  if (!paragraphs.has(child.nodeName.toUpperCase())) {
    // After a paragraph, white space of the source is no text yet.
    return before.endsWith('\n') ? before + text.replace(/^[ \t\u0001]+/, '') : before + text;
  }
  // A blank paragraph shows as one blank line, whatever it holds.
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  return `${start}${text.replace(/^[ \t\u0001]+|[ \t\u0001]+$/g, '').replace(/\n$/, '')}\n`;
}
