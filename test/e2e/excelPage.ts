/** What the browser tests do with the pages of the add-in, in words. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { officeScript } from '../kit/excel/browserExcel';
import type { ExcelOptions } from '../kit/excel/inMemoryExcel';

export interface ExcelPage {
  readonly page: Page;
  /** Addresses asked for, without the origin where it is ours. */
  readonly requests: readonly string[];
  /** Errors in the console and uncaught ones. */
  readonly complaints: readonly string[];
}

/** A new page, not yet gone anywhere, as wide as Excel's panes are at first. */
export async function freshPage(browser: Browser, options: BrowserContextOptions = {}): Promise<ExcelPage> {
  const origin = inject('excelUrl');
  const context = await browser.newContext({ viewport: { width: 350, height: 700 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url().replace(origin, '')));
  page.on('console', (message) => (message.type() === 'error' ? complaints.push(`console: ${message.text()}`) : undefined));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  return { page, requests, complaints };
}

/** Requests that left for another host. */
export function foreign(requests: readonly string[]): readonly string[] {
  return requests.filter((address) => /^\w+:/.test(address) && !/^(data|blob):/.test(address));
}

/** A page of the add-in, with an Excel in memory behind it. `address` as below the origin. */
export async function openInExcel(browser: Browser, address: string, options: ExcelOptions, context: BrowserContextOptions = {}): Promise<ExcelPage> {
  const excelPage = await freshPage(browser, context);
  const body = await officeScript(options);
  await excelPage.page.route('**/office/office.js', (route) => route.fulfill({ contentType: 'text/javascript; charset=utf-8', body }));
  await excelPage.page.goto(`${inject('excelUrl')}${address}`);
  return excelPage;
}

/** Nothing went wrong unseen, and nothing left the origin. */
export async function closeClean({ page, complaints, requests }: ExcelPage): Promise<void> {
  expect([...complaints, ...foreign(requests)]).toEqual([]);
  await page.context().close();
}
