/** The task pane: reads the sheet through a host, shows what the rules say of it. */
import { FluentProvider } from '@fluentui/react-components';
import type { SpreadsheetHost } from '../host/spreadsheetHost';
import { PaneFrame } from './PaneFrame';
import { paneThemes } from './theme';
import type { PaneTheme } from './theme';
import { usePreferredTheme } from './usePreferredTheme';

export interface TaskPaneProps {
  /** For another host object give the pane another `key`, so that it starts afresh. */
  readonly host: SpreadsheetHost;
  /** Checks the active sheet as soon as the pane is there. */
  readonly autoCheck?: boolean;
  /** Offered where there is nothing to check. */
  readonly onOpenFile?: () => void;
  /** Without it the pane follows the system's setting. */
  readonly theme?: PaneTheme;
}

/** Fills its parent; made for 270–500 px width and 378 px height or more. */
export function TaskPane({ host, autoCheck = false, onOpenFile, theme }: TaskPaneProps) {
  const preferred = usePreferredTheme();
  return (
    <FluentProvider theme={paneThemes[theme ?? preferred]} style={{ height: '100%' }}>
      <PaneFrame host={host} autoCheck={autoCheck} onOpenFile={onOpenFile} />
    </FluentProvider>
  );
}
