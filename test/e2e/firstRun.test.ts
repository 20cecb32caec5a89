/** The first minute: what a newcomer sees, and how soon there is a result. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { openPane } from './states';
import { openPage } from './workbenchPage';

const promised = 10_000;

describe.skipIf(!browserIsThere())('the first run', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('of the pane: one sentence, one button, and findings within ten seconds of pressing it', async () => {
    const { page, pane } = await openPane(browser, 'welcome');
    await pane.getByRole('heading', { name: '送审之前，先检查一遍' }).waitFor();
    const welcome = pane.locator('[data-landing]');
    expect(await welcome.getByRole('button').allInnerTexts()).toEqual(['检查当前表']);
    expect((await welcome.locator('div > p').allInnerTexts()).join('').match(/。/g)).toHaveLength(1);
    await page.keyboard.press('Tab');
    const begin = Date.now();
    await welcome.getByRole('button', { name: '检查当前表' }).click();
    await pane.locator('[data-item]').first().waitFor({ timeout: promised });
    expect(Date.now() - begin).toBeLessThan(promised);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await page.context().close();
  });

  it('of the workbench: a real table, checked without a click, within ten seconds', async () => {
    const begin = Date.now();
    const { page, complaints } = await openPage(browser);
    await page.locator('[data-item]').first().waitFor({ timeout: promised });
    expect(Date.now() - begin).toBeLessThan(promised);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('without a sheet: what is missing, and a button that opens a file', async () => {
    const { page, pane } = await openPane(browser, 'noSheet');
    await pane.getByRole('heading', { name: '没有打开的工作表' }).waitFor();
    expect(await pane.locator('[data-landing]').getByRole('button').first().innerText()).toBe('打开文件');
    await page.context().close();
  });
});
