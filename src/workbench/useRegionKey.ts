/** F6 and Shift+F6 lead from one part of the page to the next, as in spreadsheet programs. */
import { useEffect } from 'react';

/** What receives the focus in each part, in the order of the page. */
const regions = ['.toolbar button', '.grid-box textarea', '.sheet-tabs [aria-selected="true"]', '.pane-side button, .pane-side [tabindex="0"]'];

export function useRegionKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      focusRegion(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function focusRegion(step: 1 | -1): void {
  const parts = regions.map((region) => region.split(' ')[0] ?? '');
  const now = parts.findIndex((part) => document.activeElement?.closest(part));
  // From outside of all parts the first or the last one comes next.
  const start = now === -1 && step === -1 ? 0 : now;
  for (let tried = 1; tried <= regions.length; tried += 1) {
    const next = regions[(start + step * tried + regions.length * 2) % regions.length];
    const target = next === undefined ? null : document.querySelector<HTMLElement>(next);
    // A part with nothing to focus (the pane while it is still reading) is passed over.
    if (target) return target.focus();
  }
}
