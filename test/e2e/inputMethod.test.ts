/** Chinese input methods: composing on a selected cell, inside a text and in merged cells. */
import { expect, it } from 'vitest';
import { describeWorkbench } from './workbenchPage';

describeWorkbench('an input method', (bench) => {
  /** Letters are composed, a candidate is confirmed with Enter, which belongs to the input method. */
  const compose = async (letters: string, chosen: string): Promise<void> => {
    const devtools = await bench.page.context().newCDPSession(bench.page);
    for (let end = 1; end <= letters.length; end += 1) {
      await devtools.send('Input.imeSetComposition', { text: letters.slice(0, end), selectionStart: end, selectionEnd: end });
    }
    await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
    await devtools.send('Input.insertText', { text: chosen });
    await devtools.detach();
  };
  const editing = () => bench.page.locator('.cell-editor.is-editing');

  it.each(['C13', 'A8', 'B5'])('on the selected cell %s: replaces the text, and only a second Enter ends the typing', async (address) => {
    await bench.cell(address).click();
    await compose('kepu', '科普');
    expect([await editing().inputValue(), await bench.place()]).toEqual(['科普', address]);
    await compose('huodong', '活动');
    expect(await editing().inputValue()).toBe('科普活动');
    await bench.press('Enter');
    expect(await bench.cell(address).innerText()).toBe('科普活动');
    expect(await bench.place()).not.toBe(address);
    await bench.press('Control+z');
    expect(await bench.saveState()).toBe('未修改');
  });

  it.each([
    ['C13', '活动次数'],
    ['A8', '绩效目标'],
  ])('inside the text of %s: goes in where the caret is', async (address, before) => {
    await bench.cell(address).click();
    await bench.press('F2', 'ArrowLeft', 'ArrowLeft');
    await compose('zong', '总');
    expect(await editing().inputValue()).toBe(`${before.slice(0, 2)}总${before.slice(2)}`);
    await bench.press('Enter');
    expect(await bench.cell(address).innerText()).toBe(`${before.slice(0, 2)}总${before.slice(2)}`);
  });

  it('arrow keys choose candidates; once the word stands they end the typing', async () => {
    await bench.cell('C13').click();
    const devtools = await bench.page.context().newCDPSession(bench.page);
    await devtools.send('Input.imeSetComposition', { text: 'kepu', selectionStart: 4, selectionEnd: 4 });
    for (const key of ['ArrowDown', 'ArrowRight']) await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229 });
    expect(await bench.place()).toBe('C13');
    await devtools.send('Input.insertText', { text: '科普' });
    await bench.press('ArrowDown');
    expect([await bench.cell('C13').innerText(), await bench.place()]).toEqual(['科普', 'C14']);
  });

  it('Escape gives up what was composed', async () => {
    await bench.cell('C13').click();
    await compose('kepu', '科普');
    await bench.press('Escape');
    expect(await bench.cell('C13').innerText()).toBe('活动次数');
    expect(await bench.saveState()).toBe('未修改');
  });

  it('on a formula cell writes nothing and says so', async () => {
    await bench.open('form.xlsx');
    const before = await bench.cell('G4').innerText();
    await bench.cell('G4').click();
    await compose('kepu', '科普');
    await bench.press('Enter');
    expect(await bench.cell('G4').innerText()).toBe(before);
    await bench.message('warning').filter({ hasText: 'G4 是公式单元格' }).waitFor();
  });
});
