/** What is to be said of the sheet and of what was last attempted, below the bar of every screen. */
import { BrokenPart } from './BrokenPart';
import { ErrorBoundary } from './ErrorBoundary';
import { lazyPart } from './lazyPart';
import type { PaneView } from './model/paneView';
import type { Pane } from './usePane';

const Notices = lazyPart(async () => (await import('./Notices')).Notices);
const SheetNotices = lazyPart(async () => (await import('./SheetNotices')).SheetNotices);

/** The host waits for the user, marks are left from an earlier time, or the sheet refuses them. */
export function hasSheetNotices({ waiting, sheetMarks }: Pane): boolean {
  return waiting || sheetMarks.left || sheetMarks.refusal !== null;
}

export interface NoticeStripProps {
  readonly pane: Pane;
  readonly screen: PaneView['screen'];
}

export function NoticeStrip({ pane, screen }: NoticeStripProps) {
  const { live, trouble } = pane.state;
  // A start screen says itself why a check has failed.
  const troubled = trouble !== null || (screen === 'table' && (live.error !== null || live.outdated));
  const told = hasSheetNotices(pane);
  if (!troubled && !told) return null;
  return (
    <ErrorBoundary notice={(error, retry) => <BrokenPart error={error} onRetry={retry} />}>
      {told ? <SheetNotices pane={pane} /> : null}
      {troubled ? <Notices pane={pane} /> : null}
    </ErrorBoundary>
  );
}
