/** A card that opens is seen: whole where it fits, else from its top; what is in view already stays where it is. */
import { expect, it } from 'vitest';
import { describeWorkbench } from './workbenchPage';

/** Room that the list's sticky heading takes, and a pixel for rounding. */
const heading = 32;

describeWorkbench('a card that opens', (bench) => {
  const list = () =>
    bench.page.evaluate(() => {
      let box = document.querySelector('li[data-line]')?.parentElement ?? null;
      while (box && getComputedStyle(box).overflowY !== 'auto') box = box.parentElement;
      if (!box) throw new Error('nothing scrolls the list');
      const view = box.getBoundingClientRect();
      const lines = [...box.querySelectorAll('li[data-line]')].map((line) => {
        const { top, bottom } = line.getBoundingClientRect();
        return { top: top - view.top, bottom: bottom - view.top, open: line.querySelector(':scope > [aria-expanded="true"]') !== null };
      });
      return { height: view.height, scrolled: box.scrollTop, lines };
    });
  const line = (index: number) => bench.page.locator('li[data-line]').nth(index).locator('[data-item]').first();

  async function open(height: number): Promise<void> {
    await bench.page.setViewportSize({ width: 1024, height });
    await bench.open('003-liupanshui-2024.xlsx');
    await line(2).waitFor();
  }

  async function expectSeen(): Promise<void> {
    await expect
      .poll(async () => {
        const { height, lines } = await list();
        const card = lines.find(({ open }) => open);
        if (!card) return 'no card';
        const fits = card.bottom - card.top <= height - heading;
        if (fits) return card.top >= 0 && card.bottom <= height + 1 ? 'seen' : JSON.stringify(card);
        return card.top >= 0 && card.top <= heading + 1 ? 'seen' : JSON.stringify(card);
      })
      .toBe('seen');
  }

  it('on the last visible line comes into view', async () => {
    await open(560);
    const { height, lines } = await list();
    const last = lines.reduce((found, { bottom }, index) => (bottom <= height ? index : found), 0);
    await line(last).click();
    await expectSeen();
    expect((await list()).scrolled).toBeGreaterThan(0);
  });

  it('in view already moves nothing', async () => {
    await open(900);
    await line(1).click();
    await expectSeen();
    expect((await list()).scrolled).toBe(0);
    expect((await list()).lines[1]?.open).toBe(true);
  });

  it('by F8, each one down to the last and back', async () => {
    await open(560);
    await line(0).focus();
    const { length } = (await list()).lines;
    for (const key of ['F8', 'Shift+F8']) {
      for (let step = 0; step < length; step += 1) {
        await bench.press(key);
        await expectSeen();
      }
    }
  });
});
