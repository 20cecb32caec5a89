/** How long the built page takes in a real browser to open a large sheet and to show an edit. Told only: no figure is a gate. */
import { findBrowser, launchBrowser } from '../kit/browser';
import { configurationOf, serveBuilt } from '../kit/builtPages';
import { largeSize, largeWorkbook } from '../kit/largeWorkbook';
import type { LargeKind } from '../kit/largeWorkbook';
import { timesToEdit, timeToOpen } from '../kit/pageTimes';
import type { OpeningTimes } from '../kit/pageTimes';
import { median } from './timing';
import type { Say } from './timing';

const kinds: readonly LargeKind[] = ['plain cells', 'a finding in every row'];
const turns = 5;
const edits = 9;

function inMs(times: readonly number[]): string {
  return `${median(times).toFixed(0)} ms (best ${Math.min(...times).toFixed(0)})`;
}

/** The processor is named by the benchmark's first line. */
export async function measurePage(say: Say): Promise<void> {
  if (findBrowser() === null) {
    say('page  not measured: no Chromium, Chrome or Edge found (CHROMIUM_PATH may name its program file)');
    return;
  }
  const server = await serveBuilt(await configurationOf('workbench'));
  const browser = await launchBrowser();
  try {
    say(`page, ${largeSize.rows} × ${largeSize.columns} cells, Chromium ${browser.version()}; wanted: open 1500 ms, edit 50 ms`);
    for (const kind of kinds) {
      const bytes = largeWorkbook(kind);
      const openings: OpeningTimes[] = [];
      const editing: number[] = [];
      for (let turn = 0; turn < turns; turn += 1) {
        const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
        await page.goto(server.url);
        await page.locator('[data-item]').first().waitFor();
        openings.push(await timeToOpen(page, bytes, kind));
        if (turn === 0) editing.push(...(await timesToEdit(page, edits)));
        await page.close();
      }
      const opened = inMs(openings.map(({ answer }) => answer));
      const cells = inMs(openings.map((opening) => opening.cells));
      const tasks = openings[openings.length - 1]?.longTasks.map((task) => task.toFixed(0)).join(', ') ?? '';
      say(`${kind.padEnd(22)}  open ${opened}, its cells alone ${cells}, edit ${inMs(editing)}; tasks over 50 ms while opening: ${tasks}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
