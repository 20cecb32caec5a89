/** The table of contents 目录 of a workbook: lines on a sheet that holds no table of its own. */
import { cleanText, squash } from '../domain/chineseText';
import type { ContentsLine } from '../domain/targetWorkbook';
import type { Grid } from '../grid/grid';

/** The heading stands near the top. */
const ROWS_LOOKED_AT = 6;
/** "…………12", "    12" */
const leader = /(?:[.…·\s\u00b7\u2026]{2,}\s*\d{0,4}|\t\d{1,4})$/u;
const numbered = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、．)）]/;

function isHeading(text: string): boolean {
  return squash(text) === '目录';
}

/** [] where the sheet is no table of contents. */
export function readContents(grid: Grid): readonly ContentsLine[] {
  const heading = grid.rows.slice(0, ROWS_LOOKED_AT).findIndex((row) => row.some((cell) => cell !== undefined && isHeading(cell.text)));
  if (heading < 0) return [];
  return grid.rows.slice(heading + 1).flatMap((cells, index): ContentsLine[] => {
    const column = cells.findIndex((cell) => cell !== undefined && isLine(cell.text));
    const text = cells[column]?.text;
    return text === undefined ? [] : [{ sheet: grid.sheet, cell: { row: heading + 1 + index, column }, text: cleanText(text).replace(leader, '') }];
  });
}

function isLine(text: string): boolean {
  const line = cleanText(text);
  return numbered.test(line) || /绩效(?:目标)?(?:申报)?表/.test(line);
}
