/** A new empty form, the files opened last, and the question about unsaved changes before either. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { corpusFile, describeWorkbench } from './workbenchPage';

describeWorkbench('new forms and recent files', (bench) => {
  const button = (name: string) => bench.page.getByRole('button', { name, exact: true });

  describe('a new form', () => {
    it('is the empty Hebei form, not saved yet, and is checked as soon as something is in it', async () => {
      await button('新建空表').click();
      await expect.poll(bench.fileName).toBe('新建绩效目标表.xlsx');
      expect(await bench.saveState()).toBe('新表，尚未保存');
      expect(await bench.cell('A1').innerText()).toBe('项目绩效目标表');
      await bench.page.locator('.pane-side').getByText('表内尚未填写').waitFor();
      await bench.page.screenshot({ path: fileURLToPath(new URL('../../test-results/workbench-new-form.png', import.meta.url)) });
      await bench.type('E3', '科普活动经费');
      await bench.type('C12', '活动场次');
      await bench.page.locator('[data-item]').first().waitFor();
      expect(await bench.saveState()).toBe('有未保存的改动');
      const saved = await bench.save();
      expect(saved.name).toBe('新建绩效目标表.xlsx');
      await bench.openBytes('再打开.xlsx', saved.bytes);
      await expect.poll(bench.fileName).toBe('再打开.xlsx');
      expect(await bench.cell('C12').innerText()).toBe('活动场次');
    });

    it('saved as it came is no longer called unsaved', async () => {
      await button('新建空表').click();
      await expect.poll(bench.saveState).toBe('新表，尚未保存');
      await bench.save();
      await expect.poll(bench.saveState).toBe('已保存到下载文件夹');
      await bench.type('E3', '科普活动经费');
      expect(await bench.saveState()).toBe('有未保存的改动');
      await bench.press('Control+z');
      expect(await bench.saveState()).toBe('已保存到下载文件夹');
    });

    it('asks before changes are lost', async () => {
      await bench.type('C13', '改动');
      await button('新建空表').click();
      await button('取消').click();
      expect(await bench.cell('C13').innerText()).toBe('改动');
      await button('新建空表').click();
      await button('不保存，直接打开').click();
      await expect.poll(bench.fileName).toBe('新建绩效目标表.xlsx');
    });
  });

  describe('recent files', () => {
    /** A real handle of the browser's private file system stands in for the one that its dialog would give. */
    const stubDialog = (name: string, file: string) =>
      bench.page.evaluate(
        ([called, base64]) => {
          const open = async () => {
            const folder = await navigator.storage.getDirectory();
            const handle = await folder.getFileHandle(called, { create: true });
            const writer = await handle.createWritable();
            await writer.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
            await writer.close();
            return [handle];
          };
          Object.defineProperty(window, 'showOpenFilePicker', { value: open, configurable: true });
        },
        [name, readFileSync(corpusFile(file)).toString('base64')] as const,
      );

    it('are listed after a reload, opened on a click only, and can be forgotten', async () => {
      expect(await button('最近打开').count()).toBe(0);
      await stubDialog('抚宁.xlsx', '004-funing-2021.xlsx');
      await button('打开文件').click();
      await expect.poll(bench.fileName).toBe('抚宁.xlsx');
      await stubDialog('表格.xlsx', 'form.xlsx');
      await button('打开文件').click();
      await expect.poll(bench.fileName).toBe('表格.xlsx');
      // The list shows what is kept.
      await button('最近打开').click();
      await bench.page.getByRole('menuitem', { name: '表格.xlsx' }).waitFor();
      await bench.page.reload();
      await bench.cell('A1').waitFor();
      expect(await bench.fileName()).toContain('示例');
      await button('最近打开').click();
      expect(await bench.page.getByRole('menuitem').allInnerTexts()).toEqual(['表格.xlsx', '抚宁.xlsx', '清除这份列表']);
      await bench.page.getByRole('menuitem', { name: '抚宁.xlsx' }).click();
      await expect.poll(bench.fileName).toBe('抚宁.xlsx');
      await button('最近打开').click();
      expect((await bench.page.getByRole('menuitem').allInnerTexts())[0]).toBe('抚宁.xlsx');
      await bench.page.getByRole('menuitem', { name: '清除这份列表' }).click();
      await expect.poll(() => button('最近打开').count()).toBe(0);
      await bench.page.reload();
      await bench.cell('A1').waitFor();
      expect(await button('最近打开').count()).toBe(0);
    });

    it('a file that was dropped is on the list too', async () => {
      await bench.drop(corpusFile('004-funing-2021.xlsx'));
      await expect.poll(bench.fileName).toBe('004-funing-2021.xlsx');
      await button('最近打开').click();
      expect(await bench.page.getByRole('menuitem').allInnerTexts()).toEqual(['004-funing-2021.xlsx', '清除这份列表']);
    });

    it('a dialog that is closed without a choice changes nothing', async () => {
      await bench.type('C13', '改动');
      await bench.page.evaluate(() => {
        Object.defineProperty(window, 'showOpenFilePicker', { value: () => Promise.reject(new DOMException('', 'AbortError')), configurable: true });
      });
      await button('打开文件').click();
      await bench.page.waitForTimeout(300);
      expect([await bench.saveState(), await bench.cell('C13').innerText(), await bench.message('error').count()]).toEqual(['有未保存的改动', '改动', 0]);
      expect((await bench.save()).name).toMatch(/\.xlsx$/);
      expect(await bench.saveState()).toBe('已保存到下载文件夹');
    });

    it('a file that is gone is said to be, and the table stays', async () => {
      await stubDialog('不见了.xlsx', 'form.xlsx');
      await button('打开文件').click();
      await expect.poll(bench.fileName).toBe('不见了.xlsx');
      await bench.page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('不见了.xlsx'));
      await button('最近打开').click();
      await bench.page.getByRole('menuitem', { name: '不见了.xlsx' }).click();
      await bench.message('error').waitFor();
      expect(await bench.message('error').innerText()).toContain('未能打开“不见了.xlsx”');
      expect(await bench.fileName()).toBe('不见了.xlsx');
    });

    it('where the browser gives no handles, the plain chooser opens and there is no list', async () => {
      await bench.page.addInitScript(() => Object.defineProperty(window, 'showOpenFilePicker', { value: undefined }));
      await bench.page.reload();
      await bench.cell('A1').waitFor();
      const [chooser] = await Promise.all([bench.page.waitForEvent('filechooser'), button('打开文件').click()]);
      await chooser.setFiles(corpusFile('form.xlsx'));
      await expect.poll(bench.fileName).toBe('form.xlsx');
      expect(await button('最近打开').count()).toBe(0);
    });
  });
});
