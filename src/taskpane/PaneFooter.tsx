/** When the result was made, and whether it is marked on the sheet. */
import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { Settings } from '../tasks/settings';
import { useSettings } from './settings/useSettings';
import type { Pane } from './usePane';
import { checkedWords, paneWords } from './words/pane';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { fontSize: tokens.fontSizeBase200 },
  state: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export function PaneFooter({ pane, settings }: { readonly pane: Pane; readonly settings: Settings }) {
  const styles = useStyles();
  const { live } = pane.state;
  const { marks } = useSettings(settings);
  const state = live.checkedAt === null ? paneWords.notChecked : checkedWords(live.checkedAt);
  return (
    <div className={styles.root}>
      <span className={styles.state}>{live.phase === 'checking' ? paneWords.checking : state}</span>
      <Switch
        label={{ children: paneWords.marks, className: styles.label }}
        labelPosition="before"
        checked={marks}
        onChange={(_, { checked }) => {
          settings.change({ marks: checked });
        }}
      />
    </div>
  );
}
