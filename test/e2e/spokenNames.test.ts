/** What a screen reader is told: a name for every control, and what has happened. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { openPane, states } from './states';
import { openPage } from './workbenchPage';

/** Lines of the accessibility tree that are controls: `button "重新检查"`, `textbox` where the name is missing. */
async function controls(place: Locator): Promise<readonly string[]> {
  const roles = /^\s*- ((?:button|link|textbox|searchbox|checkbox|radio|switch|combobox|tab|menuitem|treeitem|separator|dialog|region|tablist|tree|grid|progressbar)\b.*?):?$/;
  const lines = (await place.ariaSnapshot()).split('\n');
  return lines.flatMap((line) => roles.exec(line)?.[1] ?? []);
}

/** Chinese, a cell such as "F15", or a value such as "25%" that stands in a table with headings. */
const NAMED = /^\w+ "[^"]*(?:\p{Script=Han}|[A-Z]+\d+|\d+%|\.xlsx)/u;

describe.skipIf(!browserIsThere())('names', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(states)('$name: every control has one, and no two buttons of the pane have the same', async ({ show }) => {
    const { page, pane } = await show(browser);
    const all = await controls(page.locator('body'));
    expect(all.length).toBeGreaterThan(1);
    expect(all.filter((line) => !NAMED.test(line))).toEqual([]);
    const buttons = (await controls(pane)).filter((line) => line.startsWith('button'));
    const twice = buttons.filter((line, index) => buttons.indexOf(line) !== index);
    // Also offered in the notice that says why; it is the same deed.
    expect(twice.filter((line) => line !== 'button "重新检查"')).toEqual([]);
    await page.context().close();
  });
});

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
