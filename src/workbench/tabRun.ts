/**
 * Filling a table row by row: after a run of Tabs, Enter goes to the next row below the cell where the run began.
 * Inside of a selection of several cells both stay within it.
 */
import type { DocumentStore } from '../host/workbench/documentStore';
import type { CellAddress } from '../host/workbench/pageTypes';
import { sameCell } from '../host/workbench/pageTypes';
import type { Direction } from '../host/workbench/selection';
import { isOneCell, selectCell, stepWithin } from '../host/workbench/selection';
import { placeOf, runCommand } from './gridActions';

export interface TabRun {
  readonly column: number;
  /** Where the last Tab led: the selection may have been moved since by other means, and then the run is over. */
  readonly at: CellAddress;
}

function continued(run: TabRun | null, anchor: CellAddress): TabRun | null {
  return run && sameCell(run.at, anchor) ? run : null;
}

/** What Tab and Enter do, with Shift or without; the run as it is afterwards. */
export function tabOrEnter(store: DocumentStore, direction: Direction, run: TabRun | null): TabRun | null {
  const place = placeOf(store);
  if (place && !isOneCell(place.sheet, place.selection)) {
    store.setSelection(stepWithin(place.sheet, place.selection, direction));
    return null;
  }
  if (direction === 'right') return tabOn(store, run);
  if (direction === 'down') enterAfter(store, run);
  else runCommand(store, { kind: 'move', direction, extend: false, times: 1 });
  return run;
}

/** Moves one cell to the right; the run goes on or begins here. */
function tabOn(store: DocumentStore, run: TabRun | null): TabRun | null {
  const from = placeOf(store)?.selection.anchor;
  runCommand(store, { kind: 'move', direction: 'right', extend: false, times: 1 });
  const at = placeOf(store)?.selection.anchor;
  return from && at ? { column: continued(run, from)?.column ?? from.column, at } : null;
}

/** Moves one row down, below the cell where the run began. */
function enterAfter(store: DocumentStore, run: TabRun | null): void {
  const place = placeOf(store);
  const begun = place && continued(run, place.selection.anchor);
  if (begun) store.setSelection(selectCell(place.sheet, { row: place.selection.anchor.row, column: begun.column }), false);
  runCommand(store, { kind: 'move', direction: 'down', extend: false, times: 1 });
}
