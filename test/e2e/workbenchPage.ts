/** What the browser tests do with the workbench page, in words. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject } from 'vitest';
import { browserIsThere, launchBrowser } from '../kit/browser';

export interface WorkbenchPage {
  readonly page: Page;
  /** Errors in the console, uncaught ones, and requests to another host: [] at the end of every good test. */
  readonly complaints: readonly string[];
  cell(address: string): Locator;
  /** The bar above the grid that says something: "error", "warning", "success", or "notices" about the file. */
  message(intent: string): Locator;
  /** Address of the selection. */
  place(): Promise<string>;
  fileName(): Promise<string>;
  saveState(): Promise<string>;
  press(...keys: readonly string[]): Promise<void>;
  /** Clicks the cell and types; ends with Enter. */
  type(address: string, text: string): Promise<void>;
  /** What a paste of these texts, by kind, does where the focus is. */
  paste(texts: Readonly<Record<string, string>>): Promise<void>;
  /** The plain text that copying or cutting puts on the clipboard. */
  take(how: 'copy' | 'cut'): Promise<string>;
  open(file: string): Promise<void>;
  /** Drops files of the disk onto the sheet, as a file manager does. */
  drop(...files: readonly string[]): Promise<void>;
  openBytes(name: string, bytes: Uint8Array): Promise<void>;
  /** Saves with the button and takes the download. */
  save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly permissions?: readonly string[];
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
}

/** A group of tests, each on a fresh page with the sample on it, where nothing may go wrong unseen. Skipped without a browser. */
export function describeWorkbench(name: string, tests: (bench: WorkbenchPage) => void, options: PageOptions = {}): void {
  describe.skipIf(!browserIsThere())(name, () => {
    let browser: Browser | null = null;
    let current: OpenedPage | null = null;
    const opened = (): OpenedPage => {
      if (!current) throw new Error('no page outside of a test');
      return current;
    };
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(() => browser?.close());
    beforeEach(async () => {
      if (browser) current = await open(browser, options);
    });
    afterEach(async () => {
      expect(opened().complaints).toEqual([]);
      await opened().page.context().close();
    });
    tests(benchOf(opened));
  });
}

/** Opens a fresh page with the sample on it. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<WorkbenchPage> {
  const opened = await open(browser, options);
  return benchOf(() => opened);
}

interface OpenedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

async function open(browser: Browser, options: PageOptions): Promise<OpenedPage> {
  const url = inject('pageUrl');
  const { width = 1366, height = 768, colorScheme = 'light', reducedMotion = 'no-preference', permissions = [], before } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion, permissions: [...permissions], acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => (message.type() === 'error' ? complaints.push(`console: ${message.text()}`) : undefined));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob):/.test(address)) complaints.push(`request: ${address}`);
  });
  if (before) await page.addInitScript(before);
  await page.goto(url);
  await page.waitForSelector('td[data-cell="A1"]');
  return { page, complaints };
}

function benchOf(opened: () => OpenedPage): WorkbenchPage {
  const page = (): Page => opened().page;
  const cell = (address: string): Locator => page().locator(`td[data-cell="${address}"]`);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page().keyboard.press(key);
  };
  return {
    get page() {
      return page();
    },
    get complaints() {
      return opened().complaints;
    },
    cell,
    press,
    message: (intent) => page().locator(`[data-message="${intent}"]`),
    place: () => page().locator('.name-box').innerText(),
    fileName: () => page().locator('.file-name').innerText(),
    saveState: () => page().locator('.save-state').innerText(),
    type: async (address, text) => {
      await cell(address).click();
      await page().keyboard.type(text);
      await press('Enter');
    },
    paste: (texts) =>
      page().evaluate((parts) => {
        const data = new DataTransfer();
        for (const [kind, text] of Object.entries(parts)) data.setData(kind, text);
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      }, texts),
    take: (how) =>
      page().evaluate((kind) => {
        const data = new DataTransfer();
        document.activeElement?.dispatchEvent(new ClipboardEvent(kind, { clipboardData: data, bubbles: true, cancelable: true }));
        return data.getData('text/plain');
      }, how),
    drop: async (...files) => {
      const devtools = await page().context().newCDPSession(page());
      const data = { items: [], files: [...files], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
    },
    openBytes: (name, bytes) => page().setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }),
    open: async (file) => {
      await page().setInputFiles('input[type=file]', corpusFile(file));
      await page().locator('.file-name', { hasText: path.basename(file) }).waitFor();
    },
    save: async () => {
      const [download] = await Promise.all([page().waitForEvent('download'), page().getByRole('button', { name: '保存' }).click()]);
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
