/** A cell's text as it stands there, line breaks included. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cardWords } from '../words/check';

const useStyles = makeStyles({
  block: {
    maxHeight: '8em',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  suggested: { backgroundColor: tokens.colorStatusSuccessBackground1, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  blank: { color: tokens.colorNeutralForeground3 },
});

export function TextBlock({ text, suggested = false }: { readonly text: string; readonly suggested?: boolean }) {
  const styles = useStyles();
  const blank = text.trim() === '';
  return (
    <div className={mergeClasses(styles.block, suggested && styles.suggested, blank && styles.blank)} tabIndex={text.length > 80 ? 0 : undefined}>
      {blank ? cardWords.blank : text}
    </div>
  );
}
