/** What the user lets stand, folded away at the end of the list: why, and the way back. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { IgnoredFinding } from '../../report/sheetReport';
import { toA1 } from '../../tasks/cellNames';
import type { CellAddress } from '../../tasks/cellNames';
import { ignoredCount, ignoreWords, reasonText, restoreLabel } from '../words/mending';
import { CellLinks } from './CellLinks';
import { useRowStyles } from './rowStyles';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginBottom: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 42px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  message: { margin: 0, overflowWrap: 'anywhere' },
  reason: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

export interface IgnoredListProps {
  readonly ignored: readonly IgnoredFinding[];
  readonly onRestore: (ignored: IgnoredFinding) => void;
  readonly onJump: (cell: CellAddress) => void;
}

function keyOf({ finding }: IgnoredFinding): string {
  return `${finding.rule} ${finding.cells.map(toA1).join(' ')} ${finding.message}`;
}

export function IgnoredList({ ignored, onRestore, onJump }: IgnoredListProps) {
  const styles = useStyles();
  const row = useRowStyles();
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <section className={styles.root} aria-label={ignoredCount(ignored.length)}>
      <button
        type="button"
        className={row.line}
        aria-expanded={unfolded}
        aria-controls={unfolded ? id : undefined}
        onClick={() => {
          setUnfolded(!unfolded);
        }}
      >
        <span className={row.icon} aria-hidden="true">
          {unfolded ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        </span>
        <span className={row.message}>{ignoredCount(ignored.length)}</span>
      </button>
      {unfolded ? (
        <ul id={id} className={styles.list}>
          {ignored.map((entry) => (
            <li key={keyOf(entry)} className={styles.entry}>
              <p className={styles.message}>{entry.finding.message}</p>
              <p className={styles.reason}>{reasonText(entry.reason)}</p>
              <div className={styles.foot}>
                <CellLinks cells={entry.finding.cells} onJump={onJump} />
                <Button
                  size="small"
                  aria-label={restoreLabel(entry.finding.message)}
                  onClick={() => {
                    onRestore(entry);
                  }}
                >
                  {ignoreWords.restore}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
