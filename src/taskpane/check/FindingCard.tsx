/** What is known of one finding: where, what stands there, what to do, and why. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
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
import { FixChoices } from './FixChoices';
import type { FixChoicesProps } from './FixChoices';
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
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
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

function Ways({ fixes, chosen, onChoose }: FixChoicesProps) {
  return fixes.length > 1 ? <FixChoices fixes={fixes} chosen={chosen} onChoose={onChoose} /> : <SuggestedFix fix={chosen} />;
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
  const fixes = finding.fix ? [finding.fix, ...finding.choices] : [];
  const [title, setTitle] = useState<string | null>(null);
  // Known by its words: every check makes the fixes anew.
  const fix = fixes.find((way) => way.title === title) ?? finding.fix;
  return (
    <div id={id} className={styles.card} role="group" aria-label={doc?.title ?? finding.message}>
      <div className={styles.cells}>
        <span className={styles.label}>{cardWords.cells}</span>
        <CellLinks cells={finding.cells} onJump={onJump} />
      </div>
      {fix ? (
        <Ways fixes={fixes} chosen={fix} onChoose={(way) => setTitle(way.title)} />
      ) : text === null ? null : (
        <Part label={cardWords.before}>
          <TextBlock text={text} />
        </Part>
      )}
      <CardActions finding={finding} fix={fix} actions={actions} />
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
