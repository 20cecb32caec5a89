/** What axe says of a page at rest. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    readonly axe?: { run(context: { readonly exclude: readonly string[] }, options: RunOptions): Promise<AxeResults> };
  }
}

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What fades in has no contrast yet. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => animation.playState === 'finished' || animation.effect?.getComputedTiming().iterations === Infinity),
  );
}

/** The focus sentinels of Fluent's library are not ours, and a tooltip belongs to its control, not to a landmark. */
const leftOut = ['[data-tabster-dummy]', '[role="tooltip"]'];

/** "rule: element" for everything that axe finds. */
export async function violations(page: Page, exclude: readonly string[] = []): Promise<readonly string[]> {
  await settled(page);
  // A content policy keeps foreign scripts out of the page; the debugger's own world lets axe in.
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(script);
  const results = await page.evaluate(
    (left) => window.axe?.run({ exclude: left }, { resultTypes: ['violations'] }),
    [...leftOut, ...exclude],
  );
  if (!results) throw new Error('axe is not there');
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ''}`));
}
