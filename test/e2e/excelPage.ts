/** What the browser tests do with the pages of the add-in, in words. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

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
