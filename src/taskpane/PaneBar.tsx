/** The pane's header: tabs where there is a table, and the actions that are always at hand. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { ShareRegular } from '@fluentui/react-icons/svg/share';
import type { JSX, ReactNode } from 'react';
import type { PanePageKey } from './usePanePages';
import { paneWords } from './words/pane';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  start: { flexShrink: 0 },
  name: { padding: `0 ${tokens.spacingHorizontalS}`, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flex: '1 1 0', minWidth: 0, justifyContent: 'flex-end' },
  icon: { flexShrink: 0 },
  // As wide as its label, or where all the actions have less than 190px no wider than its icon: the label then wraps below it, out of
  // sight, and its name stays.
  shrinking: {
    minWidth: '24px',
    maxWidth: 'clamp(24px, calc((100% - 190px) * 999), 120px)',
    height: '24px',
    flexWrap: 'wrap',
    alignContent: 'flex-start',
    overflow: 'hidden',
    paddingTop: '1px',
    paddingBottom: 0,
  },
});

const pageActions: readonly { readonly page: PanePageKey; readonly icon: JSX.Element; readonly words: string }[] = [
  { page: 'passOn', icon: <ShareRegular />, words: paneWords.passOn },
  { page: 'settings', icon: <SettingsRegular />, words: paneWords.settings },
  { page: 'help', icon: <QuestionCircleRegular />, words: paneWords.help },
];

export interface PaneBarProps {
  /** Tabs; without them the bar names the pane. */
  readonly tabs?: ReactNode;
  /** There is a result: it can be made anew, and passed on. */
  readonly onCheckAgain?: () => void;
  readonly onPage: (page: PanePageKey) => void;
}

export function PaneBar({ tabs, onCheckAgain, onPage }: PaneBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <div className={styles.start}>{tabs ?? <span className={styles.name}>{paneWords.name}</span>}</div>
      <div className={styles.actions} role="group" aria-label={paneWords.actions}>
        {onCheckAgain ? (
          <Button
            appearance="subtle"
            size="small"
            className={mergeClasses(styles.icon, styles.shrinking)}
            icon={<ArrowSyncRegular />}
            title={paneWords.checkAgain}
            onClick={onCheckAgain}
          >
            {paneWords.checkAgain}
          </Button>
        ) : null}
        {pageActions
          .filter(({ page }) => page !== 'passOn' || onCheckAgain !== undefined)
          .map(({ page, icon, words }) => (
            <Button
              key={page}
              appearance="subtle"
              size="small"
              className={styles.icon}
              icon={icon}
              aria-label={words}
              title={words}
              onClick={() => {
                onPage(page);
              }}
            />
          ))}
      </div>
    </div>
  );
}
