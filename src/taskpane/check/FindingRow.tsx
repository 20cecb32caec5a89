/** One finding: a line that opens into a card. */
import { mergeClasses } from '@fluentui/react-components';
import { memo, useEffect, useId, useRef } from 'react';
import type { TargetTable } from '../../domain/targetTable';
import { toA1 } from '../../tasks/cellNames';
import type { CellAddress } from '../../tasks/cellNames';
import { useHiddenText } from '../hiddenText';
import type { FindingItem } from '../model/findingItems';
import { SeverityIcon } from '../SeverityIcon';
import { severityWords } from '../words/pane';
import type { FindingActions } from './CardActions';
import { FindingCard } from './FindingCard';
import { useRowStyles } from './rowStyles';

export interface FindingRowProps {
  readonly item: FindingItem;
  readonly table: TargetTable;
  /** Which of how many in its list, counted from 1: not all of them need be drawn. */
  readonly place: number;
  readonly size: number;
  readonly open: boolean;
  readonly tabStop: boolean;
  readonly actions: FindingActions;
  readonly onToggle: (item: FindingItem) => void;
  readonly onJump: (cell: CellAddress) => void;
}

export const FindingRow = memo(function FindingRow({ item, table, place, size, open, tabStop, actions, onToggle, onJump }: FindingRowProps) {
  const styles = useRowStyles();
  const { hidden } = useHiddenText();
  const id = useId();
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // The whole card where it fits, else its top; nothing moves where that is in view already.
    if (open) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const { finding } = item;
  const [cell] = finding.cells;
  return (
    <li ref={ref} className={styles.item} data-line={item.key} aria-posinset={place} aria-setsize={size}>
      <button
        type="button"
        data-item={item.key}
        className={mergeClasses(styles.line, open && styles.open)}
        tabIndex={tabStop ? 0 : -1}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          onToggle(item);
        }}
      >
        <SeverityIcon severity={finding.severity} className={styles.icon} />
        <span className={hidden}>{`${severityWords[finding.severity]} `}</span>
        <span className={styles.message}>{finding.message}</span>
        <span className={styles.cell}>{cell ? toA1(cell) : ''}</span>
      </button>
      {open ? <FindingCard id={id} finding={finding} table={table} actions={actions} onJump={onJump} /> : null}
    </li>
  );
});
