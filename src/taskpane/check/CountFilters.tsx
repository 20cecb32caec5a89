/** Counts by severity; each shows or hides its findings. */
import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { Severity } from '../../domain/finding';
import { severityOrder } from '../model/severity';
import type { SeverityCounts, SeverityFilter } from '../model/severity';
import { SeverityIcon } from '../SeverityIcon';
import { filterLabel } from '../words/check';
import { severityWords } from '../words/pane';

const useStyles = makeStyles({
  root: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  button: {
    flex: '1 1 0',
    minWidth: 0,
    minHeight: '32px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: '0 2px',
    font: 'inherit',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    color: tokens.colorNeutralForeground1,
    ...shorthands.borderStyle('solid'),
    '@media (forced-colors: active)': { ...shorthands.borderWidth('2px') },
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, ...shorthands.borderColor(tokens.colorStatusDangerBorder1) },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, ...shorthands.borderColor(tokens.colorStatusWarningBorder1) },
  info: { backgroundColor: tokens.colorNeutralBackground3, ...shorthands.borderColor(tokens.colorNeutralStroke1) },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

export interface CountFiltersProps {
  readonly counts: SeverityCounts;
  readonly filter: SeverityFilter;
  readonly onToggle: (severity: Severity) => void;
}

export function CountFilters({ counts, filter, onToggle }: CountFiltersProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={filterLabel}>
      {severityOrder.map((severity) => (
        <button
          key={severity}
          type="button"
          className={mergeClasses(styles.button, filter[severity] && styles.pressed, filter[severity] && styles[severity])}
          aria-pressed={filter[severity]}
          onClick={() => {
            onToggle(severity);
          }}
        >
          <SeverityIcon severity={severity} />
          <span>{severityWords[severity]}</span>
          <span className={styles.count}>{counts[severity]}</span>
        </button>
      ))}
    </div>
  );
}
