/** Settings take effect at once, are there again after a reload, and hold without a storage too. */
import { describe, expect, it } from 'vitest';
import type { WorkbenchPage } from './workbenchPage';
import { describeWorkbench } from './workbenchPage';

const usage = '用途写17.5万元，预算数为15.75万元';

async function openSettings({ page }: WorkbenchPage) {
  await page.getByRole('button', { name: '打开设置' }).click();
  return page.getByRole('dialog', { name: '设置' });
}

async function turn(bench: WorkbenchPage, name: string): Promise<void> {
  const settings = await openSettings(bench);
  await settings.getByRole('switch', { name }).click();
  await settings.getByRole('button', { name: '返回' }).click();
}

async function reload({ page }: WorkbenchPage): Promise<void> {
  await page.reload();
  await page.getByText(usage).first().waitFor();
}

const marks = ({ page }: WorkbenchPage) => page.locator('td[data-mark]').count();
const scheme = ({ page }: WorkbenchPage) => page.locator('.pane-side .fui-FluentProvider').evaluate((pane) => getComputedStyle(pane).colorScheme);
const toolbar = ({ page }: WorkbenchPage) => page.locator('.toolbar').evaluate((bar) => getComputedStyle(bar).backgroundColor);

/** Darkens pane and toolbar. */
async function expectDark(bench: WorkbenchPage): Promise<void> {
  await expect.poll(() => scheme(bench)).toBe('dark');
  const [red = 255] = (/\d+/.exec(await toolbar(bench)) ?? []).map(Number);
  expect(red).toBeLessThan(80);
}

describeWorkbench('settings', (bench) => {
  it('without live check the list waits for 重新检查, also after a reload', async () => {
    await bench.page.getByText(usage).first().waitFor();
    await turn(bench, '随填随查');
    for (const visit of ['first', 'after a reload']) {
      await bench.type('B5', `用于科普活动（${visit}）`);
      await bench.page.getByText('结果可能对不上').waitFor();
      await bench.page.waitForTimeout(900);
      expect(await bench.page.getByText(usage).count(), visit).toBeGreaterThan(0);
      await bench.page.getByRole('button', { name: '重新检查' }).first().click();
      await bench.page.getByText(usage).first().waitFor({ state: 'detached' });
      if (visit === 'first') {
        bench.page.once('dialog', (dialog) => void dialog.accept());
        await reload(bench);
      }
    }
  });

  it('marks go and come with their switch, and stay away after a reload', async () => {
    await expect.poll(() => marks(bench)).toBeGreaterThan(0);
    await turn(bench, '在表中标出');
    await expect.poll(() => marks(bench)).toBe(0);
    await reload(bench);
    expect(await marks(bench)).toBe(0);
    await bench.page.locator('.pane-side').getByRole('switch', { name: '在表中标出' }).click();
    await expect.poll(() => marks(bench)).toBeGreaterThan(0);
  });

  it('the dark theme covers page and pane, is kept, and follows the system when asked to', async () => {
    await (await openSettings(bench)).getByRole('radio', { name: '深色' }).check();
    await expectDark(bench);
    await reload(bench);
    await expectDark(bench);
    await (await openSettings(bench)).getByRole('radio', { name: '跟随系统' }).check();
    await expect.poll(() => scheme(bench)).toBe('light');
    await bench.page.emulateMedia({ colorScheme: 'dark' });
    await expectDark(bench);
  });
});

const closedStorage = (): void => {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
};

describeWorkbench(
  'a browser that keeps nothing',
  (bench) => {
    describe('settings and zoom', () => {
      it('hold until the page is left, and the page says so', async () => {
        await expect.poll(() => marks(bench)).toBeGreaterThan(0);
        const settings = await openSettings(bench);
        await settings.getByText('这里不能保存设置').waitFor();
        await settings.getByRole('switch', { name: '在表中标出' }).click();
        await settings.getByRole('radio', { name: '深色' }).check();
        await expectDark(bench);
        await bench.press('Escape');
        expect(await marks(bench)).toBe(0);
        await bench.page.getByRole('button', { name: '放大表格' }).click();
        expect(await bench.page.locator('.zoom-value').innerText()).toBe('110%');
        await reload(bench);
        expect(await scheme(bench)).toBe('light');
        expect(await bench.page.locator('.zoom-value').innerText()).toBe('100%');
      });
    });
  },
  { before: closedStorage },
);
