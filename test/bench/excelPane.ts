/** How soon the pane shows itself inside Excel: the built page in Chromium with a slowed processor, Excel in memory behind it. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../kit/browser';
import { configurationOf, serveBuilt } from '../kit/builtPages';
import { officeScript } from '../kit/excel/browserExcel';
import { faulty, sheetOf } from '../taskpane/kit/sheets';
import { median } from './timing';

const RUNS = 5;

/** Milliseconds from the start of the navigation, medians. */
export interface PaneTimes {
  /** How many times slower the processor was made. */
  readonly slowdown: number;
  /** The skeleton of the page. */
  readonly firstPaint: number;
  /** The pane's own first screen: office.js and the first load have run. */
  readonly pane: number;
  /** The findings of a small table, which the pane checks on its own. */
  readonly findings: number;
}

type Times = Omit<PaneTimes, 'slowdown'>;

async function openOnce(browser: Browser, address: string, slowdown: number, body: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.route('**/office/office.js', (route) => route.fulfill({ contentType: 'text/javascript; charset=utf-8', body }));
  await page.addInitScript(() => {
    const seen = (name: string, selector: string): void => {
      const watch = (): void => {
        if (document.querySelector(selector)) performance.mark(name);
        else requestAnimationFrame(watch);
      };
      requestAnimationFrame(watch);
    };
    seen('pane', '#root button');
    seen('findings', '[data-item]');
  });
  await page.goto(address);
  await page.waitForSelector('[data-item]');
  const at = (name: string): Promise<number> => page.evaluate((entry) => performance.getEntriesByName(entry)[0]?.startTime ?? NaN, name);
  const times = { firstPaint: await at('first-contentful-paint'), pane: await at('pane'), findings: await at('findings') };
  await context.close();
  return times;
}

/** Builds the add-in once and opens it several times at each slowdown. */
export async function measureExcelPane(slowdowns: readonly number[]): Promise<readonly PaneTimes[]> {
  const body = await officeScript({ sheets: [{ grid: sheetOf(faulty) }] });
  const server = await serveBuilt(await configurationOf('excel', { OFFICE_JS: 'self' }));
  const browser = await launchBrowser();
  try {
    const measured: PaneTimes[] = [];
    for (const slowdown of slowdowns) {
      const runs: Times[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await openOnce(browser, `${server.url}taskpane.html?action=check`, slowdown, body));
      const middle = (name: keyof Times): number => median(runs.map((times) => times[name]));
      measured.push({ slowdown, firstPaint: middle('firstPaint'), pane: middle('pane'), findings: middle('findings') });
    }
    return measured;
  } finally {
    await browser.close();
    await server.close();
  }
}
