/** Findings by section of the table: one Tab stop, arrow keys inside, one open card. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { TargetTable } from '../../domain/targetTable';
import type { CellAddress } from '../../tasks/cellNames';
import { focusableItems } from '../model/findingItems';
import type { FindingItem, FindingSection, ListItem } from '../model/findingItems';
import { moveInList, moveOfKey } from '../model/navigation';
import type { PaneState } from '../model/paneState';
import { listLabel, sectionCount, sectionWords } from '../words/check';
import type { FindingActions } from './CardActions';
import { FindingRow } from './FindingRow';
import { FoldRow } from './FoldRow';

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalM },
  heading: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

export interface FindingListActions {
  readonly onToggleCard: (item: FindingItem) => void;
  readonly onToggleFold: (key: string) => void;
  readonly onMove: (key: string) => void;
  readonly onJump: (cell: CellAddress) => void;
}

export interface FindingListProps extends FindingListActions {
  readonly table: TargetTable;
  readonly actions: FindingActions;
  readonly sections: readonly FindingSection[];
  readonly open: PaneState['open'];
  readonly current: PaneState['current'];
  readonly focus: PaneState['focus'];
  /** The item that `focus` names has been given the focus. */
  readonly onFocused: () => void;
  readonly listRef: RefObject<HTMLDivElement | null>;
}

/** The element of an item that takes the focus carries its key. */
function focusItem(list: HTMLElement, key: string): void {
  for (const element of list.querySelectorAll<HTMLElement>('[data-item]')) {
    if (element.dataset['item'] !== key) continue;
    element.focus();
    return;
  }
}

export function FindingList(props: FindingListProps) {
  const { table, sections, open, current, focus, listRef, onMove } = props;
  const styles = useStyles();
  const keys = focusableItems(sections).map((item) => item.key);
  const tabStop = current !== null && keys.includes(current) ? current : (keys[0] ?? null);

  const takeFocus = useEffectEvent((key: string) => {
    if (listRef.current) focusItem(listRef.current, key);
    props.onFocused();
  });
  useEffect(() => {
    if (focus) takeFocus(focus.key);
  }, [focus]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const move = moveOfKey(event.key);
    const from = event.target instanceof HTMLElement ? event.target.dataset['item'] : undefined;
    if (!move || from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moveInList(keys, from, move);
    event.preventDefault();
    if (next !== null) onMove(next);
  };

  const row = (item: ListItem) =>
    item.type === 'fold' ? (
      <FoldRow key={item.key} fold={item} tabStop={tabStop} onToggle={props.onToggleFold}>
        {item.members.map(row)}
      </FoldRow>
    ) : (
      <FindingRow
        key={item.key}
        item={item}
        table={table}
        open={open === item.key}
        tabStop={tabStop === item.key}
        actions={props.actions}
        onToggle={props.onToggleCard}
        onJump={props.onJump}
      />
    );

  return (
    <div ref={listRef} role="group" aria-label={listLabel} onKeyDown={onKeyDown}>
      {sections.map(({ section, count, items }) => (
        <section key={section} className={styles.section} aria-label={sectionWords[section]}>
          <h3 className={styles.heading}>
            {sectionWords[section]}
            <span className={styles.count}>{sectionCount(count)}</span>
          </h3>
          <ul className={styles.list}>{items.map(row)}</ul>
        </section>
      ))}
    </div>
  );
}
