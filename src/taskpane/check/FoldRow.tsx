/** Many hints of one rule in one line that unfolds. */
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { ruleDoc } from '../../tasks/ruleDocs';
import { useHiddenText } from '../hiddenText';
import type { FoldItem } from '../model/findingItems';
import { SeverityIcon } from '../SeverityIcon';
import { foldWords } from '../words/check';
import { severityWords } from '../words/pane';
import { useRowStyles } from './rowStyles';

export interface FoldRowProps {
  readonly fold: FoldItem;
  /** Which of how many in its list, counted from 1. */
  readonly place: number;
  readonly size: number;
  readonly tabStop: boolean;
  readonly onToggle: (key: string) => void;
  readonly children: ReactNode;
}

export function FoldRow({ fold, place, size, tabStop, onToggle, children }: FoldRowProps) {
  const styles = useRowStyles();
  const { hidden } = useHiddenText();
  const id = useId();
  const title = ruleDoc(fold.rule)?.title ?? fold.members[0]?.finding.message ?? fold.rule;
  return (
    <li className={styles.item} aria-posinset={place} aria-setsize={size}>
      <button
        type="button"
        data-item={fold.key}
        data-line={fold.key}
        className={styles.line}
        tabIndex={tabStop ? 0 : -1}
        aria-expanded={fold.unfolded}
        aria-controls={fold.unfolded ? id : undefined}
        onClick={() => {
          onToggle(fold.key);
        }}
      >
        <SeverityIcon severity="info" className={styles.icon} />
        <span className={hidden}>{`${severityWords.info} `}</span>
        <span className={styles.message}>{foldWords(title, fold.members.length)}</span>
        <span className={styles.icon} aria-hidden="true">
          {fold.unfolded ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        </span>
      </button>
      {fold.unfolded ? (
        <ul id={id} className={styles.members}>
          {children}
        </ul>
      ) : null}
    </li>
  );
}
