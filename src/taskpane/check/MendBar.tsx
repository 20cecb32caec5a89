/** Above the list: all safe fixes at once, what was changed last, and the way back and forth. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef } from 'react';
import type { SheetReport } from '../../report/sheetReport';
import { safeFixes } from '../../tasks/mend';
import { lastStep } from '../model/mendState';
import type { MendNotice } from '../model/mendState';
import { allButton, ignoreWords, mendWords, stepLabel } from '../words/mending';
import type { Mending } from './useMending';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  all: { alignSelf: 'flex-start' },
  last: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  done: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  refused: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  text: { flex: '1 1 120px', minWidth: 0, margin: 0, overflowWrap: 'anywhere', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  note: { flexBasis: '100%', margin: 0, paddingBottom: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  turns: { display: 'flex', flexShrink: 0 },
  turn: { minWidth: 'auto' },
});

export interface MendBarProps {
  readonly report: SheetReport;
  readonly mending: Mending;
}

/** Shown where there is something to do or to take back. */
export function MendBar({ report, mending }: MendBarProps) {
  const styles = useStyles();
  const { state, preview, unread } = mending;
  const fixes = safeFixes([report]);
  const all = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    if (state.putOff && document.activeElement === document.body) all.current?.focus();
  }, [state.putOff]);
  const something = state.notice !== null || state.done.length + state.undone.length > 0;
  if (fixes.length === 0 && !something && unread === null) return null;
  return (
    <div className={styles.root} role="group" aria-label={mendWords.region}>
      {fixes.length > 0 ? (
        <Button
          ref={(button: HTMLButtonElement | null) => {
            all.current = button;
          }}
          className={styles.all}
          size="small"
          onClick={() => {
            preview(fixes);
          }}
        >
          {allButton(fixes.length)}
        </Button>
      ) : null}
      {something ? <LastChange mending={mending} /> : null}
      {unread === null ? null : (
        <div className={mergeClasses(styles.last, styles.refused)}>
          <p className={styles.note}>{unread.text}</p>
          {unread.renewable ? (
            <Button size="small" onClick={() => void mending.renewIgnores()}>
              {ignoreWords.renew}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}

function LastChange({ mending }: Pick<MendBarProps, 'mending'>) {
  const styles = useStyles();
  const { notice, done, undone } = mending.state;
  const text = useRef<HTMLParagraphElement>(null);
  useFocusWhenLost(notice, text);
  const turn = (which: 'undo' | 'redo') => {
    const step = lastStep(which === 'undo' ? done : undone);
    return (
      <Button
        className={styles.turn}
        size="small"
        appearance="subtle"
        icon={which === 'undo' ? <ArrowUndoRegular /> : <ArrowRedoRegular />}
        disabledFocusable={step === null}
        title={stepLabel(which, step?.title ?? null)}
        onClick={() => void mending[which]()}
      >
        {mendWords[which]}
      </Button>
    );
  };
  return (
    <div className={mergeClasses(styles.last, notice !== null && styles[notice.intent])}>
      <p ref={text} className={styles.text} tabIndex={-1}>
        {notice?.text ?? ''}
      </p>
      <div className={styles.turns}>
        {turn('undo')}
        {turn('redo')}
      </div>
    </div>
  );
}

/** A fix takes away the card it was pressed in. Where no finding took the focus over, what was done takes it. */
function useFocusWhenLost(notice: MendNotice | null, text: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    if (notice?.takeFocus === true && document.activeElement === document.body) text.current?.focus();
  }, [notice, text]);
}
