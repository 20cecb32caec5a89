/** 检查: counts as filters, then the findings or the reason why there are none. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { useMemo } from 'react';
import type { Finding, Fix } from '../../domain/finding';
import { EmptyState } from '../EmptyState';
import { lazyPart } from '../lazyPart';
import type { FindingItem } from '../model/findingItems';
import { shownSections } from '../model/paneState';
import type { ListView } from '../model/paneView';
import { showEverything } from '../model/severity';
import type { SeverityCounts } from '../model/severity';
import type { TableReport } from '../../report/sheetReport';
import type { Pane } from '../usePane';
import { useSteady } from '../useSteady';
import { allGoodWords, allHiddenText, allHiddenWords, emptyFormWords, onlyHintsText, onlyHintsWords } from '../words/start';
import { CountFilters } from './CountFilters';

// Its cards quote the rule catalogue, which arrives with the first check.
const FindingList = lazyPart(async () => (await import('./FindingList')).FindingList);
const MendBar = lazyPart(async () => (await import('./MendBar')).MendBar);
const SafeFixPreview = lazyPart(async () => (await import('./SafeFixPreview')).SafeFixPreview);
const IgnoredList = lazyPart(async () => (await import('./IgnoredList')).IgnoredList);

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
  const { state, dispatch, mending } = pane;
  const { preview } = mending.state;
  // The user may turn to another sheet while the preview is open.
  if (state.report && preview?.[0]?.sheet === state.report.sheet) {
    return <SafeFixPreview report={state.report} fixes={preview} mending={mending} />;
  }
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
      {state.report ? <MendBar report={state.report} mending={mending} /> : null}
      {list === 'findings' ? <Findings pane={pane} report={report} /> : <NothingListed pane={pane} list={list} counts={counts} />}
      {report.ignored.length > 0 ? (
        <IgnoredList
          ignored={report.ignored}
          onRestore={({ finding, reason }) => void mending.restore(report.table, finding, reason)}
          onJump={pane.jump}
        />
      ) : null}
    </>
  );
}

function Findings({ pane, report }: Pick<CheckTabProps, 'pane' | 'report'>) {
  const { state, dispatch, jump, listRef, mending } = pane;
  const { report: sheetReport, table, filter, unfolded } = state;
  const sections = useMemo(() => shownSections({ report: sheetReport, table, filter, unfolded }), [sheetReport, table, filter, unfolded]);
  const { canInsertRows } = mending;
  const onFix = useSteady((fix: Fix) => void mending.fix(report.table.sheet, fix));
  const onIgnore = useSteady((finding: Finding, reason: string) => void mending.ignore(report.table, finding, reason));
  const actions = useMemo(() => ({ canInsertRows, onFix, onIgnore }), [canInsertRows, onFix, onIgnore]);
  const onToggleCard = useSteady((item: FindingItem) => {
    const [cell] = item.finding.cells;
    if (cell && state.open !== item.key) jump(cell);
    dispatch({ type: 'toggleCard', key: item.key });
  });
  return (
    <FindingList
      table={report.table}
      sections={sections}
      open={state.open}
      current={state.current}
      focus={state.focus}
      listRef={listRef}
      actions={actions}
      onFocused={useSteady(() => {
        dispatch({ type: 'focused' });
      })}
      onMove={useSteady((key: string) => {
        dispatch({ type: 'moveTo', key, takeFocus: true });
      })}
      onFocusAt={useSteady((key: string) => {
        dispatch({ type: 'moveTo', key, takeFocus: false });
      })}
      onToggleFold={useSteady((key: string) => {
        dispatch({ type: 'toggleFold', key });
      })}
      onToggleCard={onToggleCard}
      onJump={useSteady(jump)}
    />
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
