/** Several fields may stand in one cell. */
import { sameCell, type CellAddress } from '../grid/address';

/** Each cell once, in the order in which they come first. */
export function distinctCells(cells: readonly CellAddress[]): readonly CellAddress[] {
  return cells.filter((cell, index) => cells.findIndex((first) => sameCell(first, cell)) === index);
}
