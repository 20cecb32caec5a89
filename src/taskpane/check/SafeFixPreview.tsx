/** 全部安全改正, before and while it runs: every change to come, each to be left out at will; then the progress and 停止. */
import { Button, Checkbox, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { SheetReport } from '../../report/sheetReport';
import { toA1 } from '../../tasks/cellNames';
import type { SafeFix } from '../../tasks/mend';
import { tableHead } from '../model/tableFields';
import { allWords, cellList, progressText, startButton } from '../words/mending';
import { SuggestedFix } from './SuggestedFix';
import type { Mending } from './useMending';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  // The buttons stay in reach however long the list is.
  buttons: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  pairs: { paddingLeft: tokens.spacingHorizontalXXL },
  table: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface SafeFixPreviewProps {
  readonly report: SheetReport;
  readonly fixes: readonly SafeFix[];
  readonly mending: Mending;
}

export function SafeFixPreview({ report, fixes, mending }: SafeFixPreviewProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const [left, setLeft] = useState<readonly SafeFix[]>([]);
  const chosen = fixes.filter((fix) => !left.includes(fix));
  const { progress } = mending.state;
  useEffect(() => {
    heading.current?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (progress) mending.stop();
    else mending.preview(null);
  };
  return (
    <section className={styles.root} aria-labelledby={id} onKeyDown={onKeyDown}>
      <h3 ref={heading} id={id} className={styles.title} tabIndex={-1}>
        {progress ? allWords.working : allWords.preview}
      </h3>
      {progress ? <Progress mending={mending} /> : <Choice report={report} fixes={fixes} chosen={chosen} onLeave={setLeft} left={left} />}
      {progress ? null : (
        <div className={styles.buttons}>
          <Button appearance="primary" size="small" disabled={chosen.length === 0} onClick={() => void mending.fixAll(chosen)}>
            {startButton(chosen.length)}
          </Button>
          <Button size="small" onClick={() => mending.preview(null)}>
            {allWords.cancel}
          </Button>
        </div>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly report: SheetReport;
  readonly fixes: readonly SafeFix[];
  readonly chosen: readonly SafeFix[];
  readonly left: readonly SafeFix[];
  readonly onLeave: (left: readonly SafeFix[]) => void;
}

/** By the name that heads the pane, which is not always the title on the sheet. */
function nameOfTable({ tables }: SheetReport, { finding, title }: SafeFix): string {
  const own = tables.find(({ findings }) => findings.includes(finding));
  return (own && tableHead(own.table).name) ?? title;
}

function cellsOf({ fix }: SafeFix): string {
  return cellList(fix.edits.flatMap((edit) => (edit.kind === 'set' ? [toA1(edit.cell)] : [])));
}

function Choice({ report, fixes, chosen, left, onLeave }: ChoiceProps) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.note}>{allWords.note}</p>
      <ul className={styles.list} aria-label={allWords.list}>
        {fixes.map((entry, index) => (
          <li key={index} className={styles.entry}>
            <Checkbox
              label={cellsOf(entry)}
              checked={chosen.includes(entry)}
              onChange={(_, { checked }) => {
                onLeave(checked === true ? left.filter((other) => other !== entry) : [...left, entry]);
              }}
            />
            <div className={styles.pairs}>
              {report.tables.length > 1 ? <p className={styles.table}>{nameOfTable(report, entry)}</p> : null}
              <SuggestedFix fix={entry.fix} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Progress({ mending }: Pick<SafeFixPreviewProps, 'mending'>) {
  const styles = useStyles();
  const { progress } = mending.state;
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    stop.current?.focus();
  }, []);
  if (!progress) return null;
  const words = progressText(progress.done, progress.all);
  return (
    <>
      <p className={styles.note}>{words}</p>
      <ProgressBar value={progress.done} max={progress.all} aria-label={words} />
      <div className={styles.buttons}>
        <Button
          ref={(button: HTMLButtonElement | null) => {
            stop.current = button;
          }}
          size="small"
          onClick={mending.stop}
        >
          {allWords.stop}
        </Button>
      </div>
    </>
  );
}
