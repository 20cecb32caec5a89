/** References in formulas, rewritten when rows or columns move. */
import type { Rect } from '../../../../src/grid/address';
import { columnName } from '../../../../src/grid/address';
import { isWholeColumns, isWholeRows, parseArea, sheetPrefix } from './areas';
import type { Shift } from './shift';
import { shiftRect } from './shift';

/** A text, or a reference with the sheet it may name. */
const TOKEN = /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.!])/giu;

/** Dollar signs stay where they were. */
function written(rect: Rect, before: string): string {
  const [first = '', last = first] = before.split(':');
  const corner = (row: number, column: number, like: string): string => {
    const columnPart = isWholeRows(rect) ? '' : (/^\$[A-Za-z]/.test(like) ? '$' : '') + columnName(column);
    const rowPart = isWholeColumns(rect) ? '' : (/\$\d/.test(like) ? '$' : '') + String(row + 1);
    return columnPart + rowPart;
  };
  const start = corner(rect.top, rect.left, first);
  return before.includes(':') ? `${start}:${corner(rect.bottom, rect.right, last)}` : start;
}

function namesSheet(prefix: string, sheet: string): boolean {
  return prefix.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'").toLowerCase() === sheet.toLowerCase();
}

/** `home`: the sheet that the formula stands on, null for a name; `moved`: the sheet whose rows or columns move. */
export function shiftFormula(formula: string, home: string | null, moved: string, shift: Shift): string {
  return formula.replace(TOKEN, (all: string, text: string | undefined, prefix: string | undefined, area: string | undefined) => {
    if (text !== undefined || area === undefined) return all;
    if (prefix === undefined ? home !== moved : !namesSheet(prefix, moved)) return all;
    const rect = shiftRect(parseArea(area), shift);
    return (prefix ?? '') + (rect === null ? '#REF!' : written(rect, area));
  });
}

/** Excel keeps references to a sheet that gets another name. */
export function renameInFormula(formula: string, before: string, after: string): string {
  return formula.replace(TOKEN, (all: string, text: string | undefined, prefix: string | undefined, area: string | undefined) =>
    text === undefined && prefix !== undefined && namesSheet(prefix, before) ? sheetPrefix(after) + (area ?? '') : all,
  );
}
