/** The keyboard stays where the user is working, and nothing typed gets lost. */
import { beforeEach, expect, it } from 'vitest';
import { corpusFile, describeWorkbench } from './workbenchPage';

describeWorkbench('the place of the keyboard', (bench) => {
  beforeEach(async () => {
    await expect.poll(() => bench.cell('B5').getAttribute('data-mark')).toBe('warning');
  });

  const tab = (index: number) => bench.page.locator('.sheet-tab').nth(index);
  const inGrid = () => bench.page.evaluate(() => document.activeElement?.matches('.cell-editor') ?? false);

  it('Ctrl+S in mid-typing saves and leaves the keyboard in the cell; held down it saves once', async () => {
    let downloads = 0;
    bench.page.on('download', () => (downloads += 1));
    await bench.cell('C13').click();
    await bench.page.keyboard.type('正在输入');
    await bench.page.keyboard.down('Control');
    await bench.page.keyboard.down('s');
    await bench.page.keyboard.down('s');
    await bench.page.keyboard.up('s');
    await bench.page.keyboard.up('Control');
    await expect.poll(bench.saveState).toBe('已保存到下载文件夹');
    await bench.press('ArrowDown');
    expect(await bench.place()).toBe('C14');
    expect(downloads).toBe(1);
  });

  it('undo goes back through sheets with the keyboard in the grid', async () => {
    await tab(2).click();
    await bench.type('A1', '丙');
    await tab(1).click();
    await bench.type('A1', '乙');
    await bench.press('Control+z');
    await bench.press('Control+z');
    expect(await tab(2).getAttribute('aria-selected')).toBe('true');
    expect(await inGrid()).toBe(true);
    await bench.press('Control+z');
    expect(await bench.saveState()).toBe('未修改');
    await bench.press('Control+y');
    await bench.press('Control+y');
    expect(await bench.cell('A1').innerText()).toBe('乙');
    expect(await tab(1).getAttribute('aria-selected')).toBe('true');
  });

  it('a tab that is clicked keeps the keyboard', async () => {
    await bench.cell('C13').click();
    await tab(1).click();
    expect(await tab(1).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await inGrid()).toBe(false);
  });

  it('a finding that F8 led to does not pull the keyboard out of the sheet when it comes back', async () => {
    await bench.page.locator('[data-item]').first().focus();
    await bench.press('F8');
    const words = await bench.cell('B5').innerText();
    await bench.type('B5', '用于科普活动');
    await bench.type('F20', '≤15.75万元');
    await expect.poll(() => bench.page.locator('[data-item]').count()).toBe(0);
    await bench.type('F20', '≤17.5万元');
    await bench.type('B5', words);
    await bench.cell('C13').click();
    await expect.poll(() => bench.page.locator('[data-item]').count()).toBeGreaterThan(0);
    expect(await inGrid()).toBe(true);
  });

  it('a file dropped in mid-typing asks about what has been typed', async () => {
    await bench.cell('C13').click();
    await bench.page.keyboard.type('正在写');
    await bench.drop(corpusFile('004-funing-2021.xlsx'));
    await bench.page.getByRole('button', { name: '取消' }).click();
    expect(await bench.cell('C13').innerText()).toBe('正在写');
  });

  it('leaving the page in mid-typing asks first', async () => {
    await bench.cell('C13').click();
    await bench.page.keyboard.type('正在写');
    const asked = new Promise<string>((resolve) => {
      bench.page.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      });
    });
    await bench.page.close({ runBeforeUnload: true });
    expect(await asked).toBe('beforeunload');
    expect(await bench.cell('C13').innerText()).toBe('正在写');
  });
});
