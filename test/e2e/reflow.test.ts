/** The lowest and narrowest pane, and a usual window at 200 %: everything in reach, nothing covered, nothing to scroll in two directions. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { openPane, states } from './states';

/** Controls that cannot be brought to where a click meets them. */
async function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // What lies over the page is to cover it.
    const root = document.querySelector('[role="alertdialog"], [role="menu"]') ?? document.body;
    const controls = [...root.querySelectorAll<HTMLElement>('button, input, select, textarea:not(.cell-editor), a[href], [role="treeitem"], [role="menuitem"]')];
    const shown = controls.filter((control) => !control.hidden && control.checkVisibility({ visibilityProperty: true }));
    return shown.flatMap((control) => {
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, top, width, height } = control.getBoundingClientRect();
      const met = document.elementFromPoint(left + width / 2, top + height / 2);
      const reached = met !== null && (control.contains(met) || met.contains(control) || (control as HTMLInputElement).labels?.[0]?.contains(met));
      return reached ? [] : [`${control.tagName} ${control.getAttribute('aria-label') ?? control.textContent} is behind ${met?.tagName ?? 'the edge'} ${met?.className ?? ''}`];
    });
  });
}

const fitsSideways = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

describe.skipIf(!browserIsThere())('small and magnified', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const sizes = { pane: { width: 270, height: 378 }, workbench: { width: 640, height: 400 } } as const;

  it.each(states)('$name: all of it can be reached', async ({ on, show }) => {
    const { page } = await show(browser, sizes[on]);
    expect(await outOfReach(page)).toEqual([]);
    expect(await fitsSideways(page)).toBe(true);
    await page.context().close();
  });

  it('a pane of 270 by 378 shows three findings before anyone scrolls', async () => {
    const { page, pane } = await openPane(browser, 'crowded', sizes.pane);
    await pane.locator('[data-item]').first().waitFor();
    const whole = await page.evaluate(() => {
      const footer = document.querySelector('[role="switch"]')?.parentElement?.parentElement?.getBoundingClientRect().top ?? 0;
      return [...document.querySelectorAll('[data-item]')].filter((line) => line.getBoundingClientRect().bottom <= footer).length;
    });
    expect(whole).toBeGreaterThanOrEqual(3);
    await page.context().close();
  });
});
