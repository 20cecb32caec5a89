/** Whichever page lies over the pane; each is loaded when it is first opened. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { SheetReport } from '../report/sheetReport';
import type { Settings } from '../tasks/settings';
import type { PanePageKey } from './usePanePages';
import { paneWords } from './words/pane';

const HelpPage = lazy(async () => ({ default: (await import('./help/HelpPage')).HelpPage }));
const SettingsPage = lazy(async () => ({ default: (await import('./settings/SettingsPage')).SettingsPage }));
const PassOnPage = lazy(async () => ({ default: (await import('./passOn/PassOnPage')).PassOnPage }));

const useStyles = makeStyles({
  loading: { position: 'absolute', margin: 0, padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

export interface PageLayerProps {
  readonly page: PanePageKey;
  readonly settings: Settings;
  readonly report: SheetReport | null;
  readonly table: number;
  readonly onClose: () => void;
}

export function PageLayer(props: PageLayerProps) {
  const styles = useStyles();
  return (
    <Suspense fallback={<p className={styles.loading}>{paneWords.loading}</p>}>
      <Page {...props} />
    </Suspense>
  );
}

function Page({ page, settings, report, table, onClose }: PageLayerProps) {
  switch (page) {
    case 'help':
      return <HelpPage onClose={onClose} />;
    case 'settings':
      return <SettingsPage settings={settings} onClose={onClose} />;
    case 'passOn':
      return report ? <PassOnPage report={report} table={table} onClose={onClose} /> : null;
  }
}
