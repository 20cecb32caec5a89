/** The screen of a checked table: head, notices, the chosen tab, state below. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { Settings } from '../tasks/settings';
import { BrokenPart } from './BrokenPart';
import { CheckTab } from './check/CheckTab';
import { TableChooser } from './check/TableChooser';
import { TableHeading } from './check/TableHeading';
import { ErrorBoundary } from './ErrorBoundary';
import { lazyPart } from './lazyPart';
import { shownTable } from './model/paneState';
import type { PaneView } from './model/paneView';
import { PaneBar } from './PaneBar';
import { PaneFooter } from './PaneFooter';
import { PaneTabs } from './PaneTabs';
import type { Pane } from './usePane';
import type { PanePageKey } from './usePanePages';
import { paneWords } from './words/pane';

const useStyles = makeStyles({
  scroll: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto' },
  head: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  panel: { outline: 'none' },
  loading: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

function Loading() {
  const styles = useStyles();
  return <p className={styles.loading}>{paneWords.loading}</p>;
}

const StructureTab = lazyPart(async () => (await import('./structure/StructureTab')).StructureTab, Loading);

export interface TableScreenProps {
  readonly pane: Pane;
  readonly view: Extract<PaneView, { readonly screen: 'table' }>;
  readonly settings: Settings;
  /** Prefix of the ids of tabs and panel. */
  readonly ids: string;
  /** Shown below the bar. */
  readonly notices: ReactNode;
  readonly onPage: (page: PanePageKey) => void;
}

export function TableScreen({ pane, view, settings, ids, notices, onPage }: TableScreenProps) {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const { state, dispatch } = pane;
  const report = shownTable(state);
  const tables = state.report?.tables ?? [];
  if (!report) return null;
  const tabs = (
    <PaneTabs
      chosen={state.tab}
      ids={ids}
      onChoose={(tab) => {
        dispatch({ type: 'tab', tab });
      }}
    />
  );
  const again = (retry: () => void): void => {
    // The button goes; the keyboard stays in the pane.
    panel.current?.focus({ preventScroll: true });
    retry();
  };
  return (
    <>
      <PaneBar tabs={tabs} onCheckAgain={pane.checkNow} onPage={onPage} />
      {notices}
      <div className={styles.scroll}>
        <div className={styles.head}>
          {tables.length > 1 ? (
            <TableChooser
              tables={tables}
              chosen={state.table}
              onChoose={(table) => {
                dispatch({ type: 'table', table });
              }}
            />
          ) : null}
          <TableHeading table={report.table} />
        </div>
        <div ref={panel} role="tabpanel" id={`${ids}panel`} aria-labelledby={`${ids}${state.tab}`} className={styles.panel} tabIndex={-1}>
          <ErrorBoundary key={state.tab} resetOn={report} notice={(error, retry) => <BrokenPart error={error} onRetry={() => again(retry)} />}>
            {state.tab === 'check' ? (
              <CheckTab pane={pane} report={report} list={view.list} counts={view.counts} />
            ) : (
              <StructureTab report={report} onJump={pane.jump} />
            )}
          </ErrorBoundary>
        </div>
      </div>
      <PaneFooter pane={pane} settings={settings} />
    </>
  );
}
