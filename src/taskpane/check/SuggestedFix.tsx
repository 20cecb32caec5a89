/** A fix as the user would make it: 现在的内容 → 建议. Read-only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../domain/finding';
import { toA1 } from '../../tasks/cellNames';
import { cardWords, deleteRowWords, insertRowWords, moreEdits } from '../words/check';
import { TextBlock } from './TextBlock';

type Fix = NonNullable<Finding['fix']>;
type FixEdit = Fix['edits'][number];

/** A whole row of the spending plan, and no more. */
const SHOWN_EDITS = 4;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  title: { margin: 0 },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
  more: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

function EditLine({ edit, several }: { readonly edit: FixEdit; readonly several: boolean }) {
  const styles = useStyles();
  if (edit.kind === 'insertRow') return <p className={styles.title}>{insertRowWords(edit.row + 1)}</p>;
  if (edit.kind === 'deleteRow') return <p className={styles.title}>{deleteRowWords(edit.row + 1)}</p>;
  const where = several ? ` ${toA1(edit.cell)}` : '';
  return (
    <div className={styles.pair}>
      <div>
        <div className={styles.label}>{cardWords.before + where}</div>
        <TextBlock text={edit.before} />
      </div>
      <div>
        <div className={styles.label}>{cardWords.after}</div>
        <TextBlock text={edit.after} suggested />
      </div>
    </div>
  );
}

export interface SuggestedFixProps {
  readonly fix: Fix;
  /** The fix is named already, beside or above. */
  readonly titled?: boolean;
}

export function SuggestedFix({ fix, titled = false }: SuggestedFixProps) {
  const styles = useStyles();
  const shown = fix.edits.slice(0, SHOWN_EDITS);
  const rest = fix.edits.length - shown.length;
  // One replacement says it all; several need a name.
  const several = fix.edits.length > 1;
  return (
    <div className={styles.root}>
      {several && !titled ? <p className={styles.title}>{fix.title}</p> : null}
      {shown.map((edit, index) => (
        <EditLine key={index} edit={edit} several={several} />
      ))}
      {rest > 0 ? <p className={styles.more}>{moreEdits(rest)}</p> : null}
    </div>
  );
}
