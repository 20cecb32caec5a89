/** F8 from where the user is, and what those hear who do not see the list. */
import { expect, it } from 'vitest';
import { describeWorkbench } from './workbenchPage';

describeWorkbench('walking through findings', (bench) => {
  /** Two findings: on B5 and on F20. */
  const ready = () => bench.page.locator('[data-item]').nth(1).waitFor();
  const toPane = () => bench.page.locator('.pane-side').getByRole('tab', { name: '检查' }).focus();

  it.each([
    ['A8', 'F8', ['F20', 'B5', 'F20']],
    ['A8', 'Shift+F8', ['B5', 'F20', 'B5']],
    ['G25', 'F8', ['B5', 'F20']],
    ['A1', 'Shift+F8', ['F20', 'B5']],
  ] as const)('from %s with %s: goes on from the selection, round the end', async (from, key, cells) => {
    await ready();
    await bench.cell(from).click();
    await toPane();
    const seen: string[] = [];
    for (const cell of cells) {
      await bench.press(key);
      await expect.poll(bench.place).toBe(cell);
      seen.push(await bench.place());
      expect(await bench.page.evaluate(() => document.activeElement?.closest('.pane-side') !== null)).toBe(true);
    }
    expect(seen).toEqual(cells);
  });

  it('a click on another cell in between counts', async () => {
    await ready();
    await toPane();
    await bench.press('F8');
    await expect.poll(bench.place).toBe('B5');
    await bench.cell('G25').click();
    await toPane();
    await bench.press('Shift+F8');
    await expect.poll(bench.place).toBe('F20');
  });
});

describeWorkbench('the polite live region', (bench) => {
  const said = () => bench.page.locator('.pane-side [role="status"]').last().innerText();

  it('says the counts after a check, and again when typing has changed them', async () => {
    await expect.poll(said).toBe('还有 2 个警告');
    await bench.type('B7', '60%');
    await expect.poll(said).toBe('还有 1 个错误、2 个警告');
    await bench.press('Control+z');
    await expect.poll(said).toBe('还有 2 个警告');
  });

  it('says what a filter leaves', async () => {
    await expect.poll(said).toBe('还有 2 个警告');
    const warnings = bench.page.getByRole('button', { name: /^(警告 )?警告/ });
    await warnings.click();
    await expect.poll(said).toBe('列表中没有问题。还有 2 个警告');
    await warnings.click();
    await expect.poll(said).toBe('列出 2 条。还有 2 个警告');
  });

  it('says what was mended and taken back, and what is left', async () => {
    await bench.page.getByRole('tab', { name: /^26\./ }).click();
    await bench.page.getByText(/放大100倍/).first().click();
    const before = /还有.*$/.exec(await said())?.[0] ?? '';
    expect(before).not.toBe('');
    await bench.page.locator('.pane-side').getByRole('button', { name: '改正', exact: true }).click();
    await expect.poll(said).toMatch(/^已改正 .*。(还有|没有)/);
    expect(await said()).not.toContain(before);
    await bench.page.locator('.pane-side').getByRole('button', { name: /^撤销/ }).first().click();
    await expect.poll(said).toMatch(/^已撤销：.*。/);
    expect(await said()).toContain(before);
  });
});
