/** What moves on a page. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What has moved so far. */
    motions?: Set<string>;
  }
}

/** To be run in the page before anything else: looks at every frame for animations that last longer than the eye can tell from a jump. */
export function watchMotion(): void {
  const longest = 10;
  const motions = new Set<string>();
  window.motions = motions;
  const look = (): void => {
    for (const animation of document.getAnimations()) {
      const { effect } = animation;
      const { duration, iterations } = effect?.getComputedTiming() ?? {};
      const lasting = Number(duration) * (iterations ?? 1);
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      const what = animation instanceof CSSTransition ? animation.transitionProperty : animation instanceof CSSAnimation ? animation.animationName : 'script';
      if (lasting > longest) motions.add(`${what} of ${target?.tagName ?? ''}.${target?.getAttribute('class') ?? ''} for ${lasting} ms`);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What has moved since `watchMotion`. */
export const motionsOf = (page: Page): Promise<readonly string[]> => page.evaluate(() => [...(window.motions ?? ['nobody has looked'])]);
