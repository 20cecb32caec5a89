/** Search, zoom and the keys that lead far. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeWorkbench } from './workbenchPage';

const picture = (name: string): string => fileURLToPath(new URL(`../../test-results/${name}.png`, import.meta.url));

describeWorkbench('search and zoom', (bench) => {
  const count = () => bench.page.locator('.find-count').innerText();

  describe('search', () => {
    it('finds as one types, goes on with Enter and back with Shift+Enter, and closes with Escape', async () => {
      await bench.cell('A3').click();
      await bench.press('Control+f');
      await bench.page.getByRole('checkbox', { name: '查找全部工作表' }).uncheck();
      await bench.page.getByRole('textbox', { name: '查找内容' }).fill('满意度');
      expect(await bench.place()).toBe('A24');
      const total = Number(/共 (\d+) 处/.exec(await count())?.[1]);
      expect(total).toBeGreaterThan(4);
      expect(await count()).toBe(`第 1 处，共 ${total} 处`);
      await bench.press('Enter');
      expect(await bench.place()).toBe('B24');
      expect(await count()).toBe(`第 2 处，共 ${total} 处`);
      await bench.press('Shift+Enter');
      await bench.press('Shift+Enter');
      expect(await count()).toBe(`第 ${total} 处，共 ${total} 处`);
      await bench.page.screenshot({ path: picture('workbench-find') });
      await bench.press('Escape');
      expect(await bench.page.locator('.find-bar').count()).toBe(0);
      await bench.press('ArrowUp');
      expect(await bench.page.evaluate(() => document.activeElement?.matches('.cell-editor'))).toBe(true);
    });

    it('all sheets: goes to the next one that has it; wide letters match narrow ones', async () => {
      await bench.press('Control+f');
      await bench.page.getByRole('textbox', { name: '查找内容' }).fill('一级指标');
      expect(await count()).toBe('第 1 处，共 26 处');
      await bench.press('Enter');
      expect(await bench.page.locator('.sheet-tab').nth(1).getAttribute('aria-selected')).toBe('true');
      await bench.page.getByRole('textbox', { name: '查找内容' }).fill('１３０７００２４ｐ');
      expect(Number(/共 (\d+) 处/.exec(await count())?.[1])).toBeGreaterThan(5);
    });

    it('says that there is nothing, and follows what is typed in the sheet', async () => {
      await bench.press('Control+f');
      await bench.page.getByRole('textbox', { name: '查找内容' }).fill('找不到的话');
      expect(await count()).toBe('没有找到');
      await bench.type('C13', '找不到的话');
      await expect.poll(count).toBe('共 1 处');
    });
  });

  describe('zoom', () => {
    const width = () => bench.cell('A3').evaluate((td) => td.getBoundingClientRect().width);
    const fontSize = () => bench.cell('C13').evaluate((td) => parseFloat(getComputedStyle(td).fontSize));
    const value = () => bench.page.locator('.zoom-value').innerText();

    it('by button, wheel and key, kept for the next sheet and the next visit', async () => {
      const [before, font] = [await width(), await fontSize()];
      for (let step = 0; step < 5; step += 1) await bench.page.getByRole('button', { name: '放大表格' }).click();
      expect(await value()).toBe('150%');
      expect((await width()) / before).toBeCloseTo(1.5, 1);
      expect((await fontSize()) / font).toBeCloseTo(1.5, 2);
      await bench.page.screenshot({ path: picture('workbench-zoom-150') });
      await bench.page.locator('.sheet-tab').nth(1).click();
      expect(await value()).toBe('150%');
      await bench.page.reload();
      await bench.cell('A1').waitFor();
      expect(await value()).toBe('150%');
      await bench.cell('A3').hover();
      await bench.page.keyboard.down('Control');
      for (let step = 0; step < 20; step += 1) await bench.page.mouse.wheel(0, 100);
      await bench.page.keyboard.up('Control');
      await expect.poll(value).toBe('50%');
      await bench.page.screenshot({ path: picture('workbench-zoom-50') });
      await bench.press('Control+0');
      expect(await value()).toBe('100%');
      expect(await width()).toBeCloseTo(before, 0);
    });

    it('selection and editor stay on their cell, frozen rows stay on top', async () => {
      await bench.open('form.xlsx');
      for (let step = 0; step < 3; step += 1) await bench.page.getByRole('button', { name: '放大表格' }).click();
      await bench.cell('C16').click();
      const lies = () =>
        bench.page.evaluate(() => {
          const selection = document.querySelector('.selection')?.getBoundingClientRect();
          const cell = document.querySelector('td[data-cell="C16"]')?.getBoundingClientRect();
          return selection && cell ? Math.abs(selection.left - cell.left) + Math.abs(selection.top - cell.top) : -1;
        });
      await expect.poll(lies).toBeLessThan(1);
      expect(await bench.page.locator('td.frozen').count()).toBeGreaterThan(0);
      await bench.type('C16', '放大时输入');
      expect(await bench.cell('C16').innerText()).toBe('放大时输入');
    });
  });

  it('Ctrl with arrows, Home, End and A', async () => {
    await bench.cell('A12').click();
    const seen: string[] = [];
    for (const key of ['Control+ArrowRight', 'Control+ArrowDown', 'Control+Home', 'Control+End', 'Control+ArrowLeft', 'Control+a', 'Control+Home', 'Control+Shift+End']) {
      await bench.press(key);
      seen.push(await bench.place());
    }
    expect(seen).toEqual(['G12', 'G25', 'A1', 'G25', 'A24', 'A1:G25', 'A1', 'A1:G25']);
  });
});
