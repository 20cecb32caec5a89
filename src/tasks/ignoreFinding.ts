/** Adds one ignore to the list kept with the file, or takes it out again. */
import { withIgnore, withoutIgnore } from '../checking/ignores';
import type { Ignore } from '../checking/ignores';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import { readIgnores, saveIgnores } from './ignoring';

export { ignoreOf } from '../checking/ignores';
export { renewIgnores } from './ignoring';
export type { Ignore } from '../checking/ignores';

export interface IgnoreChange {
  readonly kind: 'ignore' | 'restore';
  readonly ignore: Ignore;
}

/**
 * The list after the change; null, and nothing written, where the file holds one that cannot be read. Rejects with HostError
 * where the host cannot keep it.
 */
export async function changeIgnores(host: SpreadsheetHost, change: IgnoreChange): Promise<readonly Ignore[] | null> {
  // Read again: the file may have been ignored in from elsewhere since.
  const before = await readIgnores(host);
  if (before === null) return null;
  const after = change.kind === 'ignore' ? withIgnore(before, change.ignore) : withoutIgnore(before, change.ignore);
  await saveIgnores(host, after);
  return after;
}

/** The change that takes this one back. */
export function opposite({ kind, ignore }: IgnoreChange): IgnoreChange {
  return { kind: kind === 'ignore' ? 'restore' : 'ignore', ignore };
}
