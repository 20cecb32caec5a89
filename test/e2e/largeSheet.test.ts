/** A large sheet opens and takes edits. Times are told with the machine; the limits are far off, so that slow machines stay green. */
import { cpus, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { median } from '../bench/timing';
import { browserIsThere, launchBrowser } from '../kit/browser';
import { largeFindings, largeWorkbook } from '../kit/largeWorkbook';
import type { LargeKind } from '../kit/largeWorkbook';
import { timesToEdit, timeToOpen } from '../kit/pageTimes';
import { openPage } from './workbenchPage';

describe.skipIf(!browserIsThere())('a large sheet', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each<[LargeKind, number]>([
    ['plain cells', 0],
    ['a finding in every row', largeFindings],
  ])('3,000 × 20, %s: opens and takes edits', async (kind, findings) => {
    const bytes = largeWorkbook(kind);
    const opening: number[] = [];
    const editing: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const { page } = await openPage(browser);
      opening.push((await timeToOpen(page, bytes, kind)).answer);
      if (turn === 0) {
        expect(await page.locator('tr[data-row]').count()).toBeLessThan(150);
        const first = page.locator('li[aria-setsize]').first();
        expect(Number((await first.count()) > 0 ? await first.getAttribute('aria-setsize') : 0)).toBe(findings);
        editing.push(...(await timesToEdit(page, 9)));
      }
      await page.context().close();
    }
    const processors = cpus();
    const machine = `${processors[0]?.model.trim() ?? 'unknown processor'}, ${processors.length} cores, load ${loadavg()[0]?.toFixed(1) ?? ''}, Chromium ${browser.version()}`;
    const told = `open ${median(opening).toFixed(0)} ms (wanted 1500), edit ${median(editing).toFixed(0)} ms (wanted 50; best ${Math.min(...editing).toFixed(0)}, worst ${Math.max(...editing).toFixed(0)})`;
    process.stdout.write(`${machine}\n3,000 × 20, ${kind}: ${told}\n`);
    expect(median(opening)).toBeLessThan(10_000);
    expect(median(editing)).toBeLessThan(2_000);
  }, 90_000);
});
