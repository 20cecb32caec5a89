/** Which kinds of indicators are there, missing, or not asked for. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { CellAddress } from '../../tasks/cellNames';
import type { KindCoverage } from '../model/coverage';
import { SeverityIcon } from '../SeverityIcon';
import { demandWords, indicatorCount, structureWords } from '../words/structure';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    // Six kinds in even rows: two or three beside each other.
    gridTemplateColumns: 'repeat(auto-fill, minmax(max(94px, 28%), 1fr))',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  kind: {
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  link: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  icon: { display: 'inline-flex', marginTop: '2px' },
  there: { color: tokens.colorStatusSuccessForeground1 },
  unasked: { color: tokens.colorNeutralForeground3 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  state: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

function StateIcon({ kind }: { readonly kind: KindCoverage }) {
  const styles = useStyles();
  if (kind.severity) return <SeverityIcon severity={kind.severity} className={styles.icon} />;
  return (
    <span className={mergeClasses(styles.icon, kind.state === 'there' ? styles.there : styles.unasked)} aria-hidden="true">
      {kind.state === 'there' ? <CheckmarkCircle16Filled /> : <SubtractCircle16Regular />}
    </span>
  );
}

function Kind({ kind, onJump }: { readonly kind: KindCoverage; readonly onJump: (cell: CellAddress) => void }) {
  const styles = useStyles();
  const { cell } = kind;
  const content = (
    <>
      <StateIcon kind={kind} />
      <span className={styles.words}>
        <span>{demandWords[kind.demand]}</span>
        <span className={styles.state}>{kind.state === 'there' ? indicatorCount(kind.count) : structureWords[kind.state]}</span>
      </span>
    </>
  );
  if (!cell) return <div className={styles.kind}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.kind, styles.link)}
      onClick={() => {
        onJump(cell);
      }}
    >
      {content}
    </button>
  );
}

export interface CoverageListProps {
  readonly kinds: readonly KindCoverage[];
  readonly onJump: (cell: CellAddress) => void;
}

export function CoverageList({ kinds, onJump }: CoverageListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {kinds.map((kind) => (
        <li key={kind.demand}>
          <Kind kind={kind} onJump={onJump} />
        </li>
      ))}
    </ul>
  );
}
