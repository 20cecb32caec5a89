/** The page as it opens, and editing that the pane follows. */
import { describe, expect, it } from 'vitest';
import { describeWorkbench } from './workbenchPage';

describeWorkbench('workbench in a browser', (bench) => {
  /** A finding's line in the pane. */
  const finding = (words: string) => bench.page.locator('.pane-side').getByText(words).first();

  describe('sample', () => {
    it('is open, checked and marked without a click', async () => {
      await finding('用途写17.5万元，预算数为15.75万元').waitFor();
      await expect.poll(() => bench.cell('B5').getAttribute('data-mark')).toBe('warning');
      expect(await bench.cell('C4').innerText()).toBe('15.75');
      expect(await bench.cell('B7').innerText()).toBe('25%');
    });

    it('shows merged areas, fills and lines of the file', async () => {
      expect(await bench.cell('A1').getAttribute('colspan')).toBe('7');
      expect(await bench.cell('A8').getAttribute('rowspan')).toBe('4');
      expect(await bench.cell('B1').count()).toBe(0);
      expect(await bench.cell('A3').evaluate((td) => getComputedStyle(td).borderRightColor)).toBe('rgb(0, 0, 0)');
    });

    it('a finding goes when its cell is mended, and another comes', async () => {
      const usage = finding('用途写17.5万元，预算数为15.75万元');
      await usage.waitFor();
      await bench.type('B5', '项目预算总额15.75万元，均为财政资金。');
      await usage.waitFor({ state: 'detached' });
      expect(await bench.cell('B5').getAttribute('data-mark')).toBeNull();
      await bench.type('B7', '60%');
      await expect.poll(() => bench.cell('B7').getAttribute('data-mark')).toBe('error');
    });

    it('undo and redo restore the cell and the finding', async () => {
      const usage = finding('用途写17.5万元，预算数为15.75万元');
      await usage.waitFor();
      const before = await bench.cell('B5').innerText();
      await bench.type('B5', '购置设备');
      await usage.waitFor({ state: 'detached' });
      await bench.press('Control+z');
      await usage.waitFor();
      expect(await bench.cell('B5').innerText()).toBe(before);
      await bench.press('Control+y');
      expect(await bench.cell('B5').innerText()).toBe('购置设备');
    });
  });

  describe('editing', () => {
    it.each([
      ['typing replaces', ['C13'], '新的名称', 'Enter', '新的名称'],
      ['F2 continues the text', ['C13', 'F2'], '（含培训）', 'Enter', '活动次数（含培训）'],
      ['Tab commits too', ['C13'], '甲', 'Tab', '甲'],
      ['Escape gives up', ['C13'], '甲', 'Escape', '活动次数'],
    ] as const)('%s', async (_, [address, key], typed, end, shown) => {
      await bench.cell(address).click();
      if (key) await bench.press(key);
      await bench.page.keyboard.type(typed);
      await bench.press(end);
      expect(await bench.cell(address).innerText()).toBe(shown);
    });

    it('double click edits, Alt+Enter breaks the line', async () => {
      await bench.cell('C13').dblclick();
      await bench.press('Alt+Enter');
      await bench.page.keyboard.type('第二行');
      await bench.press('Enter');
      expect(await bench.cell('C13').innerText()).toBe('活动次数\n第二行');
    });

    it('leaving the grid takes over what was typed', async () => {
      await bench.cell('C13').click();
      await bench.page.keyboard.type('离开前的内容');
      await bench.page.getByRole('tab', { name: '结构' }).click();
      expect(await bench.cell('C13').innerText()).toBe('离开前的内容');
    });

    it('Delete clears; one undo brings a whole block back', async () => {
      await bench.cell('C13').click();
      await bench.cell('D14').click({ modifiers: ['Shift'] });
      await bench.press('Delete');
      expect(await bench.cell('C13').innerText()).toBe('');
      expect(await bench.cell('D14').innerText()).toBe('');
      await bench.press('Control+z');
      expect(await bench.cell('C13').innerText()).toBe('活动次数');
      expect(await bench.cell('D14').innerText()).toBe('参观学习的点位数量');
    });

    it('arrow keys step over merged areas as one cell', async () => {
      await bench.cell('A3').click();
      const name = bench.page.locator('.name-box');
      await bench.press('ArrowRight');
      expect(await name.innerText()).toBe('B3');
      await bench.press('ArrowRight');
      expect(await name.innerText()).toBe('D3');
      await bench.press('ArrowUp');
      await bench.press('ArrowUp');
      expect(await name.innerText()).toBe('A1');
    });

    it('pastes a block from a spreadsheet, quoted line breaks included, as one step', async () => {
      await bench.cell('C13').click();
      await bench.paste({ 'text/plain': '甲\t"乙一\n乙二"\r\n丙\t丁\r\n' });
      expect(await bench.cell('C13').innerText()).toBe('甲');
      expect(await bench.cell('D13').innerText()).toBe('乙一\n乙二');
      expect(await bench.cell('D14').innerText()).toBe('丁');
      await bench.press('Control+z');
      expect(await bench.cell('C13').innerText()).toBe('活动次数');
    });

    it('an input method composes in the cell; Enter while choosing is not ours', async () => {
      await bench.cell('C13').click();
      const devtools = await bench.page.context().newCDPSession(bench.page);
      await devtools.send('Input.imeSetComposition', { text: 'kepu', selectionStart: 4, selectionEnd: 4 });
      expect(await bench.page.locator('.cell-editor.is-editing').inputValue()).toBe('kepu');
      await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
      expect(await bench.place()).toBe('C13');
      await devtools.send('Input.insertText', { text: '科普活动' });
      await bench.press('Enter');
      expect(await bench.cell('C13').innerText()).toBe('科普活动');
      expect(await bench.place()).toBe('C14');
    });
  });
});
