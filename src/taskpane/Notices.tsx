/** What went wrong beside a result that still stands. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Pane } from './usePane';
import { outdatedText, paneWords } from './words/pane';
import { failedWords, failureText } from './words/start';

export function Notices({ pane }: { readonly pane: Pane }) {
  const { live, trouble, report } = pane.state;
  return (
    <>
      {live.error && report ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{failureText(live.error.code, live.error.message)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={pane.checkNow}>
              {failedWords.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      {live.outdated ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{outdatedText}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={pane.checkNow}>
              {paneWords.checkAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      {trouble === null ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{trouble}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                pane.dispatch({ type: 'trouble', trouble: null });
              }}
            >
              {paneWords.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
