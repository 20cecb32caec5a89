/** 检查: counts as filters, then the findings or the reason why there are none. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { lazy, Suspense } from 'react';
import { EmptyState } from '../EmptyState';
import { shownSections } from '../model/paneState';
import type { ListView } from '../model/paneView';
import { showEverything } from '../model/severity';
import type { SeverityCounts } from '../model/severity';
import type { TableReport } from '../../report/sheetReport';
import type { Pane } from '../usePane';
import { allGoodWords, allHiddenText, allHiddenWords, emptyFormWords, onlyHintsText, onlyHintsWords } from '../words';
import { CountFilters } from './CountFilters';

// Its cards quote the rule catalogue, which arrives with the first check.
const FindingList = lazy(async () => ({ default: (await import('./FindingList')).FindingList }));

const useStyles = makeStyles({
  filters: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

export interface CheckTabProps {
  readonly pane: Pane;
  readonly report: TableReport;
  readonly list: ListView;
  readonly counts: SeverityCounts;
}

export function CheckTab({ pane, report, list, counts }: CheckTabProps) {
  const styles = useStyles();
  const { state, dispatch } = pane;
  return (
    <>
      {list === 'emptyForm' || list === 'allGood' ? null : (
        <div className={styles.filters}>
          <CountFilters
            counts={counts}
            filter={state.filter}
            onToggle={(severity) => {
              dispatch({ type: 'toggleSeverity', severity });
            }}
          />
        </div>
      )}
      {list === 'findings' ? <Findings pane={pane} report={report} /> : <NothingListed pane={pane} list={list} counts={counts} />}
    </>
  );
}

function Findings({ pane, report }: Pick<CheckTabProps, 'pane' | 'report'>) {
  const { state, dispatch, jump, listRef } = pane;
  return (
    <Suspense fallback={null}>
      <FindingList
        table={report.table}
        sections={shownSections(state)}
        open={state.open}
        current={state.current}
        focus={state.focus}
        listRef={listRef}
        onFocused={() => {
          dispatch({ type: 'focused' });
        }}
        onMove={(key) => {
          dispatch({ type: 'moveTo', key, takeFocus: true });
        }}
        onToggleFold={(key) => {
          dispatch({ type: 'toggleFold', key });
        }}
        onToggleCard={(item) => {
          const [cell] = item.finding.cells;
          if (cell && state.open !== item.key) jump(cell);
          dispatch({ type: 'toggleCard', key: item.key });
        }}
        onJump={jump}
      />
    </Suspense>
  );
}

function NothingListed({ pane, list, counts }: Omit<CheckTabProps, 'report'>) {
  if (list === 'emptyForm') return <EmptyState icon={<DocumentRegular />} title={emptyFormWords.title} texts={[emptyFormWords.text]} />;
  if (list === 'allGood') return <EmptyState icon={<CheckmarkCircleRegular />} title={allGoodWords.title} texts={[allGoodWords.text]} />;
  const onlyHints = list === 'onlyHints';
  const show = (
    <Button
      onClick={() => {
        pane.dispatch({ type: 'filter', filter: showEverything });
      }}
    >
      {onlyHints ? onlyHintsWords.show : allHiddenWords.show}
    </Button>
  );
  return onlyHints ? (
    <EmptyState icon={<CheckmarkCircleRegular />} title={onlyHintsWords.title} texts={[onlyHintsText(counts.info)]} actions={show} />
  ) : (
    <EmptyState
      icon={<FilterRegular />}
      title={allHiddenWords.title}
      texts={[allHiddenText(counts.error + counts.warning + counts.info)]}
      actions={show}
    />
  );
}
