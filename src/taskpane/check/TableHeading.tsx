/** Head of the pane: which table this is. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { TargetTable } from '../../domain/targetTable';
import { hiddenText } from '../hiddenText';
import { tableHead } from '../model/tableFields';
import { factWords } from '../words/check';
import { blankText, unnamedTable } from '../words/pane';

/** In a low pane the list comes first: the name keeps one line, the rest is for screen readers. */
const low = '@media (max-height: 420px)';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    [low]: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  },
  form: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, [low]: hiddenText },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: 0,
    columnGap: tokens.spacingHorizontalL,
    rowGap: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [low]: hiddenText,
  },
  fact: { display: 'flex', columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  label: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  blank: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

export function TableHeading({ table }: { readonly table: TargetTable }) {
  const styles = useStyles();
  const head = tableHead(table);
  return (
    <div className={styles.root}>
      <h2 className={styles.name} title={head.name ?? undefined}>
        {head.name ?? unnamedTable}
      </h2>
      <p className={styles.form}>{head.form}</p>
      <dl className={styles.facts}>
        {head.facts.map(({ key, text }) => (
          <div key={key} className={styles.fact}>
            <dt className={styles.label}>{factWords[key]}</dt>
            <dd className={styles.text}>{text ?? <span className={styles.blank}>{blankText}</span>}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
