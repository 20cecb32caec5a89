/** The search on the page: what is looked for, where, what matches, and the way from match to match. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { DocumentState, DocumentStore } from '../host/workbench/documentStore';
import { activeSheet, selectionOn } from '../host/workbench/documentStore';
import type { FoundCell } from './findMatches';
import { findMatches, matchFrom } from './findMatches';
import { rectOf } from './gridActions';

export interface Find {
  readonly query: string;
  readonly everywhere: boolean;
  readonly count: number;
  /** Which of the matches is selected, from 1 on; null where none is. */
  readonly position: number | null;
  /** Looks for another text; the first match from the selection on is selected. */
  readonly look: (query: string) => void;
  /** Whether all sheets are searched, or the one in front. */
  readonly setEverywhere: (everywhere: boolean) => void;
  readonly go: (direction: 'next' | 'previous') => void;
}

export function useFind(store: DocumentStore, state: DocumentState): Find {
  const [query, setQuery] = useState('');
  const [everywhere, setEverywhere] = useState(true);
  const sheets = useSearched(state, everywhere);
  // Typing in a cell while the bar is open must not wait for the count.
  const searched = useDeferredValue(sheets);
  const matches = useMemo(() => findMatches(searched, query), [searched, query]);
  const place = placeIn(state);
  const index = place ? matches.findIndex((match) => isSame(match, place)) : -1;

  const goTo = (found: readonly FoundCell[], direction: 'here' | 'next' | 'previous'): void => {
    const from = placeIn(store.getState());
    const target = from && matchFrom(sheets, found, from, direction);
    if (target) store.goTo(target.sheet, rectOf(target.cell));
  };
  return {
    query,
    everywhere,
    count: matches.length,
    position: index === -1 ? null : index + 1,
    look: (text) => {
      setQuery(text);
      goTo(findMatches(sheets, text), 'here');
    },
    setEverywhere,
    go: (direction) => goTo(findMatches(sheets, query), direction),
  };
}

/** The sheets that are searched; the same list as long as they are the same. */
function useSearched({ document, active }: DocumentState, everywhere: boolean): DocumentState['document']['sheets'] {
  const { sheets } = document;
  return useMemo(() => (everywhere ? sheets : sheets.filter(({ name }) => name === active)), [sheets, active, everywhere]);
}

function placeIn(state: DocumentState): FoundCell | null {
  const sheet = activeSheet(state);
  return sheet ? { sheet: sheet.name, cell: selectionOn(state, sheet).anchor } : null;
}

function isSame(a: FoundCell, b: FoundCell): boolean {
  return a.sheet === b.sheet && a.cell.row === b.cell.row && a.cell.column === b.cell.column;
}

/** Ctrl+F, wherever the focus is: the browser's own search sees only the rows that are drawn. */
export function useFindKey(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
}
