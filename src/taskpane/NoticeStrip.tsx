/** What is to be said of the sheet and of what was last attempted, below the bar of every screen. */
import { makeStyles } from '@fluentui/react-components';
import { BrokenPart } from './BrokenPart';
import { ErrorBoundary } from './ErrorBoundary';
import { lazyPart } from './lazyPart';
import type { PaneView } from './model/paneView';
import type { Pane } from './usePane';

const Notices = lazyPart(async () => (await import('./Notices')).Notices);
const SheetNotices = lazyPart(async () => (await import('./SheetNotices')).SheetNotices);

const useStyles = makeStyles({
  // Never squeezed, or its buttons would lie below what follows; in a low pane the findings still get the larger half.
  root: { flexShrink: 0, maxHeight: '45%', overflowY: 'auto' },
});

/** The host waits for the user, marks are left from an earlier time, or the sheet refuses them. */
export function hasSheetNotices({ waiting, sheetMarks }: Pane): boolean {
  return waiting || sheetMarks.left || sheetMarks.refusal !== null;
}

export interface NoticeStripProps {
  readonly pane: Pane;
  readonly screen: PaneView['screen'];
}

export function NoticeStrip({ pane, screen }: NoticeStripProps) {
  const styles = useStyles();
  const { live, trouble } = pane.state;
  // A start screen says itself why a check has failed.
  const troubled = trouble !== null || (screen === 'table' && (live.error !== null || live.outdated));
  const told = hasSheetNotices(pane);
  if (!troubled && !told) return null;
  return (
    <div className={styles.root}>
      <ErrorBoundary notice={(error, retry) => <BrokenPart error={error} onRetry={retry} />}>
        {told ? <SheetNotices pane={pane} /> : null}
        {troubled ? <Notices pane={pane} /> : null}
      </ErrorBoundary>
    </div>
  );
}
