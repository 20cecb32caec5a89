/** The frozen panes that fit into the grid's box, followed as the window, the pane or the zoom changes its size. */
import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';
import type { OpenSheet } from '../host/workbench/openSheet';
import type { Frozen } from './sheetFrame';
import { fittingFrozen } from './sheetFrame';

/** The answer keeps its identity while it stays the same, so that rows are not drawn anew. */
export function useFittingFrozen(box: RefObject<HTMLElement | null>, { layout }: OpenSheet, zoom: number): Frozen {
  const [frozen, setFrozen] = useState<Frozen>({ rows: layout.frozenRows, columns: layout.frozenColumns });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const fit = (): void => {
      const next = fittingFrozen(layout, { width: element.clientWidth, height: element.clientHeight }, zoom);
      setFrozen((now) => (now.rows === next.rows && now.columns === next.columns ? now : next));
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, layout, zoom]);
  return frozen;
}
