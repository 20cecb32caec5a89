/** Excel's event of a change in the port's terms. Pure. */
import type { CellAddress } from '../../grid/address';
import { parseRange } from '../../grid/address';
import type { SheetChange } from '../spreadsheetHost';
import { cellCount } from './rangeRect';

/** Naming more cells than this costs more than checking them all. */
const MOST_CELLS = 4000;

/** null where the address names whole rows or columns, or too many cells. "B2:C3", "A1,C3" */
export function cellsOf(address: string): readonly CellAddress[] | null {
  const cells: CellAddress[] = [];
  for (const part of address.split(',')) {
    const rect = parseRange(part.trim().replace(/^.*!/, ''));
    if (rect === null || cells.length + cellCount(rect) > MOST_CELLS) return null;
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) cells.push({ row, column });
    }
  }
  return cells;
}

export type ChangedArgs = Pick<Excel.WorksheetChangedEventArgs, 'address' | 'changeType' | 'triggerSource'>;

export function changeOf(sheet: string, { address, changeType, triggerSource }: ChangedArgs): SheetChange {
  return {
    sheet,
    cells: cellsOf(address),
    origin: triggerSource === 'ThisLocalAddin' ? 'ours' : 'user',
    structure: changeType !== 'RangeEdited',
  };
}
