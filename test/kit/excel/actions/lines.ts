/** Rows and columns inserted and deleted. */
import type { Origin } from '../events';
import { notifyChanged } from '../events';
import type { HostState } from '../hostState';
import { WHOLE_SHEET } from '../model/areas';
import type { Sheet } from '../model/document';
import type { Shift } from '../model/shift';
import { shiftRects } from '../model/shift';
import { shiftSheet } from '../model/shiftSheet';
import { calculate } from './enterValues';
import type { Permission } from './protection';
import { requirePermission } from './protection';

function permissionFor({ axis, count }: Shift): Permission {
  if (axis === 'row') return count > 0 ? 'allowInsertRows' : 'allowDeleteRows';
  return count > 0 ? 'allowInsertColumns' : 'allowDeleteColumns';
}

/** Ranges that somebody holds go along with their cells. */
export function shiftLines(state: HostState, origin: Origin, sheet: Sheet, shift: Shift): void {
  requirePermission(sheet, permissionFor(shift));
  shiftSheet(state.document, sheet, shift);
  for (const target of state.targets) if (target.sheetId === sheet.id) target.rects = shiftRects(target.rects, shift);
  calculate(state, [{ sheet, rect: WHOLE_SHEET }]);
  const last = shift.at + Math.abs(shift.count) - 1;
  const rect = shift.axis === 'row' ? { ...WHOLE_SHEET, top: shift.at, bottom: last } : { ...WHOLE_SHEET, left: shift.at, right: last };
  const line = shift.axis === 'row' ? 'Row' : 'Column';
  notifyChanged(state, origin, { sheetId: sheet.id, rect, changeType: `${line}${shift.count > 0 ? 'Inserted' : 'Deleted'}` });
}
