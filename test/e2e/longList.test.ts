/** A list of 2,999 findings: few lines are drawn, and nobody notices. */
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { largeFindings, largeWorkbook } from '../kit/largeWorkbook';
import { violations } from './axe';
import type { WorkbenchPage } from './workbenchPage';
import { openPage } from './workbenchPage';

describe.skipIf(!browserIsThere())('a list of 2,999 findings', () => {
  let browser: Browser;
  let bench: WorkbenchPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    bench = await openPage(browser, { width: 1024, height: 600 });
    await bench.openBytes('大表.xlsx', largeWorkbook('a finding in every row'));
    await line(1).waitFor();
  });
  afterAll(async () => {
    expect(bench.complaints).toEqual([]);
    await browser.close();
  });
  beforeEach(async () => {
    await bench.page.locator('[data-item][tabindex="0"]').focus();
    await press('Home');
    await expectFocusOn(1);
  });

  /** Where it is drawn. */
  const line = (place: number): Locator => bench.page.locator(`li[aria-posinset="${place}"][aria-setsize="${largeFindings}"]`);
  const press = (key: string): Promise<void> => bench.page.keyboard.press(key);

  async function expectFocusOn(place: number): Promise<void> {
    await expect.poll(() => bench.page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'))).toBe(String(place));
    expect(await isSeen(place)).toBe(true);
  }

  /** Whether the point in the middle of the line shows the line. */
  const isSeen = (place: number): Promise<boolean> =>
    line(place)
      .locator('[data-item]')
      .evaluate((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });

  const drawn = (): Promise<readonly number[]> =>
    bench.page.locator('li[data-line]').evaluateAll((lines) => lines.map((one) => Number(one.getAttribute('aria-posinset'))));

  /** Scrolls the list by hand, as dragging the scroll bar does, and tells what is seen one frame later. */
  const scrollTo = (share: number): Promise<readonly (string | null)[]> =>
    bench.page.evaluate(async (part) => {
      let box = document.querySelector('li[data-line]')?.parentElement ?? null;
      while (box && getComputedStyle(box).overflowY !== 'auto') box = box.parentElement;
      if (!box) throw new Error('nothing scrolls the list');
      box.scrollTop = part * box.scrollHeight;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { left, top, width, height } = box.getBoundingClientRect();
      return [0.2, 0.5, 0.9].map((down) => {
        const seen = document.elementFromPoint(left + width / 2, top + height * down);
        return seen?.closest('li[data-line]')?.getAttribute('aria-posinset') ?? null;
      });
    }, share);

  it('draws the lines near the view only, and is sound to axe', async () => {
    expect((await drawn()).length).toBeLessThan(150);
    expect(await violations(bench.page)).toEqual([]);
  });

  it('goes to both ends, by lines and by pages', async () => {
    await press('End');
    await expectFocusOn(largeFindings);
    await press('ArrowUp');
    await expectFocusOn(largeFindings - 1);
    expect((await drawn()).length).toBeLessThan(150);
    await press('PageUp');
    await expectFocusOn(largeFindings - 11);
    await press('Home');
    await expectFocusOn(1);
    await press('PageDown');
    await expectFocusOn(11);
  });

  it('walks far with the arrow keys', async () => {
    for (let step = 0; step < 60; step += 1) await press('ArrowDown');
    await expectFocusOn(61);
    for (let step = 0; step < 20; step += 1) await press('ArrowUp');
    await expectFocusOn(41);
  });

  it('F8 lands on a finding that was not drawn', async () => {
    // Selects its cell, from which F8 goes on.
    await press('Enter');
    expect(await drawn()).not.toContain(largeFindings);
    await press('Shift+F8');
    await expectFocusOn(largeFindings);
    expect(await line(largeFindings).locator('[data-item]').getAttribute('aria-expanded')).toBe('true');
    await press('F8');
    await expectFocusOn(1);
    await press('F8');
    await expectFocusOn(2);
  });

  it('keeps the focus on a line that is scrolled far away', async () => {
    await press('ArrowDown');
    await expectFocusOn(2);
    for (const share of [0.3, 0.9, 0.5]) {
      const seen = await scrollTo(share);
      expect(seen).not.toContain(null);
      for (const place of seen) expect(Math.abs(Number(place) / largeFindings - share)).toBeLessThan(0.1);
      const places = await drawn();
      expect(places.length).toBeLessThan(150);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    expect(await bench.page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'))).toBe('2');
    await press('ArrowDown');
    await expectFocusOn(3);
  });

  it('opens a card in the middle, which is still open when the list comes back to it', async () => {
    // High enough for the whole card to fit below it.
    const [high = null] = await scrollTo(0.5);
    const place = Number(high);
    const top = () => line(place).evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    await line(place).locator('[data-item]').click();
    const card = line(place).getByRole('group');
    await card.waitFor();
    expect(await top()).toBeCloseTo(before, 0);
    await expectFocusOn(place);
    await scrollTo(0);
    await scrollTo(0.9);
    expect(await card.count()).toBe(1);
    await press('ArrowDown');
    await expectFocusOn(place + 1);
    await press('ArrowUp');
    await press('Enter');
    await expect.poll(() => card.count()).toBe(0);
  });

  it('measures anew when the window becomes narrower', async () => {
    await scrollTo(0.4);
    await bench.page.setViewportSize({ width: 700, height: 500 });
    expect(await scrollTo(0.6)).not.toContain(null);
    await bench.page.setViewportSize({ width: 1024, height: 600 });
    expect(await scrollTo(0.6)).not.toContain(null);
  });
});
