/** The gate before the pane: whatever is missing, the page says so in words, and nothing leaves the machine. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { noticeWords } from '../../src/taskpane/words/notices';
import type { NoticeKey } from '../../src/taskpane/words/notices';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { foreign, freshPage } from './excelPage';

const url = inject('excelUrl');

/** office.js as an Excel of this version would answer through it. */
function officeOf(host: string | null, version: number): string {
  const info = JSON.stringify({ host, platform: host && 'PC' });
  return `window.Office = {
    onReady: (then) => { then && then(${info}); return Promise.resolve(${info}); },
    context: { requirements: { isSetSupported: (set, wanted) => set === 'ExcelApi' && Number(wanted) <= ${version} } },
  };`;
}

async function withOffice(page: Page, body: string): Promise<void> {
  await page.route('**/office/office.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
}

async function expectNotice(page: Page, notice: NoticeKey): Promise<void> {
  await expect.poll(() => page.locator('.notice h1').allTextContents()).toEqual([noticeWords[notice].title]);
  expect(await page.locator('.notice p').textContent()).toBe(noticeWords[notice].text);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

describe.skipIf(!browserIsThere())('the gate', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('in an old engine names what is too old, whether the rest loads or not', async () => {
    const { page } = await freshPage(browser);
    await page.addInitScript(() => Reflect.deleteProperty(Promise, 'allSettled'));
    await page.route('**/*.js', (route) => (route.request().url().endsWith('gate.js') ? route.continue() : route.abort()));
    await page.goto(`${url}taskpane.html`);
    await expectNotice(page, 'oldEngine');
    await page.context().close();
  });

  it('without office.js says that the network is in the way', async () => {
    const { page } = await freshPage(browser);
    await page.route('**/office/office.js', (route) => route.abort());
    await page.goto(`${url}taskpane.html`);
    await expectNotice(page, 'noOffice');
    await page.context().close();
  });

  it('says so while office.js hangs, and goes on once it comes', async () => {
    const { page } = await freshPage(browser);
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/office/office.js', async (route) => {
      await arrived;
      await route.fulfill({ contentType: 'text/javascript', body: officeOf('Excel', 1.13) });
    });
    await page.clock.install();
    await page.goto(`${url}taskpane.html`, { waitUntil: 'commit' });
    await expect.poll(() => page.evaluate(() => 'paneGate' in window)).toBe(true);
    expect(await page.locator('main').innerText()).toBe('正在打开绩效目标表助手…');
    await page.clock.fastForward(11_000);
    await expectNotice(page, 'noOffice');
    arrive();
    await expectNotice(page, 'oldExcel');
    await page.context().close();
  });

  it.each([
    ['an Excel of before 2021', 'Excel', 1.13, 'oldExcel'],
    ['a browser', null, 1.14, 'notExcel'],
    ['Word', 'Word', 1.14, 'notExcel'],
  ] as const)('in %s', async (_, host, version, notice) => {
    const { page, requests } = await freshPage(browser);
    await withOffice(page, officeOf(host, version));
    await page.goto(`${url}taskpane.html`);
    await expectNotice(page, notice);
    expect(foreign(requests)).toEqual([]);
    await page.context().close();
  });

  it('with the real office.js in a browser: sent on to Excel, and nothing leaves the origin', async () => {
    const { page, requests } = await freshPage(browser, { colorScheme: 'dark' });
    await page.goto(`${url}taskpane.html`);
    await expectNotice(page, 'notExcel');
    expect(foreign(requests)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['Win32$16.01$zh-CN', ['office/office.js', 'office/excel-win32-16.01.js', 'office/zh-cn/office_strings.js']],
    ['Mac$16.00$en-US', ['office/office.js', 'office/excel-mac-16.00.js', 'office/en-us/office_strings.js']],
    ['Web$16.00$zh-CN', ['office/office.js', 'office/excel-web-16.00.js', 'office/zh-cn/office_strings.js']],
  ])('on %s office.js takes its three files from the own server', async (platform, files) => {
    for (const name of ['taskpane.html', 'commands.html']) {
      const { page, requests } = await freshPage(browser);
      await page.goto(`${url}${name}?_host_Info=Excel$${platform}$$$$0`);
      await expect.poll(() => requests.filter((address) => address.startsWith('office/'))).toEqual(files);
      await page.waitForLoadState('networkidle');
      expect(foreign(requests)).toEqual([]);
      await page.context().close();
    }
  });

  it('the page of notices says what it is asked for, else what the product is', async () => {
    const { page, complaints, requests } = await freshPage(browser);
    for (const [search, notice] of [['?notice=busy', 'busy'], ['', 'about'], ['?notice=toString', 'about']] as const) {
      await page.goto(`${url}notice.html${search}`);
      await expectNotice(page, notice);
    }
    expect([...complaints, ...foreign(requests)]).toEqual([]);
    await page.context().close();
  });

  it.each(['gate.js', 'commandsGate.js', 'notice.js'])('%s is written in ES5', (file) => {
    const text = readFileSync(path.join(inject('excelFolder'), file), 'utf8');
    const inTarget = (target: string): string => transformSync(text, { target }).code;
    // Nothing had to be rewritten, and `const` and the like are refused.
    expect(inTarget('es5')).toBe(inTarget('esnext'));
    expect(transformSync('() => 1', { target: 'es5' }).code).not.toBe(transformSync('() => 1', { target: 'esnext' }).code);
  });
});
