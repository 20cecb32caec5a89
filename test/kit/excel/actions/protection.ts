/** What a protected sheet allows. */
import type { Rect } from '../../../../src/grid/address';
import { cellCount } from '../model/areas';
import { keysIn } from '../model/cells';
import type { Sheet } from '../model/document';
import { RemoteError } from '../protocol/remoteError';

/** Options of Excel's protection that matter here; each has to be allowed by name. */
export type Permission = 'allowFormatCells' | 'allowFormatRows' | 'allowFormatColumns' | 'allowInsertRows' | 'allowInsertColumns' | 'allowDeleteRows' | 'allowDeleteColumns';

/** Throws AccessDenied. Cells are locked unless their format says otherwise. */
export function requireUnlocked(sheet: Sheet, rects: readonly Rect[]): void {
  if (sheet.protection === null) return;
  for (const rect of rects) {
    const unlocked = keysIn(sheet.styles, rect).filter((key) => sheet.styles.get(key)?.['locked'] === false);
    if (unlocked.length < cellCount(rect)) throw new RemoteError('AccessDenied', `sheet ${sheet.name} is protected`);
  }
}

/** Throws AccessDenied. */
export function requirePermission(sheet: Sheet, permission: Permission): void {
  if (sheet.protection !== null && sheet.protection[permission] !== true) throw new RemoteError('AccessDenied', `sheet ${sheet.name} is protected: ${permission}`);
}

/** Throws AccessDenied: merging, for one, is never allowed. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection !== null) throw new RemoteError('AccessDenied', `sheet ${sheet.name} is protected`);
}
