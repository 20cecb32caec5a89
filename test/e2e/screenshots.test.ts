/** Pictures of the page for a human look, in test-results/; and what must hold at every width. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { openPage } from './workbenchPage';

const folder = fileURLToPath(new URL('../../test-results', import.meta.url));

describe.skipIf(!browserIsThere())('the page at several widths', () => {
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    [270, 'light'],
    [350, 'light'],
    [500, 'light'],
    [270, 'dark'],
    [350, 'dark'],
    [500, 'dark'],
  ] as const)('pane of %i px, %s: nothing overflows, the sheet stays paper-white', async (width, colorScheme) => {
    const { page, cell, complaints } = await openPage(browser, { colorScheme });
    await expect.poll(() => cell('B5').getAttribute('data-mark')).toBe('warning');
    const splitter = page.getByRole('separator', { name: '调整检查窗格的宽度' });
    await splitter.focus();
    await page.keyboard.press(width === 500 ? 'End' : 'Home');
    for (let now = width === 350 ? 270 : width; now < width; now += 16) await page.keyboard.press('ArrowLeft');
    const pane = page.locator('.pane-side');
    expect(await pane.evaluate((side) => Math.abs(side.getBoundingClientRect().width))).toBeCloseTo(width === 350 ? 350 : width, -1);
    expect(await pane.evaluate((side) => side.scrollWidth <= side.clientWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await page.locator('.grid-box').evaluate((box) => getComputedStyle(box).backgroundColor)).toBe('rgb(255, 255, 255)');
    await page.screenshot({ path: `${folder}/workbench-${width}-${colorScheme}.png` });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the splitter follows the mouse, within its limits', async () => {
    const { page } = await openPage(browser);
    const widthAfterDragTo = async (x: number): Promise<number> => {
      const bar = await page.locator('.splitter').boundingBox();
      if (!bar) throw new Error('no splitter');
      await page.mouse.move(bar.x, 300);
      await page.mouse.down();
      await page.mouse.move(x, 300, { steps: 4 });
      await page.mouse.up();
      return page.locator('.pane-side').evaluate((side) => Math.round(side.getBoundingClientRect().width));
    };
    expect(await widthAfterDragTo(1366 - 420)).toBe(420);
    expect(await widthAfterDragTo(100)).toBe(500);
    expect(await widthAfterDragTo(1300)).toBe(270);
    await page.context().close();
  });
});
