/** What axe says of the whole page, and whether the keyboard alone reaches everything. */
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { corpusFile, openPage } from './workbenchPage';

declare global {
  interface Window {
    readonly axe: { run(context: { readonly exclude: readonly string[] }, options: RunOptions): Promise<AxeResults> };
  }
}

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What fades in has no contrast yet. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => animation.playState === 'finished' || animation.effect?.getComputedTiming().iterations === Infinity),
  );
}

/** "rule: element" for everything that axe finds; the focus sentinels of Fluent's library are not ours. */
async function violations(page: Page): Promise<readonly string[]> {
  await settled(page);
  const results = await page.evaluate(() => window.axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] }));
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}

describe.skipIf(!browserIsThere())('accessibility of the workbench', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const { page, cell } = await openPage(browser, { colorScheme });
    await expect.poll(() => cell('B5').getAttribute('data-mark')).toBe('warning');
    // A content policy keeps foreign scripts out of the page; the debugger's own world lets axe in.
    await page.evaluate(await scriptText());
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('axe finds nothing with a card open, in the structure, without a table, while editing, and when asked to save', async () => {
    const { page, cell, open, type } = await openPage(browser);
    await page.evaluate(await scriptText());
    await open('form.xlsx');
    await page.locator('[data-item]').first().click();
    await page.locator('[data-item][aria-expanded="true"]').waitFor();
    const found: Record<string, readonly string[]> = { card: await violations(page) };
    await page.locator('.pane-side').getByRole('tab', { name: '结构' }).click();
    await page.getByRole('tree').waitFor();
    found['structure'] = await violations(page);
    await open('dirty/f-other-sheets.xlsx');
    await page.getByText('这里没有可检查的表').waitFor();
    found['noTable'] = await violations(page);
    await type('B2', '改动');
    await cell('B2').dblclick();
    found['editing'] = await violations(page);
    await page.setInputFiles('input[type=file]', corpusFile('form.xlsx'));
    await page.getByRole('button', { name: '取消' }).waitFor();
    found['asking'] = await violations(page);
    expect(found).toEqual({ card: [], structure: [], noTable: [], editing: [], asking: [] });
    await page.context().close();
  });

  it.each([
    [270, 'light'],
    [350, 'light'],
    [500, 'light'],
    [270, 'dark'],
    [350, 'dark'],
    [500, 'dark'],
  ] as const)('axe finds nothing on any page of the pane, %i px wide, %s', async (width, colorScheme) => {
    const { page } = await openPage(browser, { colorScheme });
    await page.evaluate(await scriptText());
    await page.getByRole('separator', { name: '调整检查窗格的宽度' }).focus();
    await page.keyboard.press(width === 500 ? 'End' : 'Home');
    for (let now = width === 350 ? 270 : width; now < width; now += 16) await page.keyboard.press('ArrowLeft');
    await page.getByRole('tab', { name: /^26\./ }).click();
    await page.getByText(/放大100倍/).first().click();
    const pane = page.locator('.pane-side');
    const found: Record<string, readonly string[]> = {};
    const look = async (state: string) => {
      found[state] = await violations(page);
      expect(await pane.evaluate((side) => side.scrollWidth <= side.clientWidth), `${state} overflows`).toBe(true);
    };
    await pane.getByRole('button', { name: '改正', exact: true }).waitFor();
    await look('card');
    await pane.getByRole('button', { name: '忽略', exact: true }).click();
    await pane.getByRole('textbox', { name: /理由/ }).waitFor();
    await look('ignore');
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: /全部安全改正/ }).click();
    await pane.getByRole('button', { name: /开始改正/ }).waitFor();
    await look('preview');
    await pane.getByRole('button', { name: /开始改正/ }).click();
    await pane.getByRole('button', { name: /^撤销/ }).first().waitFor();
    await look('mended');
    for (const name of ['打开帮助', '打开设置', '转发或打印']) {
      await pane.getByRole('button', { name }).click();
      await pane.getByRole('dialog').waitFor();
      await look(name);
      await page.keyboard.press('Escape');
      await pane.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await pane.getByRole('tab', { name: '结构' }).click();
    await pane.getByRole('tree').waitFor();
    await look('structure');
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    await page.context().close();
  });

  it('F6 goes round the parts of the page, Shift+F6 back', async () => {
    const { page, cell } = await openPage(browser);
    await expect.poll(() => cell('B5').getAttribute('data-mark')).toBe('warning');
    const focused = () => page.evaluate(() => ['.toolbar', '.grid-box', '.sheet-tabs', '.pane-side'].find((area) => document.activeElement?.closest(area)));
    const seen: (string | undefined)[] = [];
    for (const key of ['F6', 'F6', 'F6', 'F6', 'F6', 'Shift+F6']) {
      await page.keyboard.press(key);
      seen.push(await focused());
    }
    expect(seen).toEqual(['.toolbar', '.grid-box', '.sheet-tabs', '.pane-side', '.toolbar', '.pane-side']);
    await page.context().close();
  });

  it('Tab leads from the toolbar to the grid, the tabs, the splitter and the pane', async () => {
    const { page, cell } = await openPage(browser);
    await expect.poll(() => cell('B5').getAttribute('data-mark')).toBe('warning');
    const seen = new Set<string>();
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => {
        const areas = ['.toolbar', '.grid-box', '.sheet-tabs', '.splitter', '.pane-side'];
        return areas.find((area) => document.activeElement?.closest(area)) ?? '';
      });
      seen.add(place);
      // Inside the grid Tab moves between cells, as in any spreadsheet; Escape then Tab is the way out.
      if (place === '.grid-box') await page.keyboard.press('Escape');
    }
    expect([...seen].filter(Boolean)).toEqual(['.toolbar', '.grid-box', '.sheet-tabs', '.splitter', '.pane-side']);
    await page.context().close();
  });
});

async function scriptText(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(axeFile, 'utf8');
}
