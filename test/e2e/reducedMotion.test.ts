/** Where the system asks for less motion, nothing moves, from the first drawing of the page on. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { states } from './states';

declare global {
  interface Window {
    /** What has moved so far. */
    motions?: Set<string>;
  }
}

/** Looks at every frame for animations that last longer than the eye can tell from a jump. */
function watchMotion(): void {
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

const motionsOf = (page: Page): Promise<readonly string[]> => page.evaluate(() => [...(window.motions ?? ['nobody has looked'])]);

describe.skipIf(!browserIsThere())('reduced motion', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(states)('$name', async ({ show }) => {
    const { page } = await show(browser, { reducedMotion: 'reduce', before: watchMotion });
    // A few frames for what begins with the state itself.
    await page.waitForTimeout(100);
    expect(await motionsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('sees motion where there is some', async () => {
    const progress = states.find(({ name }) => name === 'opening a file');
    const { page } = (await progress?.show(browser, { before: watchMotion })) ?? {};
    if (!page) throw new Error('no such state');
    await expect.poll(() => motionsOf(page)).not.toEqual([]);
    await page.context().close();
  });
});
