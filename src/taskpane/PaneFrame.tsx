/** The pane's frame: the screen that the state calls for, the pages over it, and the keys that hold everywhere. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId } from 'react';
import type { KeyboardEvent } from 'react';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import type { Settings } from '../tasks/settings';
import { useHiddenText } from './hiddenText';
import { paneView } from './model/paneView';
import type { PaneView } from './model/paneView';
import { hasSheetNotices, NoticeStrip } from './NoticeStrip';
import { PageLayer } from './PageLayer';
import { PaneBar } from './PaneBar';
import { useSettings } from './settings/useSettings';
import { StartScreen } from './StartScreen';
import { TableScreen } from './TableScreen';
import { useFocusLanding } from './useFocusLanding';
import { usePane } from './usePane';
import type { Pane } from './usePane';
import { usePanePages } from './usePanePages';
import type { PanePages } from './usePanePages';
import { statusWords } from './words/mending';
import { paneWords } from './words/pane';
import { sheetWords } from './words/sheetNotices';
import { startStatusWords } from './words/start';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    boxSizing: 'border-box',
    height: '100%',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  screen: { flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column' },
  // Out of the Tab order and silent, but with every card and scroll position as it was.
  covered: { visibility: 'hidden' },
  scroll: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto' },
});

export interface PaneFrameProps {
  readonly host: SpreadsheetHost;
  readonly settings: Settings;
  readonly autoCheck: boolean;
  readonly onOpenFile: (() => void) | undefined;
  readonly helpWish: number;
}

export function PaneFrame({ host, settings, autoCheck, onOpenFile, helpWish }: PaneFrameProps) {
  const styles = useStyles();
  const { hidden } = useHiddenText();
  const pane = usePane(host, { autoCheck, marks: settings.read().marks, isLive: () => settings.read().liveCheck });
  const view = paneView(pane.state);
  const pages = usePanePages(helpWish);
  const { rootRef, ...focus } = useFocusLanding(`${view.screen === 'table' ? view.list : view.screen} ${hasSheetNotices(pane)}`);
  const ids = useId();
  useMarksSetting(pane, settings);
  const { report, table } = pane.state;
  // The sheet may be left while its findings are being passed on.
  const page = pages.open === 'passOn' && view.screen !== 'table' ? null : pages.open;

  const notices = <NoticeStrip pane={pane} screen={view.screen} />;

  return (
    <section ref={rootRef} className={styles.root} aria-label={paneWords.name} lang="zh-CN" onKeyDown={(event) => onPaneKey(event, pane, pages)} {...focus}>
      {page === null ? null : <PageLayer page={page} settings={settings} report={report} table={table} onClose={pages.close} />}
      <div className={mergeClasses(styles.screen, page !== null && styles.covered)}>
        {view.screen === 'table' ? (
          <TableScreen pane={pane} view={view} settings={settings} ids={ids} notices={notices} onPage={pages.show} />
        ) : (
          <>
            <PaneBar onPage={pages.show} />
            {notices}
            <div className={styles.scroll}>
              <StartScreen view={view} onCheck={pane.checkNow} onOpenFile={onOpenFile} />
            </div>
          </>
        )}
      </div>
      <div className={hidden} role="status">
        {pane.waiting ? sheetWords.waiting : screenStatus(view, pane.state.said)}
      </div>
    </section>
  );
}

/** What a check has come to, for those who do not see it. */
function screenStatus(view: PaneView, said: string | null): string {
  if (view.screen === 'table') return statusWords(said, view.counts);
  if (view.screen === 'noTable') return startStatusWords.noTable;
  return view.screen === 'failed' ? startStatusWords.failed : (said ?? '');
}

/** The setting outlives the pane; its state follows. */
function useMarksSetting({ dispatch }: Pane, settings: Settings): void {
  const { marks } = useSettings(settings);
  useEffect(() => {
    dispatch({ type: 'marks', marks });
  }, [dispatch, marks]);
}

function onPaneKey(event: KeyboardEvent<HTMLElement>, pane: Pane, pages: PanePages): void {
  if (pages.open === null && pane.mending.onKeyDown(event)) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'F1') {
    event.preventDefault();
    pages.show('help');
  } else if (event.key === 'Escape' && pages.open !== null) {
    event.preventDefault();
    pages.close();
  } else if (event.key === 'F8') {
    event.preventDefault();
    // The finding takes the focus.
    pages.leave();
    pane.step(event.shiftKey ? -1 : 1);
  }
}
