/** 转发或打印: the findings as text for a chat message, and on paper. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { SheetReport } from '../../report/sheetReport';
import { passedTable } from '../../report/passOnTables';
import { passOnText } from '../../report/passOnText';
import { useHiddenText } from '../hiddenText';
import { PanePage } from '../PanePage';
import { allTablesWords, lengthWords, passOnWords } from '../words/passOn';
import { copyText } from './copyText';
import { PrintView } from './PrintView';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  choice: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '32px', cursor: 'pointer' },
  box: { width: '16px', height: '16px', margin: 0, flexShrink: 0, accentColor: tokens.colorCompoundBrandBackground },
  first: { marginTop: tokens.spacingVerticalS },
  label: { display: 'flex', justifyContent: 'space-between', padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  length: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  text: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    height: '240px',
    padding: tokens.spacingHorizontalS,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: 'vertical',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}` },
  said: { margin: 0, minHeight: tokens.lineHeightBase300 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

export interface PassOnPageProps {
  readonly report: SheetReport;
  /** Place of the table shown in the pane. */
  readonly table: number;
  readonly onClose: () => void;
}

export function PassOnPage({ report, table, onClose }: PassOnPageProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const [hints, setHints] = useState(false);
  const [opened] = useState(() => new Date());
  const minimum = hints ? 'info' : 'warning';
  const tables = report.tables.filter((_, index) => all || index === table);
  return (
    <PanePage title={passOnWords.title} onClose={onClose}>
      {report.tables.length > 1 ? <ScopeChoice count={report.tables.length} all={all} onAll={setAll} /> : null}
      <label className={mergeClasses(styles.choice, styles.first)}>
        <input
          type="checkbox"
          className={styles.box}
          checked={hints}
          onChange={(event) => {
            setHints(event.target.checked);
          }}
        />
        {passOnWords.hints}
      </label>
      <Message text={passOnText(tables, { sheet: report.sheet, minimum })} />
      <PrintView sheet={report.sheet} tables={tables.map((one) => passedTable(one, minimum))} printedAt={opened} />
    </PanePage>
  );
}

interface ScopeChoiceProps {
  readonly count: number;
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
}

function ScopeChoice({ count, all, onAll }: ScopeChoiceProps) {
  const styles = useStyles();
  const { hidden } = useHiddenText();
  const name = useId();
  return (
    <fieldset className={mergeClasses(styles.group, styles.first)}>
      <legend className={hidden}>{passOnWords.scope}</legend>
      {[false, true].map((choice) => (
        <label key={String(choice)} className={styles.choice}>
          <input
            type="radio"
            className={styles.box}
            name={name}
            checked={all === choice}
            onChange={() => {
              onAll(choice);
            }}
          />
          {choice ? allTablesWords(count) : passOnWords.thisTable}
        </label>
      ))}
    </fieldset>
  );
}

/** The text, and the two ways to pass it on. */
function Message({ text }: { readonly text: string }) {
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ readonly of: string; readonly words: string } | null>(null);
  const copy = async (): Promise<void> => {
    if (!box.current) return;
    const result = await copyText(box.current);
    setSaid({ of: text, words: result === 'copied' ? passOnWords.copied : passOnWords.copyByHand });
  };
  const print = (): void => {
    setSaid(null);
    try {
      window.print();
    } catch {
      setSaid({ of: text, words: passOnWords.printTrouble });
    }
  };
  return (
    <>
      <div className={styles.label}>
        <label htmlFor={id}>{passOnWords.text}</label>
        <span className={styles.length}>{lengthWords(text.length)}</span>
      </div>
      <textarea ref={box} id={id} className={styles.text} readOnly value={text} />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void copy()}>
          {passOnWords.copy}
        </Button>
        <Button onClick={print}>{passOnWords.print}</Button>
      </div>
      {/* What was said of another text no longer holds. */}
      <p className={styles.said} role="status">
        {said?.of === text ? said.words : ''}
      </p>
      <p className={styles.note}>{passOnWords.printHint}</p>
    </>
  );
}
