/** The keyboard alone reaches every part of the page. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { openPage } from './workbenchPage';

describe.skipIf(!browserIsThere())('the parts of the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('F6 goes round the parts of the page, Shift+F6 back', async () => {
    const { page, cell } = await openPage(browser);
    await expect.poll(() => cell('B5').getAttribute('data-mark')).toBe('warning');
    const focused = () => page.evaluate(() => ['.toolbar', '.grid-box', '.sheet-tabs', '.pane-side'].find((area) => document.activeElement?.closest(area)));
    const seen: (string | undefined)[] = [];
    for (const key of ['F6', 'F6', 'F6', 'F6', 'F6', 'Shift+F6']) {
      await page.keyboard.press(key);
      seen.push(await focused());
    }
    expect(seen).toEqual(['.toolbar', '.grid-box', '.sheet-tabs', '.pane-side', '.toolbar', '.pane-side']);
    await page.context().close();
  });

  it('Tab leads from the toolbar to the grid, the tabs, the splitter and the pane', async () => {
    const { page, cell } = await openPage(browser);
    await expect.poll(() => cell('B5').getAttribute('data-mark')).toBe('warning');
    const seen = new Set<string>();
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => {
        const areas = ['.toolbar', '.grid-box', '.sheet-tabs', '.splitter', '.pane-side'];
        return areas.find((area) => document.activeElement?.closest(area)) ?? '';
      });
      seen.add(place);
      // Inside the grid Tab moves between cells, as in any spreadsheet; Escape then Tab is the way out.
      if (place === '.grid-box') await page.keyboard.press('Escape');
    }
    expect([...seen].filter(Boolean)).toEqual(['.toolbar', '.grid-box', '.sheet-tabs', '.splitter', '.pane-side']);
    await page.context().close();
  });
});
