/** A value together with the text it was read from and the cell that holds it. */
import type { CellAddress } from '../grid/address';

/**
 * `Field | null`: null where the form has no such field at all.
 * A field whose cell is blank has `value: null`, `text: ''` and the blank cell's address.
 */
export interface Field<T> {
  readonly value: T | null;
  /** Displayed text of the cell, untouched. */
  readonly text: string;
  readonly cell: CellAddress;
}
