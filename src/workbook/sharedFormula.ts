/** Writes out the formula of a cell that shares the formula of another cell, as Excel shows it. */
import type { CellAddress } from '../grid/address';
import { columnIndex, columnName } from '../grid/address';

/** A text, a quoted sheet name, or a word that may be a reference; the first two stay as they are. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\w.$\u00a1-\uffff]+(?:\s*[(!])?/g;
const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

function moved(reference: RegExpExecArray, rows: number, columns: number): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = reference;
  const column = fixedColumn ? columnIndex(letters) : columnIndex(letters) + columns;
  const row = fixedRow ? Number(digits) : Number(digits) + rows;
  if (column < 0 || row < 1) return '#REF!';
  return `${fixedColumn}${columnName(column)}${fixedRow}${row}`;
}

/** `formula` without "=", as written in cell `from`; gives it as it reads in cell `to`. */
export function shiftFormula(formula: string, from: CellAddress, to: CellAddress): string {
  return formula.replace(PIECE, (piece) => {
    const reference = REFERENCE.exec(piece);
    return reference ? moved(reference, to.row - from.row, to.column - from.column) : piece;
  });
}
