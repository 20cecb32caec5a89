/** Low and narrow windows, zoom, forced colours, long texts: the sheet stays usable. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { openPage } from './workbenchPage';
import type { WorkbenchPage } from './workbenchPage';

/** form.xlsx has three frozen rows and a long notice. */
async function openForm(browser: Browser, size: { readonly width: number; readonly height: number }): Promise<WorkbenchPage> {
  const bench = await openPage(browser, size);
  await bench.open('form.xlsx');
  await bench.page.locator('[data-item]').first().waitFor();
  return bench;
}

/** Which element lies in the middle of the selection. */
function cellAtSelection({ page }: WorkbenchPage): Promise<string | undefined> {
  return page.evaluate(() => {
    const box = document.querySelector('.selection')?.getBoundingClientRect();
    const there = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return there?.closest<HTMLElement>('td')?.dataset['cell'];
  });
}

describe.skipIf(!browserIsThere())('small windows', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('a cell reached from below is not hidden behind frozen rows', async () => {
    const bench = await openForm(browser, { width: 1366, height: 600 });
    await bench.cell('C14').click();
    for (let step = 0; step < 20; step += 1) await bench.page.keyboard.press('ArrowDown');
    for (let step = 0; step < 24; step += 1) await bench.page.keyboard.press('ArrowUp');
    expect(await bench.page.locator('.name-box').innerText()).toBe('C10');
    expect(await cellAtSelection(bench)).toBe('C10');
    expect(await bench.page.locator('td.frozen').count()).toBeGreaterThan(0);
    await bench.page.context().close();
  });

  it.each([
    ['900 by 420', 900, 420],
    ['a usual window at 200 %', 683, 384],
  ])('%s: most of the height is the sheet’s, and every cell can be reached', async (_, width, height) => {
    const bench = await openForm(browser, { width, height });
    const heightOf = (selector: string) => bench.page.locator(selector).evaluate((element) => element.clientHeight);
    expect(await heightOf('.grid-box')).toBeGreaterThan(1.3 * (await heightOf('.message-bars')));
    for (const cell of ['C10', 'C16', 'G4']) {
      await bench.cell(cell).click();
      expect(await bench.page.locator('.name-box').innerText()).toBe(cell);
      expect(await cellAtSelection(bench)).toBe(cell);
    }
    expect(await bench.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await bench.page.context().close();
  });

  it('the editor of a very long text stays inside the sheet', async () => {
    const bench = await openPage(browser);
    await bench.cell('B9').click();
    await bench.page.keyboard.press('F2');
    await bench.page.keyboard.insertText('很长'.repeat(5000));
    const [editor, grid] = await Promise.all(['.cell-editor', '.grid-box'].map((name) => bench.page.locator(name).boundingBox()));
    expect(editor?.height ?? Infinity).toBeLessThan(grid?.height ?? 0);
    await bench.page.keyboard.press('Enter');
    expect(await bench.cell('B9').innerText()).toMatch(/(很长){5000}$/);
    await bench.page.context().close();
  });

  it('forced colours: marks and selection can be told apart, and the text is not dimmed', async () => {
    const bench = await openPage(browser);
    await bench.page.emulateMedia({ forcedColors: 'active' });
    await expect.poll(() => bench.cell('B5').getAttribute('data-mark')).toBe('warning');
    const mark = await bench.cell('B5').evaluate((td) => {
      const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(td, '::after');
      return { borderTopStyle, borderTopColor, backgroundColor };
    });
    expect(mark.borderTopStyle).toBe('dashed');
    expect(mark.backgroundColor).toMatch(/, 0\)$/);
    const selection = await bench.page.locator('.selection').evaluate((box) => getComputedStyle(box).borderTopColor);
    expect(selection).not.toBe(mark.borderTopColor);
    await bench.page.context().close();
  });
});
