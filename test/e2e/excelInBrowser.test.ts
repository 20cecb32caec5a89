/** The in-memory Excel under Microsoft's library in a real browser: what the tests of the pane stand on. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractSheets } from '../host/contractSheets';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { officeScript } from '../kit/excel/browserExcel';

const ORIGIN = 'http://pane.test/';

/** A page that has nothing but office.js, answered by the in-memory Excel. */
async function openOfficePage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const script = await officeScript({ sheets: contractSheets });
  await page.route('**/*', (route) =>
    route.request().url().endsWith('office.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><meta charset="utf-8"><title>Excel</title><script src="office.js"></script>' }),
  );
  await page.goto(ORIGIN);
  return page;
}

describe.skipIf(!browserIsThere())('Excel in the browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('answers the real library: a used range, its merged areas, an event', async () => {
    const page = await openOfficePage(browser);
    const answer = await page.evaluate(async () => {
      const { host } = await Office.onReady();
      const heard: string[] = [];
      const read = await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
        const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('address,text');
        const { areas } = used.getMergedAreasOrNullObject();
        areas.load('items/address');
        await context.sync();
        return { address: used.address, title: used.text[0]?.[0], merges: areas.items.map((area) => area.address) };
      });
      window.inMemoryExcel.typeAsUser('目标表', 'C3', '≥35次');
      await new Promise((resolve) => setTimeout(resolve, 0));
      return { ...read, host, heard, syncs: window.inMemoryExcel.stats.syncs, text: window.inMemoryExcel.cell('目标表', 'C3').text };
    });
    expect(answer).toEqual({
      ...{ host: 'Excel', address: '目标表!A1:C6', title: '科普活动绩效目标表', merges: ['目标表!A1:C1', '目标表!A3:A4'] },
      ...{ heard: ['C3'], syncs: 1, text: '≥35次' },
    });
  });

  it('runs ribbon commands and tells the requirement sets', async () => {
    const page = await openOfficePage(browser);
    const answer = await page.evaluate(async () => {
      Office.actions.associate('标记', (event: Office.AddinCommands.Event) => event.completed());
      await window.inMemoryOffice.runCommand('标记');
      const { requirements } = Office.context;
      return [requirements.isSetSupported('ExcelApi', '1.14'), requirements.isSetSupported('ExcelApi', '1.15')];
    });
    expect(answer).toEqual([true, false]);
  });
});
