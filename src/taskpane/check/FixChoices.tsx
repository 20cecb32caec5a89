/** Several ways to mend one finding: the user picks one, each shown as it would come out. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Fix } from '../../domain/finding';
import { mendWords } from '../words/mending';
import { SuggestedFix } from './SuggestedFix';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: {
    padding: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  choice: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, minHeight: '24px', cursor: 'pointer' },
  radio: { flexShrink: 0, width: '16px', height: '16px', margin: '2px 0', accentColor: tokens.colorCompoundBrandBackground },
  title: { minWidth: 0, overflowWrap: 'anywhere' },
  pairs: { paddingLeft: tokens.spacingHorizontalXXL },
});

export interface FixChoicesProps {
  readonly fixes: readonly Fix[];
  readonly chosen: Fix;
  readonly onChoose: (fix: Fix) => void;
}

export function FixChoices({ fixes, chosen, onChoose }: FixChoicesProps) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{mendWords.choose}</legend>
      {fixes.map((fix, index) => (
        <div key={fix.title}>
          <label className={styles.choice}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              checked={fix === chosen}
              aria-describedby={`${name}${index}`}
              onChange={() => {
                onChoose(fix);
              }}
            />
            <span className={styles.title}>{fix.title}</span>
          </label>
          <div id={`${name}${index}`} className={styles.pairs}>
            <SuggestedFix fix={fix} titled />
          </div>
        </div>
      ))}
    </fieldset>
  );
}
