/** What every object of the API stands on. */
import type { Rect } from '../../../../src/grid/address';
import type { Origin } from '../events';
import type { HostState, Session } from '../hostState';
import type { Sheet } from '../model/document';
import { sheetOf } from '../model/document';
import type { Target } from '../model/target';
import { RemoteError } from '../protocol/remoteError';

export interface Context {
  readonly state: HostState;
  readonly session: Session;
}

export function originOf({ session }: Context): Origin {
  return { session, source: 'Local' };
}

/** Throws ItemNotFound where the sheet is gone. */
export function sheetById({ state }: Context, id: string): Sheet {
  return sheetOf(state.document, id);
}

export function newTarget({ state }: Context, sheetId: string, rects: readonly Rect[]): Target {
  const target = { sheetId, rects };
  state.targets.add(target);
  return target;
}

/** Throws InvalidReference where all its cells were deleted. */
export function rectOf({ rects }: Target): Rect {
  const [rect] = rects;
  if (rect === undefined) throw new RemoteError('InvalidReference', 'its cells were deleted');
  return rect;
}
