/** Bars above the grid: what happened last, and what the file holds that is not drawn. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { JSX } from 'react';
import { useState } from 'react';
import { focusGrid } from './focusGrid';
import type { Workbench } from './useWorkbench';
import { words } from './words';

interface MessageBarsProps {
  readonly model: Workbench;
  /** Sentences about the opened file. */
  readonly notices: readonly string[];
}

export function MessageBars({ model, notices }: MessageBarsProps): JSX.Element {
  const [dismissed, setDismissed] = useState(false);
  const { message, tell } = model;
  return (
    <div className="message-bars" aria-live="polite">
      {message ? (
        <MessageBar intent={message.intent} layout="auto" data-message={message.intent}>
          <MessageBarBody>
            {message.title === '' ? null : <MessageBarTitle>{message.title}</MessageBarTitle>}
            {message.text}
          </MessageBarBody>
          <MessageBarActions containerAction={<CloseButton onClick={() => tell(null)} />} />
        </MessageBar>
      ) : null}
      {notices.length > 0 && !dismissed ? (
        <MessageBar intent="info" layout="auto" data-message="notices">
          <MessageBarBody>
            <MessageBarTitle>{words.notices}</MessageBarTitle>
            {notices.join(' ')}
          </MessageBarBody>
          <MessageBarActions containerAction={<CloseButton onClick={() => setDismissed(true)} />} />
        </MessageBar>
      ) : null}
    </div>
  );
}

function CloseButton({ onClick }: { readonly onClick: () => void }): JSX.Element {
  const close = (): void => {
    onClick();
    focusGrid();
  };
  return <Button appearance="transparent" aria-label={words.close} icon={<DismissRegular />} onClick={close} />;
}
