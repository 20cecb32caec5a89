/** How long the workbench page takes to open a file and to show an edit, as the browser's own clock has it. */
import type { Page } from 'playwright-core';
import type { LargeKind } from './largeWorkbook';

export interface OpeningTimes {
  /** Milliseconds from dropping the file until its cells are painted, and until the pane's answer and the marks are too. */
  readonly cells: number;
  readonly answer: number;
  /** Milliseconds of each task that kept the page from answering for more than 50. */
  readonly longTasks: readonly number[];
}

export async function timeToOpen(page: Page, bytes: Uint8Array, kind: LargeKind): Promise<OpeningTimes> {
  const answer = kind === 'plain cells' ? ['[data-landing]'] : ['[data-item]', 'td[data-mark]'];
  return page.evaluate(
    async ({ content, awaited }) => {
      const longTasks: number[] = [];
      const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)));
      observer.observe({ entryTypes: ['longtask'] });
      const file = new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], '大表.xlsx');
      const data = new DataTransfer();
      data.items.add(file);
      const painted = async (isThere: () => boolean): Promise<number> => {
        do await new Promise((resolve) => requestAnimationFrame(resolve));
        while (!isThere());
        await new Promise((resolve) => setTimeout(resolve, 0));
        return performance.now() - begin;
      };
      const begin = performance.now();
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      const cells = await painted(
        () => document.querySelector('td[data-cell="T2"]')?.textContent !== '' && document.querySelector('.file-name')?.textContent === '大表.xlsx',
      );
      const answered = await painted(() => awaited.every((selector) => document.querySelector(selector) !== null));
      // Long tasks are told a little later.
      await new Promise((resolve) => setTimeout(resolve, 100));
      observer.disconnect();
      return { cells, answer: answered, longTasks };
    },
    { content: Buffer.from(bytes).toString('base64'), awaited: answer },
  );
}

/** Milliseconds from the Enter that ends typing until the frame that shows the text has been handed over, for each of `count` edits. */
export async function timesToEdit(page: Page, count: number): Promise<readonly number[]> {
  const cell = page.locator('td[data-cell="C5"]');
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    await cell.click();
    await page.keyboard.type(`改动${turn}`);
    times.push(
      await page.evaluate(async () => {
        const begin = performance.now();
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
        await new Promise((resolve) => requestAnimationFrame(resolve));
        await new Promise((resolve) => setTimeout(resolve, 0));
        return performance.now() - begin;
      }),
    );
    if ((await cell.innerText()) !== `改动${turn}`) throw new Error('the edit is not shown');
  }
  return times;
}
