/** The switches of the build: where office.js comes from, which address the manifest names, what the pages may load. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noticeWords } from '../../src/taskpane/words/notices';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { build, configurationOf } from '../kit/builtPages';
import { serveFolder } from '../kit/staticServer';
import { foreign, freshPage } from './excelPage';

const sources = {
  cdn: 'https://officeapis.public.onecdn.static.microsoft/1/office.js',
  'cdn-cn': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
} as const;

/** Pages, gate and manifest without the pane itself, which no switch changes. */
async function buildFrame(env: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'excel-frame-'));
  const configuration = await configurationOf('excel', env);
  const plugins = (configuration.plugins ?? []).filter((plugin) => plugin && plugin.constructor !== Object);
  await build({ ...configuration, entry: {}, plugins }, folder);
  return folder;
}

describe.each(['cdn', 'cdn-cn'] as const)('OFFICE_JS=%s', (mode) => {
  let folder: string;
  beforeAll(async () => {
    folder = await buildFrame({ OFFICE_JS: mode, ADDIN_URL: 'https://oa.example.gov.cn/jxmb/' });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

  it('names its address in the pages that need office.js, and lets scripts from there alone', () => {
    for (const page of ['taskpane.html', 'commands.html']) expect(text(page)).toContain(`src="${sources[mode]}"`);
    for (const page of ['taskpane.html', 'commands.html', 'notice.html']) {
      expect(/content="(default-src[^"]*)"/.exec(text(page))?.[1]).toBe(
        `default-src 'none'; script-src 'self' ${new URL(sources[mode]).origin}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; base-uri 'none'; form-action 'none'`,
      );
    }
  });

  it('writes the address of deployment into the manifest, everywhere', () => {
    const manifest = text('manifest.xml');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('"https://oa.example.gov.cn/jxmb/taskpane.html?action=check"');
    expect(manifest.match(/https:\/\/oa\.example\.gov\.cn\/jxmb\//g)?.length).toBeGreaterThan(60);
  });

  describe.skipIf(!browserIsThere())('in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(() => browser.close());

    it.each([
      ['answered', 'oldExcel'],
      ['blocked', 'noOffice'],
    ] as const)('asks another host for office.js only: %s', async (answer, notice) => {
      const server = await serveFolder(folder);
      const { page, requests } = await freshPage(browser);
      const body = 'window.Office = { onReady: (then) => then({ host: "Excel" }), context: { requirements: { isSetSupported: () => false } } };';
      await page.route(sources[mode], (route) => (answer === 'blocked' ? route.abort() : route.fulfill({ contentType: 'text/javascript', body })));
      await page.goto(`${server.url}taskpane.html`);
      await expect.poll(() => page.locator('.notice h1').allTextContents()).toEqual([noticeWords[notice].title]);
      expect(foreign(requests).filter((address) => !address.startsWith(server.url))).toEqual([sources[mode]]);
      await page.context().close();
      await server.close();
    });
  });
});

describe('settings that cannot be meant', () => {
  it.each([
    [{ OFFICE_JS: 'cdn-us' }, /OFFICE_JS/],
    [{ ADDIN_URL: 'http://oa.example.gov.cn' }, /ADDIN_URL.*https/],
    [{ ADDIN_URL: 'https://oa.example.gov.cn/?a=1' }, /ADDIN_URL/],
    [{ ADDIN_URL: 'oa.example.gov.cn' }, /ADDIN_URL|Invalid URL/],
  ])('%o', async (env, words) => {
    await expect(configurationOf('excel', env)).rejects.toThrow(words);
  });

  it('none: office.js comes from Microsoft’s network', async () => {
    const { plugins } = await configurationOf('excel');
    expect(JSON.stringify(plugins)).toContain(`"officeScript":"${sources.cdn}"`);
  });
});
