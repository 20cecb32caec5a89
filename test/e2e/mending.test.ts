/** Mending, undoing and ignoring in the page, and what of it the file keeps. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserIsThere, launchBrowser } from '../kit/browser';
import type { WorkbenchPage } from './workbenchPage';
import { corpusFile, differingParts, openPage } from './workbenchPage';

const FILE = '002-zhangjiakou-2025.xlsx';

describe.skipIf(!browserIsThere())('mending in the workbench', () => {
  let browser: Browser;
  let bench: WorkbenchPage;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    bench = await openPage(browser);
  });
  afterEach(async () => {
    expect(bench.complaints).toEqual([]);
    await bench.page.context().close();
  });

  const button = (name: RegExp | string) => bench.page.getByRole('button', { name });
  const showSheet = async (name: RegExp) => {
    await bench.page.getByRole('tab', { name }).click();
  };

  it('all safe fixes after a preview; undone, the file is byte for byte the original', async () => {
    await showSheet(/^26\./);
    await button(/全部安全改正/).click();
    await button(/开始改正/).click();
    await expect.poll(() => bench.cell('D7').innerText()).toBe('60%');
    expect([await bench.cell('F7').innerText(), await bench.cell('G7').innerText()]).toEqual(['90%', '100%']);
    await bench.page.getByRole('button', { name: /^撤销/ }).last().click();
    await expect.poll(() => bench.cell('D7').innerText()).toBe('6000%');
    const { bytes } = await bench.save();
    expect(Buffer.from(bytes).equals(readFileSync(corpusFile(FILE)))).toBe(true);
  });

  it('an ignored finding stays ignored in the saved file, with its reason; nothing else in it changes', async () => {
    await bench.page.getByText('用途写17.5万元').first().click();
    await button('忽略').click();
    await bench.page.getByRole('textbox', { name: /原因|理由/ }).fill('结转项目，金额以上年为准');
    await bench.page.keyboard.press('Enter');
    await bench.page.getByText(/已忽略 1 条/).first().waitFor();
    const { bytes } = await bench.save();
    expect(differingParts(readFileSync(corpusFile(FILE)), bytes)).toEqual(['xl/workbook.xml']);
    await bench.openBytes('again.xlsx', bytes);
    await bench.page.locator('.file-name', { hasText: 'again.xlsx' }).waitFor();
    const folded = bench.page.getByRole('button', { name: /已忽略 1 条/ });
    await folded.click();
    await bench.page.getByText('结转项目，金额以上年为准').waitFor();
    expect(await bench.cell('B5').getAttribute('data-mark')).toBeNull();
  });
});
