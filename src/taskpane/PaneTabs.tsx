/** The pane's tabs: one Tab stop, arrow keys choose. Fluent's own list puts hidden focus stops around it that axe rejects. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { PaneTab } from './model/paneState';
import { paneWords, tabWords } from './words/pane';

const tabs: readonly PaneTab[] = ['check', 'structure'];

const useStyles = makeStyles({
  list: { display: 'flex' },
  tab: {
    position: 'relative',
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-4px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalM,
      right: tokens.spacingHorizontalM,
      bottom: 0,
      // A border, since backgrounds vanish in forced colours.
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
});

export interface PaneTabsProps {
  readonly chosen: PaneTab;
  /** Prefix of the ids: tab `${ids}check`, panel `${ids}panel`. */
  readonly ids: string;
  readonly onChoose: (tab: PaneTab) => void;
}

function neighbour(key: string, from: PaneTab): PaneTab | null {
  const at = tabs.indexOf(from);
  const last = tabs.length - 1;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const place = places[key];
  return place === undefined ? null : (tabs[place] ?? null);
}

export function PaneTabs({ chosen, ids, onChoose }: PaneTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const next = neighbour(event.key, chosen);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <div ref={list} className={styles.list} role="tablist" aria-label={paneWords.tabs} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`${ids}${tab}`}
          data-tab={tab}
          aria-selected={tab === chosen}
          aria-controls={`${ids}panel`}
          tabIndex={tab === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
          onClick={() => {
            onChoose(tab);
          }}
        >
          {tabWords[tab]}
        </button>
      ))}
    </div>
  );
}
