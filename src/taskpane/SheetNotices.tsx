/** What the pane has to say of the sheet, whichever screen it shows: that it waits, old marks, a sheet that takes none. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Pane } from './usePane';
import { sheetWords } from './words/sheetNotices';

const useStyles = makeStyles({
  waiting: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

function Notice({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>{children}</MessageBarActions>
    </MessageBar>
  );
}

export function SheetNotices({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const { waiting, sheetMarks, state } = pane;
  const { left, refusal, retry, clear } = sheetMarks;
  const clearing = (
    <Button size="small" onClick={clear}>
      {sheetWords.clear}
    </Button>
  );
  return (
    <>
      {/* Read out by the pane's live region. */}
      {waiting ? <p className={styles.waiting}>{sheetWords.waiting}</p> : null}
      {refusal === null ? null : (
        <Notice text={refusal}>
          {state.marks ? (
            <Button size="small" onClick={retry}>
              {sheetWords.retry}
            </Button>
          ) : null}
        </Notice>
      )}
      {left && state.live.phase !== 'checking' ? (
        <Notice text={sheetWords.left}>
          {state.marks ? (
            <Button size="small" onClick={pane.checkNow}>
              {sheetWords.update}
            </Button>
          ) : null}
          {clearing}
        </Notice>
      ) : null}
    </>
  );
}
