/** Where a row stood before earlier edits moved it. */
import type { Edit } from '../../grid/edit';

/** null for a row that one of the edits inserted. `earlier`: in the order in which they are made. */
export function originOfRow(row: number, earlier: readonly Edit[]): number | null {
  let origin = row;
  for (const edit of [...earlier].reverse()) {
    if (edit.kind === 'insertRow' && origin === edit.row) return null;
    if (edit.kind === 'insertRow' && origin > edit.row) origin -= 1;
    if (edit.kind === 'deleteRow' && origin >= edit.row) origin += 1;
  }
  return origin;
}
