/** The task pane: reads the sheet through a host, shows what the rules say of it. */
import { FluentProvider } from '@fluentui/react-components';
import { useState } from 'react';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import { createSettings } from '../tasks/settings';
import type { Settings } from '../tasks/settings';
import { BrokenPart } from './BrokenPart';
import { ErrorBoundary } from './ErrorBoundary';
import { PaneFrame } from './PaneFrame';
import { useChosenTheme } from './settings/useSettings';
import { paneThemes } from './theme';

export interface TaskPaneProps {
  /** For another host object give the pane another `key`, so that it starts afresh. */
  readonly host: SpreadsheetHost;
  /** Checks the active sheet as soon as the pane is there. */
  readonly autoCheck?: boolean;
  /** Offered where there is nothing to check. */
  readonly onOpenFile?: () => void;
  /** What the user has set; without it the settings last as long as the pane. */
  readonly settings?: Settings;
  /** Grows with every wish for help from outside of the pane; 0 while there was none. */
  readonly helpWish?: number;
}

/** Fills its parent; made for 270–500 px width and 378 px height or more. */
export function TaskPane({ host, autoCheck = false, onOpenFile, settings, helpWish = 0 }: TaskPaneProps) {
  const [ownSettings] = useState(() => createSettings(null));
  const used = settings ?? ownSettings;
  const theme = useChosenTheme(used);
  return (
    <FluentProvider theme={paneThemes[theme]} style={{ height: '100%', colorScheme: theme }}>
      <ErrorBoundary notice={(error, retry) => <BrokenPart error={error} onRetry={retry} />}>
        <PaneFrame host={host} settings={used} autoCheck={autoCheck} onOpenFile={onOpenFile} helpWish={helpWish} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
