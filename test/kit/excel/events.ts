/** Events, from the document to the panes that listen. */
import type { Rect } from '../../../src/grid/address';
import { isSetSupported } from './apiSets';
import type { HostState, Session } from './hostState';
import { nextId } from './hostState';
import { areaToA1 } from './model/areas';
import type { JsonObject } from './protocol/messages';

/** Numbers of the client library. */
export const EventType = { changed: 10, activated: 11, deactivated: 12, added: 13, selected: 14, deleted: 15, renamed: 25 } as const;

/** Events of the whole workbook have this in place of a sheet's id. */
export const WORKBOOK = 'Workbook';
const RICH_API_CATEGORY = 65_536;

/** Who acted: a pane of ours, or (null) a user at this machine or elsewhere. */
export interface Origin {
  readonly session: Session | null;
  readonly source: 'Local' | 'Remote';
}

export const USER: Origin = { session: null, source: 'Local' };
export const COAUTHOR: Origin = { session: null, source: 'Remote' };

export function listeningKey(type: number, targetId: string): string {
  return `${type} ${targetId}`;
}

/** Arrives after the answer to the request that caused it. */
function deliver(state: HostState, session: Session, type: number, targetId: string, message: JsonObject): void {
  if (state.faults.droppedEvents > 0) {
    state.faults.droppedEvents -= 1;
    return;
  }
  const entry = { messageCategory: RICH_API_CATEGORY, messageType: type, targetId, message: JSON.stringify(message), id: nextId(state) };
  const text = JSON.stringify({ type: 3, controlId: '', message: { entries: [entry] } });
  queueMicrotask(() => session.bridge.onMessageFromHost?.(text));
}

/** To every pane that listens to the sheet or to the workbook. */
export function notify(state: HostState, type: number, sheetId: string, messageFor: (session: Session) => JsonObject): void {
  for (const session of state.sessions) {
    if (!session.enableEvents) continue;
    for (const target of [WORKBOOK, sheetId]) {
      if (session.listening.has(listeningKey(type, target))) deliver(state, session, type, target, messageFor(session));
    }
  }
}

/** Before and after of a single cell, as the event tells them. */
export interface ChangeDetails {
  readonly valueBefore: string | number | boolean;
  readonly valueAfter: string | number | boolean;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

export interface ChangeEvent {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
  readonly details?: ChangeDetails;
}

const SHIFTS = { RangeEdited: 'None', RowInserted: 'ShiftCellDown', RowDeleted: 'ShiftCellUp', ColumnInserted: 'ShiftCellRight', ColumnDeleted: 'ShiftCellLeft' } as const;

/**
 * `triggerSource` (ExcelApi 1.14) tells a pane its own changes. We believe that a second pane of the same add-in counts as somebody
 * else; the documentation does not say.
 */
export function notifyChanged(state: HostState, origin: Origin, { sheetId, rect, changeType, details }: ChangeEvent): void {
  const tellsSource = isSetSupported(state.version, 'ExcelApi', '1.14');
  notify(state, EventType.changed, sheetId, (session) => ({
    ...{ worksheetId: sheetId, address: areaToA1(rect), changeType, source: origin.source, referenceId: '', shiftDirection: SHIFTS[changeType] },
    ...details,
    ...(tellsSource ? { triggerSource: origin.session === session ? 'ThisLocalAddin' : 'Unknown' } : {}),
  }));
}
