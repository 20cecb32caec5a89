/** One row of the indicator tree: label, value or gap, gravest finding. */
import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useHiddenText } from '../hiddenText';
import type { VisibleNode } from '../model/hierarchy';
import { SeverityIcon } from '../SeverityIcon';
import { severityWords } from '../words/pane';
import { gapWords, structureWords } from '../words/structure';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
  },
  level1: { fontWeight: tokens.fontWeightSemibold },
  level2: { paddingLeft: '28px' },
  level3: { paddingLeft: '44px' },
  chevron: { flexShrink: 0, display: 'inline-flex', marginTop: '2px', color: tokens.colorNeutralForeground3 },
  leaf: { flexShrink: 0, width: '16px' },
  label: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
  value: { flexShrink: 0, maxWidth: '45%', textAlign: 'right', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  muted: { color: tokens.colorNeutralForeground3 },
  gap: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  urgent: { color: tokens.colorStatusDangerForeground3, ...shorthands.borderColor(tokens.colorStatusDangerBorder1) },
  dot: { marginTop: '2px' },
});

export interface TreeRowProps {
  readonly row: VisibleNode;
  readonly tabStop: boolean;
  readonly onChoose: () => void;
  readonly onToggle: () => void;
}

export function TreeRow({ row, tabStop, onChoose, onToggle }: TreeRowProps) {
  const styles = useStyles();
  const { hidden } = useHiddenText();
  const { node, expanded } = row;
  // A shut branch answers for everything below it.
  const severity = expanded === false ? node.worst : node.severity;
  const level = node.level === 1 ? styles.level1 : node.level === 2 ? styles.level2 : styles.level3;
  return (
    <div
      role="treeitem"
      data-node={node.key}
      className={mergeClasses(styles.row, level)}
      tabIndex={tabStop ? 0 : -1}
      aria-level={node.level}
      aria-posinset={row.place}
      aria-setsize={row.size}
      aria-expanded={expanded ?? undefined}
      onClick={onChoose}
    >
      {expanded === null ? <span className={styles.leaf} /> : <Chevron expanded={expanded} onToggle={onToggle} />}
      <span className={mergeClasses(styles.label, node.label === null && styles.muted)}>{node.label ?? structureWords.blankLabel}</span>
      {node.value === null ? null : <span className={styles.value}>{node.value}</span>}
      {node.gap ? <span className={mergeClasses(styles.gap, node.gap !== 'empty' && styles.urgent)}>{gapWords[node.gap]}</span> : null}
      {severity ? (
        <>
          <SeverityIcon severity={severity} className={styles.dot} />
          <span className={hidden}>{severityWords[severity]}</span>
        </>
      ) : (
        <span className={styles.leaf} />
      )}
    </div>
  );
}

/** For the mouse; the keyboard has Left and Right. */
function Chevron({ expanded, onToggle }: { readonly expanded: boolean; readonly onToggle: () => void }) {
  const styles = useStyles();
  return (
    <span
      className={styles.chevron}
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
    >
      {expanded ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
    </span>
  );
}
