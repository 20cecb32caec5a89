/** Code of the pane that does not arrive: a notice in its place, the rest goes on, and 重试 fetches it. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { violations } from './axe';
import type { WorkbenchPage } from './workbenchPage';
import { openPage } from './workbenchPage';

const scripts = '**/*.js';

describe.skipIf(!browserIsThere())('a part of the pane that does not load', () => {
  let browser: Browser;
  let bench: WorkbenchPage;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    bench = await openPage(browser);
    await bench.page.locator('[data-item]').first().waitFor();
    await bench.page.route(scripts, (route) => route.abort());
  });
  afterEach(async () => {
    // What did not load may be logged, but nothing may go unhandled.
    expect(bench.complaints.filter((complaint) => !complaint.startsWith('console:'))).toEqual([]);
    await bench.page.context().close();
  });

  const notice = () => bench.page.getByRole('alert').filter({ hasText: '这一部分没能打开' });
  const retry = () => notice().getByRole('button', { name: '重试' });
  const online = () => bench.page.unroute(scripts);
  const inPane = () => bench.page.evaluate(() => document.activeElement?.closest('.pane-side') !== null);

  it('the structure: 重试 as often as it takes; the findings stay at hand', async () => {
    await bench.page.getByRole('tab', { name: '结构' }).click();
    await notice().waitFor();
    expect(await violations(bench.page)).toEqual([]);
    await retry().focus();
    await bench.press('Enter');
    await notice().waitFor();
    expect(await inPane()).toBe(true);
    await bench.page.getByRole('tab', { name: '检查' }).click();
    await bench.page.locator('[data-item]').first().waitFor();
    await bench.page.getByRole('tab', { name: '结构' }).click();
    await notice().waitFor();
    await online();
    await retry().focus();
    await bench.press('Enter');
    await bench.page.getByRole('tree').first().waitFor();
    expect(await notice().count()).toBe(0);
    expect(await inPane()).toBe(true);
    expect(await bench.saveState()).toBe('未修改');
  });

  it('help: Escape leads back, opening it again tries again', async () => {
    const button = bench.page.getByRole('button', { name: '打开帮助' });
    await button.click();
    await notice().waitFor();
    await bench.press('Escape');
    await notice().waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await button.click();
    await notice().waitFor();
    await online();
    await retry().click();
    await bench.page.getByRole('dialog', { name: '帮助' }).waitFor();
    await expect.poll(() => bench.page.evaluate(() => document.activeElement?.textContent)).toBe('帮助');
  });

  it('saving says that nothing is lost, and works once the code is there', async () => {
    await bench.type('C13', '改过的名称');
    await bench.page.getByRole('button', { name: '保存' }).click();
    await bench.message('error').filter({ hasText: '您的改动都还在' }).waitFor();
    await online();
    expect((await bench.save()).name).toContain('.xlsx');
    expect(await bench.cell('C13').innerText()).toBe('改过的名称');
  });
});
