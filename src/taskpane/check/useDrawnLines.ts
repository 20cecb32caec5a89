/** Draws only the lines near the view of a long list, and learns their real heights as it goes. */
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { firstView, keysInView, unmeasured, viewAround, withMeasured } from '../model/drawnLines';
import type { LineHeights, View } from '../model/drawnLines';
import type { ListItem } from '../model/findingItems';

export interface DrawnLines {
  /** Keys of the lines in view. */
  readonly inView: ReadonlySet<string>;
  readonly heights: LineHeights;
}

/**
 * `list` is the element whose drawn lines carry their key as `data-line`; `around` one whose size changes whenever something in it
 * moves. `lines` keeps its identity as long as its keys do. Where `windowed` is false nothing is watched.
 */
export function useDrawnLines(
  list: RefObject<HTMLElement | null>,
  around: RefObject<HTMLElement | null>,
  lines: readonly ListItem[],
  windowed: boolean,
): DrawnLines {
  const [view, setView] = useState<View>(firstView);
  const [heights, setHeights] = useState(unmeasured);

  const follow = useEffectEvent(() => {
    const next = list.current ? viewOf(list.current) : view;
    if (next.top !== view.top || next.bottom !== view.bottom) setView(next);
  });
  const measure = useEffectEvent(() => {
    // Nothing has a size while the pane is not displayed.
    if (!list.current || list.current.clientWidth === 0) return;
    const next = withMeasured(heights, list.current.clientWidth, heightsIn(list.current));
    if (next !== heights) setHeights(next);
  });

  // Drawn lines are measured before they are seen; the view may take in more of them then.
  useLayoutEffect(() => {
    if (!windowed) return;
    measure();
    follow();
  });

  useEffect(() => {
    if (!windowed) return undefined;
    const onScroll = ({ target }: Event): void => {
      // At once: otherwise a jump would show a gap for the length of one frame.
      if (target instanceof Node && target.contains(list.current)) flushSync(follow);
    };
    const onResize = (): void => {
      measure();
      follow();
    };
    const sizes = new ResizeObserver(onResize);
    if (around.current) sizes.observe(around.current);
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    window.addEventListener('resize', onResize);
    return () => {
      sizes.disconnect();
      document.removeEventListener('scroll', onScroll, { capture: true });
      window.removeEventListener('resize', onResize);
    };
  }, [list, around, windowed]);

  const inView = useMemo(() => keysInView(lines, heights, view), [lines, heights, view]);
  return { inView, heights };
}

/** Whatever scrolls the list lies within the window, so that the window's height is always enough. */
function viewOf(list: HTMLElement): View {
  return viewAround(-list.getBoundingClientRect().top, window.innerHeight);
}

function heightsIn(list: HTMLElement): ReadonlyMap<string, number> {
  const heights = new Map<string, number>();
  for (const line of list.querySelectorAll<HTMLElement>('[data-line]')) heights.set(line.dataset['line'] ?? '', line.offsetHeight);
  return heights;
}
