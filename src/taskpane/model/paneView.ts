/** Which of the pane's screens a state calls for. */
import { isEmptyForm } from '../../report/emptyForm';
import type { LiveErrorCode } from '../../tasks/liveCheck';
import type { PaneState } from './paneState';
import { shownTable } from './paneState';
import { countBySeverity, visibleFindings } from './severity';
import type { SeverityCounts } from './severity';

export type PaneView =
  /** Nobody has asked yet; one button. */
  | { readonly screen: 'welcome' }
  | { readonly screen: 'working' }
  | { readonly screen: 'noSheet' }
  | { readonly screen: 'failed'; readonly code: LiveErrorCode; readonly message: string }
  /** `reason`: what was found instead of a table. */
  | { readonly screen: 'noTable'; readonly reason: string }
  | { readonly screen: 'table'; readonly list: ListView; readonly counts: SeverityCounts };

/** What stands in place of the list, where it has nothing to list. */
export type ListView = 'findings' | 'emptyForm' | 'allGood' | 'onlyHints' | 'allHidden';

export function paneView(state: PaneState): PaneView {
  const { live, report } = state;
  if (live.error && !report) return { screen: 'failed', ...live.error };
  if (report) {
    const table = shownTable(state);
    if (!table) return { screen: 'noTable', reason: report.skipped ?? '' };
    return { screen: 'table', list: listView(state), counts: countBySeverity(table.findings) };
  }
  if (live.phase === 'checking') return { screen: 'working' };
  return state.asked && live.sheet === null ? { screen: 'noSheet' } : { screen: 'welcome' };
}

function listView(state: PaneState): ListView {
  const table = shownTable(state);
  if (!table) return 'findings';
  if (table.findings.length === 0) return isEmptyForm(table.table) ? 'emptyForm' : 'allGood';
  if (visibleFindings(table.findings, state.filter).length > 0) return 'findings';
  const { error, warning } = countBySeverity(table.findings);
  return error + warning === 0 && !state.filter.info ? 'onlyHints' : 'allHidden';
}
