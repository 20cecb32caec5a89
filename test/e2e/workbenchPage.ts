/** What the browser tests do with the workbench page, in words. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';

export interface WorkbenchPage {
  readonly page: Page;
  /** Errors in the console, uncaught ones, and requests to another host: [] at the end of every good test. */
  readonly complaints: readonly string[];
  cell(address: string): Locator;
  /** Clicks the cell and types; ends with Enter. */
  type(address: string, text: string): Promise<void>;
  open(file: string): Promise<void>;
  openBytes(name: string, bytes: Uint8Array): Promise<void>;
  /** Saves with the button and takes the download. */
  save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Opens a fresh page with the sample on it. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<WorkbenchPage> {
  const url = inject('pageUrl');
  const { width = 1366, height = 768, colorScheme = 'light' } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => (message.type() === 'error' ? complaints.push(`console: ${message.text()}`) : undefined));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob):/.test(address)) complaints.push(`request: ${address}`);
  });
  await page.goto(url);
  await page.waitForSelector('td[data-cell="A1"]');
  const cell = (address: string): Locator => page.locator(`td[data-cell="${address}"]`);
  const openBytes = async (name: string, bytes: Uint8Array): Promise<void> => {
    await page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  };
  return {
    page,
    complaints,
    cell,
    openBytes,
    type: async (address, text) => {
      await cell(address).click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    open: async (file) => {
      await page.setInputFiles('input[type=file]', corpusFile(file));
      await page.locator('.file-name', { hasText: path.basename(file) }).waitFor();
    },
    save: async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '保存' }).click()]);
      return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
    },
  };
}

export function corpusFile(name: string): string {
  return fileURLToPath(new URL(`../corpus/${name}`, import.meta.url));
}

/** Names of the parts that differ between two workbooks, those that only one of them has included. */
export function differingParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = unzipSync(before);
  const now = unzipSync(after);
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.filter((name) => {
    const a = old[name];
    const b = now[name];
    return !a || !b || !Buffer.from(a).equals(Buffer.from(b));
  });
}
