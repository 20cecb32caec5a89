/** Whichever page lies over the pane; each is loaded when it is first opened. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SheetReport } from '../report/sheetReport';
import type { Settings } from '../tasks/settings';
import { BrokenPart } from './BrokenPart';
import { ErrorBoundary } from './ErrorBoundary';
import { lazyPart } from './lazyPart';
import { PanePage } from './PanePage';
import type { PanePageKey } from './usePanePages';
import { paneWords } from './words/pane';


const useStyles = makeStyles({
  loading: { position: 'absolute', margin: 0, padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
});

function Loading() {
  const styles = useStyles();
  return <p className={styles.loading}>{paneWords.loading}</p>;
}

const HelpPage = lazyPart(async () => (await import('./help/HelpPage')).HelpPage, Loading);
const SettingsPage = lazyPart(async () => (await import('./settings/SettingsPage')).SettingsPage, Loading);
const PassOnPage = lazyPart(async () => (await import('./passOn/PassOnPage')).PassOnPage, Loading);

export interface PageLayerProps {
  readonly page: PanePageKey;
  readonly settings: Settings;
  readonly report: SheetReport | null;
  readonly table: number;
  readonly onClose: () => void;
}

export function PageLayer(props: PageLayerProps) {
  const { page, onClose } = props;
  return (
    <ErrorBoundary
      resetOn={page}
      notice={(error, retry) => (
        <PanePage title={paneWords.name} onClose={onClose}>
          <BrokenPart error={error} onRetry={retry} />
        </PanePage>
      )}
    >
      <Page {...props} />
    </ErrorBoundary>
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
