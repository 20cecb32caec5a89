/** Help: the ways in, what it explains, and the way back to where the keyboard was. */
import { expect, it } from 'vitest';
import { describeWorkbench } from './workbenchPage';

describeWorkbench('help', (bench) => {
  const help = () => bench.page.getByRole('dialog', { name: '帮助' });
  const closed = () => help().waitFor({ state: 'detached' });

  it('by its button: severities, marks and keys; Escape leads back to the button', async () => {
    const button = bench.page.getByRole('button', { name: '打开帮助' });
    await button.click();
    await help().waitFor();
    expect(await bench.page.evaluate(() => document.activeElement?.textContent)).toBe('帮助');
    for (const part of ['问题的程度', '表中的标记', '快捷键', '您的数据']) await help().getByRole('heading', { name: part }).waitFor();
    for (const key of ['F8', 'Shift+F8', 'F1', 'Ctrl+Z']) expect(await help().getByText(key, { exact: true }).count(), key).toBeGreaterThan(0);
    await bench.press('Escape');
    await closed();
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('by F1 on a finding; 返回 leads back to it', async () => {
    const finding = bench.page.locator('[data-item]').first();
    await finding.focus();
    await bench.press('F1');
    await help().getByRole('button', { name: '返回' }).click();
    await closed();
    expect(await finding.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('by F1 in the middle of typing: nothing is lost, and the keyboard comes back to the sheet', async () => {
    await bench.page.locator('[data-item]').first().waitFor();
    await bench.cell('C13').click();
    await bench.page.keyboard.type('正在写');
    await bench.press('F1');
    await help().waitFor();
    expect(bench.page.context().pages()).toHaveLength(1);
    await bench.press('Escape');
    await closed();
    await bench.press('ArrowDown');
    expect([await bench.cell('C13').innerText(), await bench.place()]).toEqual(['正在写', 'C14']);
  });

  it('asked for once, does not come back with the next file', async () => {
    await bench.page.locator('[data-item]').first().waitFor();
    await bench.press('F1');
    await help().waitFor();
    await bench.open('form.xlsx');
    await bench.page.locator('[data-item]').first().waitFor();
    expect(await help().count()).toBe(0);
  });
});
