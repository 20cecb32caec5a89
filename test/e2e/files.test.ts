/** Opening, refusing and saving files in the page. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpusFile, describeWorkbench, differingParts } from './workbenchPage';

describeWorkbench('files in the workbench', (bench) => {
  describe('saving', () => {
    it('changes nothing but the edited sheet and the recalculation flag', async () => {
      await bench.open('form.xlsx');
      await bench.type('E10', '≥25次');
      expect(await bench.saveState()).toBe('有未保存的改动');
      const saved = await bench.save();
      expect(saved.name).toBe('form.xlsx');
      const parts = differingParts(readFileSync(corpusFile('form.xlsx')), saved.bytes);
      expect(parts).toContain('xl/worksheets/sheet1.xml');
      expect(parts.filter((name) => name !== 'xl/worksheets/sheet1.xml' && name !== 'xl/workbook.xml')).toEqual([]);
      await bench.message('success').waitFor();
    });

    it('a saved file opened again shows the edit, and carries no marks', async () => {
      await expect.poll(() => bench.cell('B5').getAttribute('data-mark')).toBe('warning');
      await bench.type('C13', '改过的名称');
      const { bytes } = await bench.save();
      const parts = differingParts(readFileSync(corpusFile('002-zhangjiakou-2025.xlsx')), bytes);
      expect(parts.filter((name) => name !== 'xl/worksheets/sheet1.xml' && name !== 'xl/workbook.xml')).toEqual([]);
      await bench.openBytes('again.xlsx', bytes);
      await expect.poll(bench.fileName).toContain('again.xlsx');
      expect(await bench.cell('C13').innerText()).toBe('改过的名称');
      expect(await bench.cell('B5').evaluate((td) => getComputedStyle(td).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
    });

    it('without edits hands back the very same bytes', async () => {
      await bench.open('form.xlsx');
      const { bytes } = await bench.save();
      expect(Buffer.from(bytes).equals(readFileSync(corpusFile('form.xlsx')))).toBe(true);
    });

    it('Ctrl+S takes over what is being typed first', async () => {
      await bench.cell('C13').click();
      await bench.page.keyboard.type('正在输入');
      const [download] = await Promise.all([bench.page.waitForEvent('download'), bench.press('Control+s')]);
      expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
      expect(await bench.cell('C13').innerText()).toBe('正在输入');
      await expect.poll(bench.saveState).toBe('已保存到下载文件夹');
    });

    it('formula cells stay as they are, and say why', async () => {
      await bench.open('form.xlsx');
      const before = await bench.cell('G4').innerText();
      await bench.cell('G4').click();
      await bench.page.keyboard.type('5');
      await bench.press('Enter');
      expect(await bench.cell('G4').innerText()).toBe(before);
      expect(await bench.message('warning').innerText()).toContain('G4 是公式单元格');
    });
  });

  describe('opening', () => {
    it('tells what a file keeps but the page does not draw, until dismissed', async () => {
      await bench.open('form.xlsx');
      expect(await bench.message('notices').innerText()).toContain('图表');
      await bench.message('notices').getByRole('button', { name: '关闭' }).click();
      expect(await bench.message('notices').count()).toBe(0);
    });

    it('takes a file dropped anywhere', async () => {
      await bench.drop(corpusFile('004-funing-2021.xlsx'));
      await expect.poll(bench.fileName).toBe('004-funing-2021.xlsx');
      expect(await bench.page.getByRole('tab', { name: '1.科普经费' }).getAttribute('aria-selected')).toBe('true');
    });

    it('takes none of several dropped at once, and says so', async () => {
      await bench.drop(corpusFile('004-funing-2021.xlsx'), corpusFile('form.xlsx'));
      expect(await bench.message('warning').innerText()).toContain('一次只能打开一个文件');
      expect(await bench.fileName()).toContain('示例');
    });

    it.each([
      ['a text file', '说明.xlsx', Buffer.from('这是一段文字，不是工作簿。'), '这不是 Excel 工作簿'],
      ['an empty file', '空.xlsx', Buffer.alloc(0), '文件是空的'],
      ['half a file', '半个.xlsx', readFileSync(corpusFile('form.xlsx')).subarray(0, 4000), '文件已损坏'],
    ])('refuses %s in plain words and keeps the table', async (_, name, bytes, reason) => {
      await bench.openBytes(name, bytes);
      await bench.message('error').waitFor();
      const words = await bench.message('error').innerText();
      expect(words).toContain(`未能打开“${name}”`);
      expect(words).toContain('当前表格保持不变');
      expect(words).toContain(reason);
      expect(await bench.cell('C13').innerText()).toBe('活动次数');
    });

    it('of two files dropped one after the other the later one stays', async () => {
      const files = ['dirty/g-2000-rows.xlsx', '004-funing-2021.xlsx'].map((name) => readFileSync(corpusFile(name)).toString('base64'));
      await bench.page.evaluate((contents) => {
        contents.forEach((content, index) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], `第${index + 1}个.xlsx`));
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        });
      }, files);
      await expect.poll(bench.fileName).toContain('第2个.xlsx');
      await bench.page.waitForTimeout(1000);
      expect(await bench.fileName()).toBe('第2个.xlsx');
    });

    it('says so where the browser cannot read what was dropped', async () => {
      await bench.page.evaluate(() => {
        const data = new DataTransfer();
        const folder = new File([''], '报送材料');
        folder.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
        data.items.add(new File([''], '报送材料'));
        Object.defineProperty(data, 'files', { value: [folder] });
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      });
      await bench.message('error').waitFor();
      expect(await bench.message('error').innerText()).toContain('浏览器读不到这个文件。它可能是文件夹');
    });

    it.each([
      ['取消', '示例', '改动'],
      ['不保存，直接打开', 'form.xlsx', '绩效目标'],
    ])('asks about unsaved changes: %s', async (answer, fileName, inCell) => {
      await bench.type('C13', '改动');
      await bench.page.setInputFiles('input[type=file]', corpusFile('form.xlsx'));
      await bench.page.getByRole('button', { name: answer }).click();
      await expect.poll(bench.fileName).toContain(fileName);
      if (answer === '取消') expect(await bench.cell('C13').innerText()).toBe(inCell);
      else expect(await bench.cell('A1').innerText()).toContain(inCell);
    });
  });

  describe('sheets', () => {
    it('26 tabs: the last one is reached by keyboard and checked', async () => {
      const tabs = bench.page.getByRole('tablist', { name: '工作表' }).getByRole('tab');
      expect(await tabs.count()).toBe(26);
      await tabs.first().focus();
      await bench.press('ArrowRight');
      expect(await tabs.nth(1).getAttribute('aria-selected')).toBe('true');
      await bench.press('End');
      expect(await tabs.last().getAttribute('aria-selected')).toBe('true');
      expect(await tabs.last().evaluate((tab) => tab.getBoundingClientRect().right <= window.innerWidth)).toBe(true);
      await expect.poll(() => bench.page.locator('td[data-mark]').count()).toBeGreaterThan(0);
    });

    it('hidden rows are left out, merged areas over them keep their place', async () => {
      await bench.open('dirty/e-offset-hidden-repeat.xlsx');
      const numbers = await bench.page.locator('.row-header').allInnerTexts();
      expect(numbers).toEqual([...numbers].sort((a, b) => Number(a) - Number(b)));
      expect(await bench.page.locator('.row-header.after-hidden').count()).toBeGreaterThan(0);
    });

    it('2,000 rows: only those in view are drawn, and the last can be edited', async () => {
      await bench.open('dirty/g-2000-rows.xlsx');
      expect(await bench.page.locator('tr[data-row]').count()).toBeLessThan(150);
      await bench.cell('A1').click();
      await bench.press('Control+End');
      await bench.page.locator('tr[data-row="1999"]').waitFor();
      expect(await bench.place()).toBe('G2000');
      await bench.page.keyboard.type('末行');
      await bench.press('Enter');
      expect(await bench.cell('G2000').innerText()).toBe('末行');
      await bench.press('Control+Home');
      await bench.cell('A1').waitFor();
    });
  });
});
