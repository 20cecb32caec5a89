/** The tabs of the worksheets, below the grid; hidden sheets are dimmed. */
import { Button } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import type { JSX, KeyboardEvent } from 'react';
import { memo, useEffect, useRef } from 'react';
import type { OpenSheet } from '../host/workbench/openSheet';
import { words } from './words';

interface SheetTabsProps {
  readonly sheets: readonly OpenSheet[];
  readonly active: string;
  readonly onActivate: (sheet: string) => void;
}

const scrollStep = 240;

/** Scrolling by script does not heed the system's wish by itself. */
function scrollBehavior(): ScrollBehavior {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

/** Not `scrollIntoView`: in Chromium the next Tab would start from what it has shown. */
function scrollToTab(strip: HTMLElement): void {
  const tab = strip.querySelector('[aria-selected="true"]')?.getBoundingClientRect();
  if (!tab) return;
  const view = strip.getBoundingClientRect();
  const before = Math.min(0, tab.left - view.left);
  const after = Math.max(0, tab.right - view.right);
  strip.scrollLeft += before === 0 ? Math.min(after, tab.left - view.left) : before;
}

function SheetTabsView({ sheets, active, onActivate }: SheetTabsProps): JSX.Element {
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (strip.current) scrollToTab(strip.current);
  }, [active, sheets]);
  const scroll = (by: number): void => strip.current?.scrollBy({ left: by, behavior: scrollBehavior() });
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = neighbour(sheets, active, event.key);
    if (next === null) return;
    event.preventDefault();
    onActivate(next);
    const tabs = Array.from(strip.current?.querySelectorAll<HTMLElement>('[role="tab"]') ?? []);
    tabs.find((tab) => tab.dataset['sheet'] === next)?.focus();
  };
  return (
    <footer className="sheet-tabs">
      <Button size="small" appearance="subtle" tabIndex={-1} icon={<ChevronLeftRegular />} aria-label={words.moreTabsLeft} onClick={() => scroll(-scrollStep)} />
      <Button size="small" appearance="subtle" tabIndex={-1} icon={<ChevronRightRegular />} aria-label={words.moreTabsRight} onClick={() => scroll(scrollStep)} />
      <div className="tab-strip" role="tablist" aria-label={words.sheetTabs} ref={strip} onKeyDown={onKeyDown}>
        {sheets.map(({ name, hidden }) => (
          <button
            key={name}
            type="button"
            role="tab"
            className={hidden ? 'sheet-tab is-hidden' : 'sheet-tab'}
            data-sheet={name}
            aria-selected={name === active}
            tabIndex={name === active ? 0 : -1}
            title={hidden ? words.hiddenSheetTitle(name) : name}
            onClick={() => onActivate(name)}
          >
            {hidden ? <EyeOffRegular aria-label={words.hiddenSheet} /> : null}
            <span className="tab-name">{name}</span>
          </button>
        ))}
      </div>
    </footer>
  );
}

/** The sheet that a key leads to; null for other keys. */
function neighbour(sheets: readonly OpenSheet[], active: string, key: string): string | null {
  const last = sheets.length - 1;
  const now = sheets.findIndex(({ name }) => name === active);
  const target: Readonly<Record<string, number>> = {
    ArrowLeft: Math.max(0, now - 1),
    ArrowRight: Math.min(last, now + 1),
    Home: 0,
    End: last,
  };
  const index = target[key];
  return index === undefined ? null : (sheets[index]?.name ?? null);
}

/** Every edit makes new sheets; the tabs are drawn anew only where their names or order have changed. */
export const SheetTabs = memo(SheetTabsView, (before, after) => {
  if (before.active !== after.active || before.onActivate !== after.onActivate) return false;
  const { sheets } = after;
  return sheets.length === before.sheets.length && before.sheets.every(({ name, hidden }, index) => sheets[index]?.name === name && sheets[index].hidden === hidden);
});
