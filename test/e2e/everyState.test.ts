/** Every state: its controls have names, nothing moves against the user's wish, and axe finds nothing, in light, dark and forced colours, in a narrow, a usual and a wide pane. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { settled, violations } from './axe';
import { buttonsTwice, namesOfControls } from './controls';
import { motionsOf, watchMotion } from './motion';
import { states } from './states';
import type { Shown, State } from './states';

const colours = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const widths = [270, 350, 500] as const;

/** Where pictures for a human look go, if they are wanted. */
const pictures = process.env['STATE_PICTURES'];

/** As the splitter would, but without taking the focus. */
async function setPaneWidth({ page }: Shown, on: State['on'], width: number): Promise<void> {
  if (on === 'pane') return page.setViewportSize({ width, height: 700 });
  await page.locator('.workbench').evaluate((element, wanted) => element.style.setProperty('--pane-width', `${wanted}px`), width);
}

/** What has to be scrolled sideways: the page, the pane, or something in it. */
async function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('html, .pane-side, main#root, .pane-side *, main#root *')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
      .filter((element) => element.matches('html, .pane-side, main#root') || ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
      .map(({ tagName, textContent }) => `overflows: ${tagName} ${textContent.slice(0, 40)}`),
  );
}

describe.skipIf(!browserIsThere())('every state', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(states)('$name: named, still, without a violation, and nothing overflows', async ({ name, on, show }) => {
    const shown = await show(browser, { reducedMotion: 'reduce', before: watchMotion });
    const { page, pane } = shown;
    const { count, unnamed } = await namesOfControls(page.locator('body'));
    expect(count).toBeGreaterThan(1);
    expect(unnamed).toEqual([]);
    // Also offered in the notice that says why; it is the same deed.
    expect((await buttonsTwice(pane)).filter((line) => line !== 'button "重新检查"')).toEqual([]);
    // A few frames for what begins with the state itself.
    await page.waitForTimeout(100);
    expect(await motionsOf(page)).toEqual([]);
    const found: Record<string, readonly string[]> = {};
    for (const [colour, media] of Object.entries(colours)) {
      await page.emulateMedia(media);
      for (const width of widths) {
        await setPaneWidth(shown, on, width);
        await settled(page);
        // The cells of the sheet are the same at every width of the pane.
        const list = [...(await violations(page, width === 350 ? [] : ['.grid tbody'])), ...(await overflowing(page))];
        if (list.length > 0) found[`${colour} ${width}`] = list;
        if (pictures !== undefined) await page.screenshot({ path: path.join(pictures, `${name}-${colour}-${width}.png`) });
      }
    }
    expect(found).toEqual({});
    await page.context().close();
  });

  it('motion is seen where there is some', async () => {
    const progress = states.find(({ name }) => name === 'opening a file');
    const { page } = (await progress?.show(browser, { before: watchMotion })) ?? {};
    if (!page) throw new Error('no such state');
    await expect.poll(() => motionsOf(page)).not.toEqual([]);
    await page.context().close();
  });
});
