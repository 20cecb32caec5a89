/** What the pane says when it has nothing to list: what is the matter, and the way out. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    textWrap: 'balance',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
    maxWidth: '340px',
    margin: '0 auto',
    ':focus': { outline: 'none' },
  },
  texts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  icon: { fontSize: '32px', lineHeight: 1, color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

export interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly texts: readonly string[];
  readonly actions?: ReactNode;
  readonly note?: string;
}

export function EmptyState({ icon, title, texts, actions, note }: EmptyStateProps) {
  const styles = useStyles();
  const id = useId();
  return (
    // Takes the focus when what had it is gone, and is then read out as a whole.
    <div className={styles.root} role="group" aria-labelledby={`${id}title`} aria-describedby={`${id}texts`} data-landing tabIndex={-1}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <h2 id={`${id}title`} className={styles.title}>{title}</h2>
      <div id={`${id}texts`} className={styles.texts}>
        {texts
          .filter((text) => text !== '')
          .map((text) => (
            <p key={text} className={styles.text}>
              {text}
            </p>
          ))}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
    </div>
  );
}
