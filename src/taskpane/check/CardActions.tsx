/** What the user can do about one finding: take the fix that is offered or chosen, or let it stand with a reason. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Finding, Fix } from '../../domain/finding';
import { byHandText, fixButton, mendWords } from '../words/mending';
import { IgnoreForm } from './IgnoreForm';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 'auto', textAlign: 'left', overflowWrap: 'anywhere' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

export interface FindingActions {
  readonly canInsertRows: boolean;
  readonly onFix: (fix: Fix) => void;
  readonly onIgnore: (finding: Finding, reason: string) => void;
}

function movesRows(fix: Fix): boolean {
  return fix.edits.some((edit) => edit.kind !== 'set');
}

export interface CardActionsProps {
  readonly finding: Finding;
  /** The one of its fixes that has been chosen; null where it has none. */
  readonly fix: Fix | null;
  readonly actions: FindingActions;
}

export function CardActions({ finding, fix, actions }: CardActionsProps) {
  const styles = useStyles();
  const [ignoring, setIgnoring] = useState(false);
  const ignoreButton = useRef<HTMLButtonElement>(null);
  const byHand = fix !== null && movesRows(fix) && !actions.canInsertRows;
  const offered = fix !== null && !byHand;
  const note = byHand ? byHandText(fix.title) : offered && !fix.safe ? mendWords.decides : null;
  return (
    <div className={styles.root}>
      {note === null ? null : <p className={styles.note}>{note}</p>}
      <div className={styles.buttons}>
        {offered ? (
          <Button className={styles.button} size="small" appearance="primary" onClick={() => actions.onFix(fix)}>
            {finding.choices.length > 0 ? mendWords.fix : fixButton(fix.title, fix.safe)}
          </Button>
        ) : null}
        <Button
          ref={(button: HTMLButtonElement | null) => {
            ignoreButton.current = button;
          }}
          className={styles.button}
          size="small"
          aria-expanded={ignoring}
          onClick={() => {
            setIgnoring(!ignoring);
          }}
        >
          {mendWords.ignore}
        </Button>
      </div>
      {ignoring ? (
        <IgnoreForm
          onIgnore={(reason) => actions.onIgnore(finding, reason)}
          onCancel={() => {
            setIgnoring(false);
            ignoreButton.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}
