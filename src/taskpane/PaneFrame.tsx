/** The pane's frame: tabs above, state below, the screen between. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { lazy, Suspense, useId } from 'react';
import type { KeyboardEvent } from 'react';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import { CheckTab } from './check/CheckTab';
import { TableChooser } from './check/TableChooser';
import { TableHeading } from './check/TableHeading';
import { useHiddenText } from './hiddenText';
import { shownTable } from './model/paneState';
import { paneView } from './model/paneView';
import type { PaneView } from './model/paneView';
import { PaneFooter } from './PaneFooter';
import { PaneTabs } from './PaneTabs';
import { StartScreen } from './StartScreen';
import { usePane } from './usePane';
import type { Pane } from './usePane';
import { paneWords, remainingWords } from './words';

const Notices = lazy(async () => ({ default: (await import('./Notices')).Notices }));
const StructureTab = lazy(async () => ({ default: (await import('./structure/StructureTab')).StructureTab }));

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
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  scroll: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto' },
  head: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  loading: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

export interface PaneFrameProps {
  readonly host: SpreadsheetHost;
  readonly autoCheck: boolean;
  readonly onOpenFile: (() => void) | undefined;
}

export function PaneFrame({ host, autoCheck, onOpenFile }: PaneFrameProps) {
  const styles = useStyles();
  const { hidden } = useHiddenText();
  const pane = usePane(host, autoCheck);
  const view = paneView(pane.state);
  const ids = useId();

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'F8' || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    pane.step(event.shiftKey ? -1 : 1);
  };

  return (
    <section className={styles.root} aria-label={paneWords.name} lang="zh-CN" onKeyDown={onKeyDown}>
      {view.screen === 'table' ? (
        <TableScreen pane={pane} view={view} ids={ids} />
      ) : (
        <div className={styles.scroll}>
          <StartScreen view={view} onCheck={pane.checkNow} onOpenFile={onOpenFile} />
        </div>
      )}
      <div className={hidden} role="status">
        {view.screen === 'table' ? remainingWords(view.counts) : ''}
      </div>
    </section>
  );
}

interface TableScreenProps {
  readonly pane: Pane;
  readonly view: Extract<PaneView, { readonly screen: 'table' }>;
  readonly ids: string;
}

function PaneBar({ pane, ids }: Omit<TableScreenProps, 'view'>) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <PaneTabs
        chosen={pane.state.tab}
        ids={ids}
        onChoose={(tab) => {
          pane.dispatch({ type: 'tab', tab });
        }}
      />
      <Button appearance="subtle" size="small" icon={<ArrowSyncRegular />} onClick={pane.checkNow}>
        {paneWords.checkAgain}
      </Button>
    </div>
  );
}

function TableScreen({ pane, view, ids }: TableScreenProps) {
  const styles = useStyles();
  const { state, dispatch } = pane;
  const report = shownTable(state);
  const tables = state.report?.tables ?? [];
  if (!report) return null;
  return (
    <>
      <PaneBar pane={pane} ids={ids} />
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
      <PaneFooter pane={pane} />
    </>
  );
}
