/** Cell addresses as the pane may know them: the one place it takes names of cells from. */
export { compareCells, contains, rectToA1, sameCell, toA1 } from '../grid/address';
export type { CellAddress, Rect } from '../grid/address';
