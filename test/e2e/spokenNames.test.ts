/** What a screen reader is told of what has happened. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { openPane } from './states';
import { openPage } from './workbenchPage';

describe.skipIf(!browserIsThere())('what is said', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const said = (page: Page) => page.locator('.pane-side section > [role="status"]').innerText();
  const press = (page: Page, name: string | RegExp) => page.locator('.pane-side').getByRole('button', { name }).first().click();

  it('after the first check, a filter, a fix, its undoing, and an ignored finding', async () => {
    const { page, cell } = await openPage(browser);
    await expect.poll(() => said(page)).toBe('还有 2 个警告');
    await page.getByRole('tab', { name: /^26\./ }).click();
    await expect.poll(() => said(page)).toMatch(/^还有 \d+ 个错误、\d+ 个警告$/);
    const atFirst = await said(page);
    await press(page, /^警告/);
    await expect.poll(() => said(page)).toMatch(/^列出 \d+ 条。/);
    await press(page, /全部安全改正/);
    await press(page, /开始改正/);
    await expect.poll(() => said(page)).toMatch(/^已改正 1 处。还有 \d+ 个错误/);
    await press(page, /^撤销/);
    await expect.poll(() => said(page)).toBe(`已撤销：安全改正 1 处。${atFirst}`);
    await expect.poll(() => cell('D7').innerText()).toBe('6000%');
    await page.context().close();
  });

  it('nothing while a page is first shown, and the outcome of a check that was asked for', async () => {
    const { page, pane } = await openPane(browser, 'welcome');
    const status = pane.getByRole('status');
    await pane.getByText('送审之前，先检查一遍').waitFor();
    expect(await status.innerText()).toBe('');
    await pane.getByRole('button', { name: '检查当前表' }).click();
    await expect.poll(() => status.innerText()).toBe('还有 1 个错误、1 个警告');
    await page.context().close();
  });
});
