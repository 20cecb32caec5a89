/** From opening a file to a clean, saved table with the keyboard alone. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTables } from '../../src/reading/readTables';
import { openWorkbook } from '../../src/workbook/openWorkbook';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { tinyXlsx } from '../kit/tinyXlsx';
import { openPage } from './workbenchPage';

/** One mistake that the pane can mend (≤90% for satisfaction), one that has to be typed (no unit). */
const table = tinyXlsx({
  sheets: [
    {
      name: '表一',
      rows: [
        ['科普活动绩效目标表', null, null, null],
        ['项目名称', '科普活动', '预算数', '5万元'],
        ['绩效目标', '1.开展科普活动', null, null],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '活动安排', '≥5'],
        ['效益指标', '社会效益指标', '受益人数', '≥300人'],
        ['满意度指标', '服务对象满意度指标', '群众满意度', '≤90%'],
      ],
    },
  ],
});

async function pressUntil(page: Page, key: string, found: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await found()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never led there`);
}

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const inArea = (page: Page, area: string) => () => page.evaluate((selector) => document.activeElement?.closest(selector) !== null, area);

describe.skipIf(!browserIsThere())('with the keyboard alone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('open, mend, type, save', async () => {
    const { page, complaints, cell } = await openPage(browser);
    // A step that never comes is named by its own line.
    page.setDefaultTimeout(8_000);
    // The browser's own picker is out of a test's reach; the page then takes the plain file chooser.
    await page.addInitScript(() => Object.defineProperty(window, 'showOpenFilePicker', { value: undefined }));
    await page.reload();
    // The page is at rest once the sample is checked.
    await page.locator('td[data-cell="B5"][data-mark="warning"]').waitFor();
    // Listening has to begin before the key that asks for a file.
    const choosing = page.waitForEvent('filechooser');
    await pressUntil(page, 'F6', inArea(page, '.toolbar'));
    await pressUntil(page, 'Tab', async () => (await focusedText(page)).includes('打开文件'));
    await page.keyboard.press('Enter');
    const chooser = await choosing;
    await chooser.setFiles({ name: '科普.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(table) });
    await page.getByText('满意度应为下限').first().waitFor();

    // The pane's own fix: F8 walks the findings, Enter on the button mends.
    await pressUntil(page, 'F6', inArea(page, '.pane-side'));
    await pressUntil(page, 'F8', async () => (await focusedText(page)).includes('满意度应为下限'));
    await pressUntil(page, 'Tab', async () => /^改为.*≥90%/.test(await focusedText(page)));
    await page.keyboard.press('Enter');
    await expect.poll(() => cell('D7').innerText()).toBe('≥90%');

    // The rest is typed into the grid, where F8 has led the selection.
    await expect.poll(() => focusedText(page)).toContain('没有单位');
    await page.keyboard.press('F8');
    await expect.poll(() => page.locator('.content-bar').innerText()).toContain('D5');
    await pressUntil(page, 'F6', inArea(page, '.grid-box'));
    await page.keyboard.type('≥5场');
    await page.keyboard.press('Enter');
    await page.getByText('没有发现问题').first().waitFor();

    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    const saved = await openWorkbook(new Uint8Array(readFileSync(await download.path())), '科普.xlsx');
    const [first] = saved.sheets;
    const values = first && readTables(first.grid).tables[0]?.indicators.map((indicator) => indicator.value?.value);
    expect(values).toEqual(['≥5场', '≥300人', '≥90%']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
