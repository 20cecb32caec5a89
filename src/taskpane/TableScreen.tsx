/** The screen of a checked table: head, notices, the chosen tab, state below. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { Settings } from '../tasks/settings';
import { CheckTab } from './check/CheckTab';
import { TableChooser } from './check/TableChooser';
import { TableHeading } from './check/TableHeading';
import { shownTable } from './model/paneState';
import type { PaneView } from './model/paneView';
import { PaneBar } from './PaneBar';
import { PaneFooter } from './PaneFooter';
import { PaneTabs } from './PaneTabs';
import type { Pane } from './usePane';
import type { PanePageKey } from './usePanePages';
import { paneWords } from './words/pane';

const Notices = lazy(async () => ({ default: (await import('./Notices')).Notices }));
const StructureTab = lazy(async () => ({ default: (await import('./structure/StructureTab')).StructureTab }));

const useStyles = makeStyles({
  scroll: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto' },
  head: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  loading: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

export interface TableScreenProps {
  readonly pane: Pane;
  readonly view: Extract<PaneView, { readonly screen: 'table' }>;
  readonly settings: Settings;
  /** Prefix of the ids of tabs and panel. */
  readonly ids: string;
  /** What there is to say of the sheet, below the bar. */
  readonly notices: ReactNode;
  readonly onPage: (page: PanePageKey) => void;
}

export function TableScreen({ pane, view, settings, ids, notices, onPage }: TableScreenProps) {
  const styles = useStyles();
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
  return (
    <>
      <PaneBar tabs={tabs} onCheckAgain={pane.checkNow} onPage={onPage} />
      {notices}
      {state.live.error || state.live.outdated || state.trouble !== null ? (
        <Suspense fallback={null}>
          <Notices pane={pane} />
        </Suspense>
      ) : null}
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
        <div role="tabpanel" id={`${ids}panel`} aria-labelledby={`${ids}${state.tab}`}>
          {state.tab === 'check' ? (
            <CheckTab pane={pane} report={report} list={view.list} counts={view.counts} />
          ) : (
            <Suspense fallback={<p className={styles.loading}>{paneWords.loading}</p>}>
              <StructureTab report={report} onJump={pane.jump} />
            </Suspense>
          )}
        </div>
      </div>
      <PaneFooter pane={pane} settings={settings} />
    </>
  );
}
