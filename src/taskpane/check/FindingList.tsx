/** Findings by section of the table: one Tab stop, arrow keys inside, one open card. */
import { memo, useEffect, useEffectEvent, useMemo } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import type { TargetTable } from '../../domain/targetTable';
import { windowedFrom } from '../model/drawnLines';
import { focusableItems } from '../model/findingItems';
import type { FindingSection } from '../model/findingItems';
import { moveInList, moveOfKey } from '../model/navigation';
import type { PaneState } from '../model/paneState';
import { listLabel } from '../words/check';
import { SectionLines } from './SectionLines';
import type { LineActions } from './SectionLines';

export interface FindingListProps extends LineActions {
  readonly table: TargetTable;
  readonly sections: readonly FindingSection[];
  readonly open: PaneState['open'];
  readonly current: PaneState['current'];
  readonly focus: PaneState['focus'];
  readonly onMove: (key: string) => void;
  /** An item that is not the current one has been given the focus, by the mouse or a screen reader. */
  readonly onFocusAt: (key: string) => void;
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

function itemOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset['item'] : undefined;
}

export const FindingList = memo(function FindingList(props: FindingListProps) {
  const { table, sections, open, current, focus, listRef, onMove, onFocusAt, actions, onToggleCard, onToggleFold, onJump } = props;
  const keys = useMemo(() => focusableItems(sections).map((item) => item.key), [sections]);
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
    const from = itemOf(event.target);
    if (!move || from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moveInList(keys, from, move);
    event.preventDefault();
    if (next !== null) onMove(next);
  };

  // What has the focus has to be the current item: that one stays drawn wherever the list is scrolled to.
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const key = itemOf(event.target);
    if (key !== undefined && key !== tabStop) onFocusAt(key);
  };

  return (
    <div ref={listRef} role="group" aria-label={listLabel} onKeyDown={onKeyDown} onFocus={onFocus}>
      {sections.map((section) => (
        <SectionLines
          key={section.section}
          table={table}
          section={section}
          open={open}
          tabStop={tabStop}
          windowed={keys.length > windowedFrom}
          listRef={listRef}
          actions={actions}
          onToggleCard={onToggleCard}
          onToggleFold={onToggleFold}
          onJump={onJump}
        />
      ))}
    </div>
  );
});
