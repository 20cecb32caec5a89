/** What is known of one finding: where, what stands there, what to do, and why. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../domain/finding';
import type { TargetTable } from '../../domain/targetTable';
import type { CellAddress } from '../../tasks/cellNames';
import { ruleDoc } from '../../tasks/ruleDocs';
import { textOfCell } from '../model/tableFields';
import { cardWords } from '../words/check';
import { CardActions } from './CardActions';
import type { FindingActions } from './CardActions';
import { CellLinks } from './CellLinks';
import { SuggestedFix } from './SuggestedFix';
import { TextBlock } from './TextBlock';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 39px`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  cells: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  label: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  basis: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

function Part({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.label}>{label}</div>
      {children}
    </div>
  );
}

export interface FindingCardProps {
  readonly id: string;
  readonly finding: Finding;
  readonly table: TargetTable;
  readonly actions: FindingActions;
  readonly onJump: (cell: CellAddress) => void;
}

export function FindingCard({ id, finding, table, actions, onJump }: FindingCardProps) {
  const styles = useStyles();
  const doc = ruleDoc(finding.rule);
  const [cell] = finding.cells;
  const text = cell ? textOfCell(table, cell) : null;
  return (
    <div id={id} className={styles.card} role="group" aria-label={doc?.title ?? finding.message}>
      <div className={styles.cells}>
        <span className={styles.label}>{cardWords.cells}</span>
        <CellLinks cells={finding.cells} onJump={onJump} />
      </div>
      {finding.fix ? (
        <SuggestedFix fix={finding.fix} />
      ) : text === null ? null : (
        <Part label={cardWords.before}>
          <TextBlock text={text} />
        </Part>
      )}
      <CardActions finding={finding} actions={actions} />
      {doc ? (
        <Part label={cardWords.why}>
          <p className={styles.text}>{doc.why}</p>
        </Part>
      ) : null}
      <Part label={cardWords.basis}>
        <p className={styles.basis}>{finding.basis}</p>
      </Part>
    </div>
  );
}
