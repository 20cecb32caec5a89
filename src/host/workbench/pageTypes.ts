/** What the page shares with its adapter of the grid and the port: the page itself may import neither. */
export type { CellAddress, Rect } from '../../grid/address';
export { columnName, rectToA1, sameCell, toA1 } from '../../grid/address';
export type { GridCell, GridRow } from '../../grid/grid';
export { cellAt } from '../../grid/grid';
export type { Mark, MarkSeverity, SpreadsheetHost } from '../spreadsheetHost';
